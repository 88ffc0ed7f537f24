import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { shortAddresses } from '#integrations/content/leaflets.ts';
import { localeList } from '#lib/i18n/locales.ts';
import { scanned, typed } from '#lib/leaflets/address.ts';
import { codeOf, codeSymbols, shortName } from '#lib/leaflets/code.ts';
import { siteContent } from '../../support/content.ts';

describe('A code', () => {
  const codes = Array.from({ length: 5000 }, (_, at) => codeOf(String(at)));

  test('has six digits or capitals, none that looks like another one', () => {
    assert.deepEqual(
      codes.filter((code) => !/^[2-9A-HJ-NP-Z]{6}$/.test(code)),
      [],
    );
    assert.deepEqual(new Set(codes.join('')), new Set(codeSymbols));
  });

  test('never has three letters in a row, which could be a word', () => {
    assert.deepEqual(
      codes.filter((code) => /[A-Z]{3}/.test(code)),
      [],
    );
  });

  test('stays the same for ever, since it stands on paper', () => {
    assert.equal(codeOf(shortName('no', 'en')), 'ZJ28BY');
    assert.equal(codeOf(shortName('no', 'en', 'bergen')), '68G9R5');
  });
});

describe('Short addresses', () => {
  const all = shortAddresses();

  test('are there for every place and town in every language, each with a code of its own', () => {
    const places = [...siteContent().places.values()];
    const wanted = places.reduce((sum, { areas }) => sum + 1 + Object.keys(areas).length, 0) * localeList.length;
    assert.equal(all.length, wanted);
    assert.equal(new Set(all.map(({ code }) => code)).size, wanted);
  });

  test('are all in capitals in a QR code, and in small letters to type', () => {
    assert.equal(scanned('https://site.example', 'A2B3C4'), 'HTTPS://SITE.EXAMPLE/Q/A2B3C4/');
    assert.equal(typed('https://site.example', 'A2B3C4'), 'site.example/q/a2b3c4');
  });
});
