import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { serbianLatin } from '#lib/i18n/serbian-latin.ts';

const cyrillic = 'а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш'.split(' ');
const others = ['a', 'N', 'j', ' ', '1', '-', '.', ',', '„', '”'];
const letters = [...cyrillic, ...cyrillic.map((one) => one.toUpperCase()), ...others];
const text = () => fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 });

describe('Serbian in Latin letters', () => {
  test('has the letter of the table for each of the thirty', () => {
    assert.deepEqual(cyrillic.map(serbianLatin), [
      ...['a', 'b', 'v', 'g', 'd', 'đ', 'e', 'ž', 'z', 'i', 'j', 'k', 'l', 'lj', 'm'],
      ...['n', 'nj', 'o', 'p', 'r', 's', 't', 'ć', 'u', 'f', 'h', 'c', 'č', 'dž', 'š'],
    ]);
  });

  const words: [cyrillic: string, latin: string, why: string][] = [
    ['Људи', 'Ljudi', 'a capital begins a word'],
    ['Џеп и њушка', 'Džep i njuška', 'a capital begins a sentence'],
    ['ЉУБАВ', 'LJUBAV', 'a word stands in capitals'],
    ['ПАЊ', 'PANJ', 'a word in capitals ends in one letter for two'],
    ['ПАЊ.', 'PANJ.', 'a sentence in capitals ends in one letter for two'],
    ['ВАЊА ЏИП', 'VANJA DŽIP', 'several words stand in capitals'],
    ['Њ.', 'Nj.', 'one capital stands alone'],
    ['А. Љ.', 'A. Lj.', 'initials stand alone'],
    ['Љ1', 'Lj1', 'a figure follows'],
    ['инјекција', 'injekcija', 'two letters stay two'],
    ['конјугација', 'konjugacija', 'two letters stay two'],
    ['наджњети', 'nadžnjeti', 'two letters stay two'],
    ['надживети', 'nadživeti', 'two letters stay two'],
    ['Тањуг', 'Tanjug', 'the word has one letter'],
  ];
  for (const [from, to, why] of words) {
    test(`is “${to}” for “${from}”: ${why}`, () => assert.equal(serbianLatin(from), to));
  }

  test('leaves names in Latin letters, figures and addresses as they are', () => {
    const names = 'Jussbuss, Zürich, Đorđe, Ung rettshjelp · +381 11 785 0000 · https://astra.rs/a?b=Š';
    assert.equal(serbianLatin(names), names);
    assert.equal(serbianLatin(`Зовите ${names}`), `Zovite ${names}`);
  });

  test('leaves Cyrillic letters that Serbian does not have, so that nobody reads a wrong name', () => {
    assert.equal(serbianLatin('Щ ы'), 'Щ ы');
  });

  test('has no letter of Serbian Cyrillic left, and does not change a second time', () => {
    fc.assert(
      fc.property(text(), (any) => {
        const latin = serbianLatin(any);
        assert.doesNotMatch(latin, /\p{Script=Cyrillic}/u);
        assert.equal(serbianLatin(latin), latin);
      }),
    );
  });

  test('is as long as the Cyrillic, with one letter more for each of three', () => {
    fc.assert(
      fc.property(text(), (any) => {
        assert.equal(serbianLatin(any).length, any.length + (any.match(/[љњџ]/giu)?.length ?? 0));
      }),
    );
  });

  test('is the same in small letters, whether they become small before or after', () => {
    fc.assert(
      fc.property(text(), (any) => assert.equal(serbianLatin(any).toLowerCase(), serbianLatin(any.toLowerCase()))),
    );
  });
});
