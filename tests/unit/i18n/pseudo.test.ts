import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { alphabets, pseudo } from '../../support/pseudo/text.ts';

describe('The text of a pseudo-locale', () => {
  for (const alphabet of alphabets) {
    const say = (text: string) => pseudo(text, alphabet);

    test(`keeps numbers and placeholders, and nothing else of the English, ${alphabet.dir}`, () => {
      const said = say('Call {{name}} on 112, any day');
      assert.deepEqual(said.match(/\{\{name\}\}|[0-9]+|[a-z]+/gi), ['{{name}}', '112']);
    });

    test(`stands in brackets and has words that are 40 % longer, ${alphabet.dir}`, () => {
      assert.equal(say('working hours').length, '[working hours]'.length + 3 + 2);
    });

    test(`leaves alone what has no words, ${alphabet.dir}`, () => {
      assert.equal(say(', '), ', ');
      assert.equal(say('{{from}}–{{to}}'), '{{from}}–{{to}}');
    });
  }

  test('is in letters of a script from right to left where its direction is that', () => {
    const [, rtl] = alphabets;
    assert.ok(rtl);
    assert.match(pseudo('Everyday', rtl), /^\[\p{Script=Arabic}+\]$/u);
  });
});
