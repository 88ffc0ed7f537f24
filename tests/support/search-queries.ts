import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { localeList, type Locale } from '#lib/i18n/locales.ts';

const query = z.strictObject({
  /** What a reader types. */
  type: z.string().min(1),
  /** What makes it hard. */
  why: z.string().min(1),
  /** Paths below the place that must be among the first five. */
  finds: z.array(z.string()).min(1),
  /** The only country in which it is asked. */
  in: z.string().optional(),
});
/** Something that a reader types, and what it must find. */
export type SearchQuery = z.infer<typeof query>;

/** Queries of a language, written before its words were. */
export function queriesOf(locale: Locale): SearchQuery[] {
  const file = new URL(`queries/${locale}.yaml`, import.meta.url);
  return existsSync(file) ? z.array(query).parse(parse(readFileSync(file, 'utf8'))) : [];
}

/**
 * Queries of a language for a country. A need that nobody there meets has no page, so it is not looked for; `paths` are
 * those of the pages that can be found.
 */
export function askedIn(locale: Locale, place: string, paths: readonly string[]): SearchQuery[] {
  return queriesOf(locale)
    .filter((one) => one.in === undefined || one.in === place)
    .map((one) => ({
      ...one,
      finds: one.finds.filter((path) => !path.startsWith('services/') || paths.includes(path)),
    }))
    .filter(({ finds }) => finds.length > 0);
}

/** Languages with queries. A language of the registry without a file has none, and a test says so. */
export const searchedLocales: readonly Locale[] = localeList.filter((locale) => queriesOf(locale).length > 0);

/** How many pages a reader looks at before giving up. */
export const looked = 5;

/** Share of the wanted pages that are among the first five. */
export function recall(wanted: readonly string[], found: readonly string[]): number {
  const first = found.slice(0, looked);
  return wanted.filter((path) => first.includes(path)).length / Math.min(wanted.length, looked);
}

/** The mean of some shares. */
export function mean(shares: readonly number[]): number {
  return shares.reduce((sum, one) => sum + one, 0) / shares.length;
}
