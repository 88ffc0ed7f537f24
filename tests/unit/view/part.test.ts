import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isolated, withParts, type Part } from '#lib/view/part.ts';

const date: Part = { date: '2026-08-13', text: '13 August 2026' };
const phone: Part = { phone: { value: '116006', shown: '116 006' } };
const say = (message: string) => (values: Record<string, string>) =>
  message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '?');

describe('The pieces of a sentence', () => {
  test('stand where the message puts them', () => {
    assert.deepEqual(withParts(say('Seen on {{date}}. Call {{phone}} now.'), { date, phone }), [
      'Seen on ',
      date,
      '. Call ',
      phone,
      ' now.',
    ]);
  });

  test('follow the order of the language', () => {
    assert.deepEqual(withParts(say('{{phone}} – {{date}}'), { date, phone }), [phone, ' – ', date]);
  });

  test('leave no empty text at the ends or between two of them', () => {
    assert.deepEqual(withParts(say('{{date}}{{phone}}'), { date, phone }), [date, phone]);
  });

  test('may stand twice, or not at all', () => {
    assert.deepEqual(withParts(say('{{date}}, {{date}}'), { date, phone }), [date, ', ', date]);
    assert.deepEqual(withParts(say('No date.'), { date }), ['No date.']);
  });
});

test('A name inside a sentence of another language keeps its own direction', () => {
  assert.equal(isolated('ROSA'), '\u2068ROSA\u2069');
});
