import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { localeList, sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { sourceMessages, type Messages } from '#lib/i18n/messages.ts';
import { translator, type Translate } from '#lib/i18n/translator.ts';
import { words, wordsPattern } from '#lib/schema/words.ts';

const content = new URL('../../../content/', import.meta.url);

/** Everything, or what fits into minutes. */
export const everything = process.env['TEST_SCOPE'] === 'all';

/** Languages under test: English, one from right to left, one more; all of them when everything is asked for. */
export const localesInScope: readonly Locale[] = everything ? localeList : quick(localeList);

function quick(all: readonly Locale[]): Locale[] {
  const isFirst = (one: string): boolean => one === sourceLocale || one === 'ar';
  return [...all.filter(isFirst), ...all.filter((one) => !isFirst(one)).slice(0, 1)];
}

/** A language to switch to from another one. */
export function otherThan(locale: Locale): Locale {
  return localeList.find((one) => one !== locale) ?? locale;
}

const read = (path: string): string => readFileSync(new URL(path, content), 'utf8');

/** The messages of a language, without those that the site lays together itself. */
function messagesOf(locale: Locale): Messages {
  return locale === sourceLocale ? sourceMessages : (JSON.parse(read(`ui/${locale}.json`)) as Messages);
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
  const { deny, overclaims } = words.parse(parse(read(`words/${locale}.yaml`)));
  return { labels: wordsPattern(deny), promises: wordsPattern(overclaims) };
}
