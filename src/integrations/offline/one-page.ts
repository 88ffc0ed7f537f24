import { renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locale } from '#lib/i18n/locales.ts';
import { onePagePath } from '#lib/offline/paths.ts';
import { pathTo } from '#lib/paths.ts';

/** Takes the page to pass on out of the folder that Astro makes for every page. */
export function takeOutOnePage(dist: string, locale: Locale, place: string): void {
  const made = join(dist, pathTo(locale, place, 'one-page'), 'index.html');
  renameSync(made, join(dist, onePagePath(locale, place)));
  rmdirSync(dirname(made));
}
