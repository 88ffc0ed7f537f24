import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isNationalKind, shownNumber } from '#lib/phone.ts';
import { aPlace } from '../support/records.ts';

const norway = aPlace();
const digits = (text: string) => text.replace(/\D/g, '');

describe('A number', () => {
  const shown: [value: string, text: string][] = [
    ['+4722331160', '22 33 11 60'],
    ['+4747809050', '47 80 90 50'],
    ['+46101012800', '+46 10 101 28 00'],
    ['112', '112'],
    ['116006', '116 006'],
    ['80040008', '800 40 008'],
  ];
  for (const [value, text] of shown) {
    test(`dialled as ${value} is shown as ${text}`, () => {
      assert.equal(shownNumber(value, norway)?.replaceAll('\u00a0', ' '), text);
    });
  }

  test('of a national kind keeps its digits and their order when it is grouped', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^800\d{5}$/), (value) => {
        assert.equal(digits(shownNumber(value, norway) ?? ''), value);
      }),
    );
  });

  for (const value of ['22331160', '004722331160', '+47 22331160', '+472233116', '+47223311600', '999', '11600', '']) {
    test(`written as “${value}” is refused`, () => assert.equal(shownNumber(value, norway), undefined));
  }

  test('of a national kind works only inside the country', () => {
    assert.equal(isNationalKind('116006', norway), true);
    assert.equal(isNationalKind('+4722331160', norway), false);
  });
});
