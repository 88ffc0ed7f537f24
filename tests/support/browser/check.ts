import type { Locale } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import type { Reader } from './reader.ts';

/**
 * What must hold, told from a fresh tab on, as a function that throws when it does not. Tests of the site call it, and
 * so do the tests that take one guard out and expect exactly this to be noticed.
 */
export type Check = (reader: Reader, at: Place) => Promise<void>;

/** Where a check plays. */
export interface Place {
  /** Of the build under test, whole or with something taken out. */
  origin: string;
  locale?: Locale;
}

/** Address of a page in the place where a check plays. */
export function address({ origin, locale = 'en' }: Place, ...rest: string[]): string {
  return origin + pathTo(locale, 'no', ...rest);
}

/** Where the exit leads. One address serves all languages until `content/site.yaml` says otherwise. */
export function exitOf({ world }: Reader): URL {
  return new URL(world.exits[0] ?? '');
}
