import { localeList, type Locale } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';

/** One page of each template, by name: what pictures, measurements and checks of every template go through. */
export const templates: Readonly<Record<string, (locale: Locale, place: string) => string>> = {
  languages: () => '/',
  start: (locale) => pathTo(locale),
  home: (locale, place) => pathTo(locale, place),
  guide: (locale, place) => pathTo(locale, place, 'time'),
  now: (locale, place) => pathTo(locale, place, 'now'),
  notes: (locale, place) => pathTo(locale, place, 'notes'),
  options: (locale, place) => pathTo(locale, place, 'options'),
  option: (locale, place) => pathTo(locale, place, 'options', 'advice'),
  services: (locale, place) => pathTo(locale, place, 'services'),
  need: (locale, place) => pathTo(locale, place, 'services', 'rooms'),
  service: (locale, place) => pathTo(locale, place, 'service', 'children-all-1'),
  fits: (locale, place) => pathTo(locale, place, 'what-fits'),
  phone: (locale, place) => pathTo(locale, place, 'this-phone'),
  'not kept': (locale, place) => pathTo(locale, place, 'this-phone', 'other'),
  search: (locale, place) => pathTo(locale, place, 'search'),
  leaflets: (locale, place) => pathTo(locale, place, 'leaflets'),
  about: (locale, place) => pathTo(locale, place, 'about'),
  'call-me': (locale, place) => pathTo(locale, place, 'call-me'),
  'call-me plain': (locale, place) => pathTo(locale, place, 'call-me', 'plain'),
  none: () => '/404.html',
};

/** Addresses of every template in one language; those without a language only for the first. */
export function templatePaths(locale: Locale, place: string): [name: string, path: string][] {
  return Object.entries(templates)
    .map(([name, path]): [string, string] => [name, path(locale, place)])
    .filter(([, path]) => path.startsWith(`/${locale}/`) || locale === localeList[0]);
}
