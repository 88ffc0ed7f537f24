import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inLatin } from '#integrations/content/in-latin.ts';

describe('A copy in Latin letters', () => {
  test('has every text in them, however deep it lies', () => {
    assert.deepEqual(inLatin({ title: 'Плата', three: ['Сат', { short: 'Њен' }], name: 'Jussbuss' }), {
      title: 'Plata',
      three: ['Sat', { short: 'Njen' }],
      name: 'Jussbuss',
    });
  });

  test('keeps the keys, the order and the kind of a map', () => {
    const copy = inLatin(
      new Map([
        ['pay', { text: 'Плата' }],
        ['now', { text: 'Сада' }],
      ]),
    );
    assert.deepEqual(
      [...copy],
      [
        ['pay', { text: 'Plata' }],
        ['now', { text: 'Sada' }],
      ],
    );
  });

  test('keeps what is no text', () => {
    const data = { live: true, count: 3, none: null, missing: undefined };
    assert.deepEqual(inLatin(data), data);
  });

  test('leaves the Cyrillic as it was', () => {
    const data = { three: ['Сат'] };
    inLatin(data);
    assert.deepEqual(data, { three: ['Сат'] });
  });
});
