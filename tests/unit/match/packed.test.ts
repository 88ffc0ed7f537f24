import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Known } from '#lib/match/known.ts';
import { packed, unpacked } from '#lib/match/packed.ts';

const word = fc.stringMatching(/^[a-z]{1,6}(?:-[a-z0-9]{1,4})?$/);
const words = fc.uniqueArray(word, { maxLength: 4 });
const some = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });
const weights = fc.dictionary(word, fc.integer({ min: 1, max: 3 }), { maxKeys: 4, noNullPrototype: true });
const sentence = fc.record(
  { guides: weights, options: weights, needs: weights, facts: words, urgent: some, holds: words, fails: words },
  { requiredKeys: ['guides', 'options', 'needs', 'facts', 'holds', 'fails'], noNullPrototype: true },
);
const service = fc.record(
  { id: word, needs: some, areas: words, spoken: words, bars: words, made: words, far: fc.boolean(), only: some },
  { requiredKeys: ['id', 'needs', 'areas', 'spoken', 'bars', 'made', 'far'], noNullPrototype: true },
);
const known: fc.Arbitrary<Known> = fc.record(
  {
    sentences: fc.dictionary(word, sentence, { noNullPrototype: true }),
    lines: fc.array(fc.record({ when: word, value: word, everywhere: fc.boolean() }, { noNullPrototype: true })),
    rights: fc.dictionary(word, words, { noNullPrototype: true }),
    facts: fc.dictionary(word, fc.record({ if: words, notIf: words }, { noNullPrototype: true }), {
      noNullPrototype: true,
    }),
    options: some,
    services: fc.array(service),
  },
  { noNullPrototype: true },
);

describe('What is known of a place', () => {
  test('is the same after it was packed and unpacked', () => {
    fc.assert(fc.property(known, (one) => assert.deepEqual(unpacked(packed(one)), one)));
  });
});
