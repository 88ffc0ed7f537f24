import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { infoOf, localeList } from '#lib/i18n/locales.ts';
import { scriptLetters } from '#lib/i18n/script-letters.ts';
import { otherWords, scriptViews, type LanguageView } from '#lib/view/languages.ts';

/** A language of which only some things matter. */
function language(lang: string, script: string, { name = lang, word = lang } = {}): LanguageView {
  return { href: `/${lang}/`, lang, dir: 'ltr', name, script, otherTags: [], word, find: '', first: '' };
}

/** As many languages of one script as it takes. */
const many = Array.from({ length: 40 }, (_, at) => language(`l${at}`, 'Latn'));

describe('Languages by script', () => {
  test('stand by their names, whatever their order in the registry', () => {
    const [latin] = scriptViews([
      language('pl', 'Latn', { name: 'polski' }),
      language('cs', 'Latn', { name: 'čeština' }),
    ]);
    assert.deepEqual(
      latin?.languages.map(({ lang }) => lang),
      ['cs', 'pl'],
    );
  });

  test('stand below the letters of their script, and none is left out', () => {
    const views = scriptViews([language('ka', 'Geor'), ...many, language('uk', 'Cyrl')]);
    assert.deepEqual(
      views.map(({ letters, languages }) => [letters, languages.length]),
      [
        ['A–Z', 40],
        ['А–Я', 1],
        ['ა–ჰ', 1],
      ],
    );
  });

  test('of a script without letters end the build with what to write', () => {
    assert.throws(() => scriptViews([language('x', 'Xxxx')]), /script-letters\.ts has no letters of Xxxx; write/);
  });

  for (const locale of localeList)
    test(`of ${locale} have letters`, () => assert.ok(scriptLetters[infoOf(locale).script]));
});

describe('The words for “language” below the first one', () => {
  const words = (languages: readonly LanguageView[]): string[] => otherWords(languages).map(({ word }) => word);

  test('are few, however many languages there are', () => assert.equal(words(many).length, 11));

  test('hold one of each script, also of the last', () => {
    assert.ok(words([...many, language('ka', 'Geor'), language('ti', 'Ethi')]).includes('ti'));
  });

  test('hold each word once, and not the first one’s', () => {
    const same = ['en', 'sr', 'hr', 'bs'].map((lang) =>
      language(lang, 'Latn', { word: lang === 'en' ? 'Language' : 'Jezik' }),
    );
    assert.deepEqual(words([...same, language('xx', 'Latn', { word: 'Language' })]), ['Jezik']);
  });
});
