import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { words, wordsPattern } from '#lib/schema/words.ts';

describe('A list of words', () => {
  const pattern = wordsPattern([String.raw`slaves?`, String.raw`\p{L}*utnytt\p{L}*`, 'مجرم']);

  for (const text of ['Slaves', 'a slave.', '“slave”', 'SLAVE', 'blir utnyttet', 'arbeidsutnytting', 'هذا مجرم.']) {
    test(`finds a word in “${text}”`, () => assert.match(text, pattern));
  }

  for (const text of ['slaver', 'enslaves', 'slave1', 'nytte', 'المجرم']) {
    test(`finds no part of a longer word in “${text}”`, () => assert.doesNotMatch(text, pattern));
  }

  test('takes a word with a vowel sign after it for a longer one', () => {
    assert.doesNotMatch('مجرمٌ', pattern);
  });
});

describe('A file of words', () => {
  test('holds regular expressions only', () => {
    const result = words.safeParse({ deny: ['a(b'], overclaims: ['b'] });
    assert.deepEqual(
      result.error?.issues.map(({ path }) => path),
      [['deny', 0]],
    );
  });

  test('holds at least one word of each kind', () => {
    assert.equal(words.safeParse({ deny: [], overclaims: ['b'] }).success, false);
    assert.equal(words.safeParse({ deny: ['a'], overclaims: [] }).success, false);
  });
});
