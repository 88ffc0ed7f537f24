import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { LocaleInfo } from '#lib/i18n/locale-info.ts';
import { localeProblems } from '#lib/i18n/locale-problems.ts';
import { localeList, locales } from '#lib/i18n/locales.ts';
import { plannedRegistry } from './languages.ts';

const segments = Object.keys(plannedRegistry);
const infoOf = (segment: string): LocaleInfo => plannedRegistry[segment] ?? assert.fail(`no ${segment}`);
const problemsWith = (segment: string, change: Partial<LocaleInfo>) =>
  localeProblems({ ...plannedRegistry, [segment]: { ...infoOf(segment), ...change } });

describe('The registry of languages', () => {
  test('is checked for forty-five of them', () => assert.equal(segments.length, 45));

  for (const segment of segments) {
    test(`takes ${segment}`, () => {
      assert.deepEqual(
        localeProblems(plannedRegistry).filter((one) => one.segment === segment),
        [],
      );
    });
  }

  test('holds what was planned: script, direction and plural forms', () => {
    for (const locale of localeList) {
      const { lang, script, dir, plurals } = locales[locale];
      const { lang: l, script: s, dir: d, plurals: p } = infoOf(locale);
      assert.deepEqual(
        { lang, script, dir, plurals: plurals.toSorted() },
        { lang: l, script: s, dir: d, plurals: p.toSorted() },
      );
    }
  });

  test('shows dates of every language in our calendar and all figures in Latin digits', () => {
    for (const segment of segments) {
      const { format } = infoOf(segment);
      const shown = new Intl.DateTimeFormat(format, { dateStyle: 'long', timeZone: 'UTC' });
      const text = shown.format(new Date('2026-11-22'));
      assert.ok(text.includes('22') && text.includes('2026'), `${segment}: ${text}`);
      assert.doesNotMatch(text, /(?![0-9])\p{Nd}/u, segment);
    }
  });
});

describe('An entry of the registry is refused in one sentence', () => {
  const refused: [what: string, segment: string, change: Partial<LocaleInfo>, says: string][] = [
    [
      'with a tag that is not its segment',
      'ka',
      { lang: 'lt', format: 'lt-u-ca-gregory-nu-latn', plurals: ['one', 'few', 'many', 'other'] },
      'the segment must be lt, its tag in lower case.',
    ],
    ['with an old tag', 'tl', { ...infoOf('fil'), lang: 'tl' }, 'tl is not the usual form of its tag; write fil.'],
    [
      'with small letters in its tag',
      'zh-hans',
      { lang: 'zh-hans' },
      'zh-hans is not the usual form of its tag; write zh-Hans.',
    ],
    ['without a name', 'ka', { name: ' ' }, 'it has no name; write its own name, as its readers write it.'],
    ['from left to right when it runs the other way', 'prs', { dir: 'ltr' }, 'dir is ltr; write rtl.'],
    ['from right to left when it runs the other way', 'kmr', { dir: 'rtl' }, 'dir is rtl; write ltr.'],
    [
      'with a script that is no code',
      'ka',
      { script: 'Georgian' },
      'script is Georgian; write its four letters of ISO 15924, such as Latn.',
    ],
    [
      'with a plural form too few',
      'lt',
      { plurals: ['one', 'few', 'other'] },
      'plurals are one, few, other; write one, few, many, other.',
    ],
    ['with a plural form too many', 'th', { plurals: ['one', 'other'] }, 'plurals are one, other; write other.'],
    [
      'without the form “other”',
      'lt',
      { plurals: ['one', 'few', 'many'] },
      'plurals are one, few, many; write one, few, many, other.',
    ],
    [
      'with plural forms that nothing here would choose',
      'rom',
      { plurals: ['one', 'few', 'other'] },
      'plurals are one, few, other; write one, other.',
    ],
    ['with what is no tag', 'ka', { lang: 'ka_GE' }, 'ka_GE is no tag of a language; write one such as zh-Hans.'],
    [
      'with dates of what is no tag',
      'ka',
      { format: 'ka_GE' },
      'ka_GE is no tag of a language; write one such as zh-Hans.',
    ],
    [
      'with dates in the digits of its own script',
      'bn',
      { format: 'bn-u-ca-gregory' },
      'format bn-u-ca-gregory must end with -u-ca-gregory-nu-latn.',
    ],
    [
      'with dates in another calendar',
      'fa',
      { format: 'fa-u-nu-latn' },
      'format fa-u-nu-latn must end with -u-ca-gregory-nu-latn.',
    ],
    [
      'with dates of another language',
      'ka',
      { format: 'ru-u-ca-gregory-nu-latn' },
      'format ru-u-ca-gregory-nu-latn is of another language; begin it with ka.',
    ],
    [
      'with dates that each machine would show in its own language',
      'rom',
      { format: 'rom-u-ca-gregory-nu-latn' },
      'dates in rom-u-ca-gregory-nu-latn would be in the language of each machine; begin format with a language that its readers know.',
    ],
    [
      'with a mean sentence as long as the longest',
      'ka',
      { sentences: { by: 'words', most: 20, mean: 20 } },
      'the mean of its sentences must be below the longest.',
    ],
    [
      'made from a language that is none of ours',
      'ka',
      { madeFrom: 'xx' },
      'it names the language xx, which is none of ours.',
    ],
    [
      'falling back to a language that is none of ours',
      'prs',
      { fallback: ['fa', 'toString'] },
      'it names the language toString, which is none of ours.',
    ],
    ['with lines too low', 'ka', { lineHeight: 1.3 }, 'lineHeight is 1.3; write one between 1.4 and 2.'],
    ['with lines too high', 'ka', { lineHeight: 2.1 }, 'lineHeight is 2.1; write one between 1.4 and 2.'],
  ];
  for (const [what, segment, change, says] of refused) {
    test(what, () => {
      const problems =
        segment in plannedRegistry
          ? problemsWith(segment, change)
          : localeProblems({ ...plannedRegistry, [segment]: change as LocaleInfo });
      assert.deepEqual(problems, [{ segment, problem: says }]);
    });
  }
});

describe('The height of lines', () => {
  const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
  /** The height that the style gives below a selector. */
  const leadOf = (selector: string): number | undefined => {
    const body = tokens.split(`  ${selector} {`)[1]?.split('}')[0] ?? '';
    const lead = /--lead: ([\d.]+);/.exec(body)?.[1];
    return lead === undefined ? undefined : Number(lead);
  };

  for (const locale of localeList) {
    const { lang, dir, lineHeight } = locales[locale];
    test(`of ${locale} is in the style what it is in the registry`, () => {
      assert.equal(leadOf(`:lang(${lang})`) ?? leadOf(`[dir='${dir}']`) ?? leadOf(':root'), lineHeight);
    });
  }
});
