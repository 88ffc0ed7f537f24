import type { Locale } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import { templatePaths } from '#tools/templates.ts';
import { pagesOf } from './dist-copy.ts';
import { everything } from './scope.ts';

/** Pages of a build in one language: one of every template, or all of them when everything is asked for. */
export function pagesIn(folder: string, locale: Locale, place = 'no'): string[] {
  const some = templatePaths(locale, place).map(([, path]) => path);
  return everything ? pagesOf(folder).filter((path) => path.startsWith(pathTo(locale)) || some.includes(path)) : some;
}
