import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inLettersOf } from '#lib/search/typed.ts';

describe('What is typed comes to the texts', () => {
  test('in Cyrillic on a Cyrillic page', () => {
    assert.equal(inLettersOf('sr-Cyrl', 'Pasoš, njegov džep, gradjanin'), 'пасош, његов џеп, грађанин');
  });

  test('in Latin on a Latin page', () => assert.equal(inLettersOf('sr-Latn', 'Пасош, његов'), 'pasoš, njegov'));

  test('in Arabic letters on an Arabic page', () => assert.equal(inLettersOf('ar', 'مرکزی'), 'مركزي'));

  test('as it is on any other page', () => assert.equal(inLettersOf('nb', 'Lønn'), 'Lønn'));
});
