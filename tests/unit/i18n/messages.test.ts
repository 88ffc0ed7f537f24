import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { expectedIds, placeholders, sourceMessages, sourceOf } from '#lib/i18n/messages.ts';

const countForms = (plurals: string) => expectedIds(plurals.split(' ')).filter((id) => id.startsWith('services.count'));

describe('The messages that a language must have', () => {
  test('are those of English, for English', () => {
    assert.deepEqual(expectedIds(['one', 'other']), Object.keys(sourceMessages).sort());
  });

  test('have the plural forms of the language in place of the English ones', () => {
    assert.deepEqual(countForms('one other'), ['services.count_one', 'services.count_other']);
    assert.deepEqual(
      countForms('zero one two few many other'),
      ['few', 'many', 'one', 'other', 'two', 'zero'].map((form) => `services.count_${form}`),
    );
    assert.deepEqual(countForms('other'), ['services.count_other']);
  });
});

describe('The English of a message', () => {
  test('is the one with the same id', () => assert.equal(sourceOf('skip'), sourceMessages['skip']));

  test('is the general plural form when English lacks the form', () => {
    assert.equal(sourceOf('services.count_few'), sourceMessages['services.count_other']);
  });

  test('is not there for an id that English lacks', () => assert.equal(sourceOf('nothing.here'), undefined));
});

test('The placeholders of a message are found in any order', () => {
  assert.deepEqual(placeholders('{{phone}} of {{name}}, {{name}}'), ['name', 'name', 'phone']);
  assert.deepEqual(placeholders('None {here}'), []);
});
