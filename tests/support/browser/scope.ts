import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { inLatin } from '#integrations/content/in-latin.ts';
import { localeList, locales, sourceLocale, writtenIn, type Locale } from '#lib/i18n/locales.ts';
import { sourceMessages, type Messages } from '#lib/i18n/messages.ts';
import { translator, type Translate } from '#lib/i18n/translator.ts';
import { words, wordsPattern } from '#lib/schema/words.ts';

const content = new URL('../../../content/', import.meta.url);

/** Everything, or what fits into minutes. */
export const everything = process.env['TEST_SCOPE'] === 'all';

/** Some of a list, spread over it: what the quick pass takes where each item costs seconds; all when everything is asked for. */
export function sampleOf<Item>(list: readonly Item[], every: number): readonly Item[] {
  return everything ? list : list.filter((_, at) => at % every === 0);
}

/** The first language of each direction. */
export const firstOfDirection: readonly Locale[] = localeList.filter(
  (locale) => localeList.find((one) => locales[one].dir === locales[locale].dir) === locale,
);

/** Languages under test: the first of each direction, so that the quick pass stays within minutes; all when everything is asked for. */
export const localesInScope: readonly Locale[] = everything ? localeList : firstOfDirection;

/** The same, and one in a third script. */
export const firstOfEach: readonly Locale[] = [
  ...firstOfDirection,
  ...localeList
    .filter((locale) => firstOfDirection.every((one) => locales[one].script !== locales[locale].script))
    .slice(0, 1),
];

/** Languages for checks that cost little and that words can break. */
export const localesAndOneMore: readonly Locale[] = everything ? localeList : firstOfEach;

/** A language to switch to from another one. */
export function otherThan(locale: Locale): Locale {
  return localeList.find((one) => one !== locale) ?? locale;
}

const read = (path: string): string => readFileSync(new URL(path, content), 'utf8');

/** The messages of a language, without those that the site lays together itself. */
function messagesOf(locale: Locale): Messages {
  if (locale === sourceLocale) return sourceMessages;
  return inScriptOf(locale, JSON.parse(read(`ui/${writtenIn(locale)}.json`)) as Messages);
}

/** What is written for a language, in its own script. */
function inScriptOf<Data>(locale: Locale, data: Data): Data {
  return writtenIn(locale) === locale ? data : inLatin(data);
}

/** Places under test: the first one, whose pages stand for all; all of them when everything is asked for. */
export const placesInScope: readonly [string, ...string[]] = ['no', ...(everything ? otherPlaces() : [])];

function otherPlaces(): string[] {
  return readdirSync(new URL('places/', content))
    .map((file) => file.replace('.yaml', ''))
    .filter((place) => place !== 'no');
}

/** Says a message in a language, as the site does. */
export function inWords(locale: Locale): Translate {
  return translator(locale, messagesOf(locale));
}

/** Words that texts of a language never use: labels, and promises that no site can keep. */
export function forbiddenWords(locale: Locale): { labels: RegExp; promises: RegExp } {
  const { deny, overclaims } = inScriptOf(locale, words.parse(parse(read(`words/${writtenIn(locale)}.yaml`))));
  return { labels: wordsPattern(deny), promises: wordsPattern(overclaims) };
}
