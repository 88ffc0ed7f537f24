import { localeList, type Locale } from './i18n/locales.ts';

/** Where a page stands: the language, the place if any, and the segments below it. */
export interface PagePath {
  locale: Locale;
  place?: string | undefined;
  /** Segments below the place, none for its home. */
  rest: readonly string[];
}

/** Address of a page: absolute from the root, with a trailing slash. */
export function pathTo(locale: Locale, place?: string, ...rest: string[]): string {
  return `/${[locale, place, ...rest].filter((part) => part !== undefined && part !== '').join('/')}/`;
}

/** Address of the same page in another language. */
export function inLocale(path: PagePath, locale: Locale): string {
  return pathTo(locale, path.place, ...path.rest);
}

/** The page in every language, in the order of the registry. */
export function alternates(path: PagePath): { locale: Locale; href: string }[] {
  return localeList.map((locale) => ({ locale, href: inLocale(path, locale) }));
}

/** Address of the page above this one: where "previous page" leads when there is no trail. */
export function parentOf(path: PagePath): string {
  if (path.rest.length > 0) {
    const [first, ...more] = path.rest;
    if (first === 'service') return pathTo(path.locale, path.place, 'services');
    return pathTo(path.locale, path.place, ...(more.length > 0 && first !== undefined ? [first] : []));
  }
  return path.place === undefined ? '/' : pathTo(path.locale);
}
