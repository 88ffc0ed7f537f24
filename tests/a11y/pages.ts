import { fileURLToPath } from 'node:url';
import { pagesOf } from '#tests/support/browser/dist-copy.ts';
import {
  everything,
  firstOfDirection,
  firstOfEach,
  localesInScope,
  placesInScope,
} from '#tests/support/browser/scope.ts';
import { locales, sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { templatePaths } from '#tools/templates.ts';

/** A page under test. */
export interface Sample {
  /** Template and language, as titles say it. */
  name: string;
  path: string;
}

/** The place whose pages stand for all. */
export const [place] = placesInScope;

/** Every page of the build, without short addresses: they make way for another page at once. */
export function everyPage(): Sample[] {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  const staying = pagesOf(dist).filter((path) => !/^\/q\//i.test(path));
  return staying.map((path) => ({ name: path, path }));
}

/**
 * One page of every template in some languages: of the first place, and, when everything is asked for, of the others in
 * the languages of the quick pass, since only services and facts differ there. What hangs on words is looked at on every page.
 */
export function everyTemplate(wanted: readonly Locale[] = localesInScope): Sample[] {
  const named = placesInScope.flatMap((one) =>
    wanted
      .filter((locale) => one === place || firstOfDirection.includes(locale))
      .flatMap((locale) =>
        templatePaths(locale, one).map(([name, path]): Sample => ({ name: `${name}, ${locale}, ${one}`, path })),
      ),
  );
  // Pages outside any place are the same for each.
  return [...new Map(named.map((sample) => [sample.path, sample])).values()];
}

/** One page of every template in English. */
export const englishTemplates: readonly Sample[] = everyTemplate([sourceLocale]);

/** The same for what words do not change: English will do, or a language of each direction and script when everything is asked for. */
export const samplesOnce: readonly Sample[] = everything ? everyTemplate(firstOfEach) : englishTemplates;

/** Every template in the languages in scope. */
export const samples: readonly Sample[] = everyTemplate();

/** The same, for what hangs on markup and direction but not on words: English and a language from right to left will do. */
export const samplesByDirection: readonly Sample[] = everything
  ? samples
  : everyTemplate(localesInScope.filter((one) => one === sourceLocale || locales[one].dir === 'rtl'));
