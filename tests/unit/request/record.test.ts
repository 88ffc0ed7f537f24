import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decodeRecord } from '#lib/request/read-record.ts';
import { cleaned, encodeRecord, longest } from '#lib/request/record.ts';
import { textBytes } from '#lib/request/sizes.ts';
import { aRecord } from '#tests/support/requests.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('A request before encryption', () => {
  test('comes back as it was', () => assert.deepEqual(decodeRecord(encodeRecord(aRecord())), aRecord()));

  for (const [script, letter] of Object.entries({
    Latin: 'a',
    Devanagari: 'क',
    Arabic: 'ع',
    Burmese: 'က',
    emoji: '🙂',
    'a quote': '"',
    'half a pair': '\uD800',
    'a control character': '\u0001',
    'a long dash': '—',
  })) {
    test(`has its one size, filled to the brim with ${script}`, () => {
      const full = (most: number) => letter.repeat(most);
      const record = aRecord({
        to: full(longest.to),
        name: full(longest.name),
        word: full(longest.word),
        line: full(longest.line),
        zone: 'America/Argentina/ComodRivadavia',
        days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'],
        tell: 'talk-about-police',
        other: 'wrong-number',
      });
      assert.equal(encodeRecord(record).length, textBytes);
    });
  }

  test('has its one size when nothing more than must be is written', () => {
    assert.equal(encodeRecord(aRecord({ name: '', word: '', line: '', to: '12345' })).length, textBytes);
  });

  test('can be read in a terminal: lines of text, then blanks and one end of line', () => {
    const shown = text(encodeRecord(aRecord()));
    assert.match(shown, /^\{\n "v": 1,\n "way": "call",\n/);
    assert.match(shown, /\} +\n$/);
  });

  test('that would be longer is refused, not grown', () => {
    assert.throws(() => encodeRecord(aRecord({ lang: 'x'.repeat(textBytes) })), RangeError);
  });

  test('keeps words in any script as they are, in one Unicode form', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(word, word, word, (name, said, line) => {
        const back = decodeRecord(encodeRecord(aRecord({ name, word: said, line })));
        assert.equal(back?.name, cleaned(name, longest.name));
        assert.equal(back.word, cleaned(said, longest.word));
        assert.equal(back.line, cleaned(line, longest.line));
        assert.equal(back.word, back.word.normalize('NFC'));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Decrypted bytes', () => {
  const bad = (change: object) => {
    const bytes = new Uint8Array(textBytes).fill(0x20);
    bytes.set(new TextEncoder().encode(JSON.stringify({ ...aRecord(), ...change })));
    return decodeRecord(bytes);
  };

  test('of another size are no request', () =>
    assert.equal(decodeRecord(encodeRecord(aRecord()).subarray(1)), undefined));

  test('that are no text are no request', () =>
    assert.equal(decodeRecord(new Uint8Array(textBytes).fill(255)), undefined));

  for (const [what, change] of Object.entries({
    'a zone that is none': { zone: 'Moon/Sea' },
    'a way that is none': { way: 'letter' },
    'a time that is none': { from: '25:00' },
    'a field that nobody knows': { more: 1 },
    'no number': { to: '' },
  })) {
    test(`with ${what} are no request`, () => assert.equal(bad(change), undefined));
  }
});
