import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { elementsOf, list, text, textOf } from '#integrations/search/cbor.ts';

describe('A list of texts', () => {
  test('comes out as it went in, however long', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { maxLength: 300 }), (words) => {
        assert.deepEqual(elementsOf(list(words.map(text))).map(textOf), words);
      }),
    );
  });

  test('comes out as it went in when it holds lists', () => {
    const inner = [text('a'), list([text('b'), list([])])];
    assert.deepEqual(elementsOf(list(inner)).map(String), inner.map(String));
  });
});

describe('A list of anything', () => {
  // 1, -500, h'0102', {1: "a"}, 1.5, true, [300000]
  const bytes = Uint8Array.from(
    Buffer.from('8701' + '3901f3' + '420102' + 'a1016161' + 'f93e00' + 'f5' + '811a000493e0', 'hex'),
  );

  test('is taken apart where its elements end', () => {
    assert.deepEqual(
      elementsOf(bytes).map((one) => Buffer.from(one).toString('hex')),
      ['01', '3901f3', '420102', 'a1016161', 'f93e00', 'f5', '811a000493e0'],
    );
  });

  test('is put together as it was', () => assert.deepEqual(Uint8Array.from(list(elementsOf(bytes))), bytes));
});

describe('Bytes of another kind are refused:', () => {
  test('no list', () => assert.throws(() => elementsOf(text('a')), /no list/));
  test('no text', () => assert.throws(() => textOf(list([])), /no text/));
  test('a list without a stated length', () => assert.throws(() => elementsOf(Uint8Array.of(0x9f, 0xff)), /length/));
});
