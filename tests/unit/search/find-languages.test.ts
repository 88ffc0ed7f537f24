import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { infoOf, localeList, locales } from '#lib/i18n/locales.ts';
import { findLanguages } from '#lib/search/find-languages.ts';
import { languageWords } from '#lib/search/language-words.ts';

const words = languageWords(['Language', 'Limba', 'Gjuha', 'Мова']);
const all: string[] = localeList.map((locale) => locales[locale].lang);
const found = (typed: string): string[] => findLanguages(typed, words);

for (const locale of localeList) {
  const { lang, name } = locales[locale];

  describe(`${lang} is found by`, () => {
    test('its own name', () => assert.ok(found(name).includes(lang)));
    test('its own name in capitals', () => assert.ok(found(name.toUpperCase()).includes(lang)));
    test('its tag', () => assert.ok(found(lang).includes(lang)));
    test('each letter more of its name', () => {
      for (let end = 1; end <= name.length; end += 1)
        assert.ok(found(name.slice(0, end)).includes(lang), name.slice(0, end));
    });

    test('its name in every language of ours, and only those that share it', () => {
      for (const viewer of localeList) {
        const other = new Intl.DisplayNames([locales[viewer].lang], { type: 'language' }).of(lang) ?? '';
        assert.deepEqual(found(other), [lang], `${other} (${viewer})`);
      }
    });

    test('other names that people type', () => {
      for (const other of infoOf(locale).otherNames ?? []) assert.ok(found(other).includes(lang), other);
    });
  });
}

describe('What is typed finds', () => {
  const cases: [what: string, typed: string, langs: string[]][] = [
    ['in Serbian, in Latin letters', 'arapski', ['ar']],
    ['in Serbian, in Cyrillic letters', 'арапски', ['ar']],
    ['in Albanian', 'norvegjisht', ['nb']],
    ['in Russian', 'польский', ['pl']],
    ['in Ukrainian, with the other apostrophe', 'в’єтнамська', ['vi']],
    ['in Arabic, without the article', 'انجليزية', ['en']],
    ['in Persian', 'نروژی', ['nb']],
    ['without marks', 'tieng viet', ['vi']],
    ['a language in its two scripts', 'serbian', ['sr-Cyrl', 'sr-Latn']],
    ['one of the two', 'serbian latin', ['sr-Latn']],
    ['an everyday name', 'farsi', ['fa']],
    ['how it is called in another country', 'dari', ['fa']],
    ['with a letter wrong', 'albonian', ['sq']],
    ['with a letter left out', 'vietamese', ['vi']],
    ['with a letter too many', 'polsski', ['pl']],
    ['with two letters changed over', 'ukrianian', ['uk']],
    ['a mistake in the middle of typing', 'ukrian', ['uk']],
    ['with the word for language', 'limba română', ['ro']],
    ['with the word for language last', 'українська мова', ['uk']],
    ['all by the word for language alone', 'gjuha', all],
    ['in a language that puts the same word before each', 'tiếng nga', ['ru']],
    ['nothing where nothing fits', 'xyzzyq', []],
    ['nothing by the name of a language beside ours', 'hrvatski', []],
  ];
  for (const [what, typed, langs] of cases) test(what, () => assert.deepEqual(found(typed), langs));

  test('all while nothing is typed, or nothing but marks', () => {
    for (const typed of ['', '  ', '-', '…']) assert.deepEqual(found(typed), all);
  });

  test('with one letter exactly what begins with it: no mistake is looked over in so short a word', () => {
    assert.deepEqual(found('q'), []);
    assert.deepEqual(found('xz'), []);
  });

  test('always some of our languages, each once, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const langs = found(typed);
        assert.deepEqual(
          [...new Set(langs)].filter((lang) => all.includes(lang)),
          langs,
        );
      }),
    );
  });
});

test('The word for “language” in a name finds no language but one that has it in its own', () => {
  assert.deepEqual(found('tiếng'), ['vi']);
});
