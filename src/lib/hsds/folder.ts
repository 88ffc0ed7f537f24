import type { Locale } from '../i18n/locales.ts';

/** Folder of a locale's open data, on the site and below `dist`. */
export function hsdsFolder(locale: Locale): string {
  return `/data/hsds/${locale}/`;
}
