import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { firstMeant } from '#lib/i18n/first-meant.ts';
import { infoOf, localeList } from '#lib/i18n/locales.ts';

const ours = localeList.map((locale) => ({
  locale,
  lang: infoOf(locale).lang,
  otherTags: infoOf(locale).otherTags ?? [],
}));
const meant = (...tags: string[]): string[] => firstMeant(tags, ours).map(({ locale }) => locale);

describe('A browser that is set to', () => {
  for (const { locale, lang } of ours) test(`${lang} means ${locale}`, () => assert.deepEqual(meant(lang), [locale]));

  const cases: [what: string, tags: string[], locales: string[]][] = [
    ['a language of a country means the language', ['pl-PL'], ['pl']],
    ['a language in small letters means it', ['sr-latn-rs'], ['sr-latn']],
    ['a script means the language in it', ['sr-Latn-RS'], ['sr-latn']],
    ['the other script means the other one', ['sr-Cyrl-BA'], ['sr-cyrl']],
    ['no script means the language in all its scripts', ['sr'], ['sr-cyrl', 'sr-latn']],
    ['a country without a script means all scripts', ['sr-RS'], ['sr-cyrl', 'sr-latn']],
    ['Norwegian of any kind means ours', ['no'], ['nb']],
    ['the other written Norwegian means ours', ['nn-NO'], ['nb']],
    ['Persian as in Afghanistan means Persian', ['fa-AF'], ['fa']],
    ['Persian as in Afghanistan by its own tag means Persian', ['prs'], ['fa']],
    ['the old tag of Romanian means Romanian', ['mo'], ['ro']],
    ['several means the first', ['uk-UA', 'ru', 'en'], ['uk']],
    ['one that is not ours before one that is means the second', ['xx', 'sq-XK'], ['sq']],
    ['only others means none', ['xx', 'yy-YY'], []],
    ['nothing means none', [], []],
  ];
  for (const [what, tags, locales] of cases) test(what, () => assert.deepEqual(meant(...tags), locales));

  for (const tag of ['sh', 'hr', 'bs', 'cnr', 'srn', 'mk'])
    test(`${tag} is not taken for a language beside it`, () => assert.deepEqual(meant(tag), []));
});

describe('A language of its own', () => {
  test('is never among the other tags of another one', () => {
    const own = new Set<string>(ours.map(({ lang }) => lang));
    assert.deepEqual(
      ours.flatMap(({ otherTags }) => otherTags).filter((tag) => own.has(tag)),
      [],
    );
  });
});
