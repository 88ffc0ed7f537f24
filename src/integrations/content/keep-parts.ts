import { locales, type Locale } from '#lib/i18n/locales.ts';
import { nameIn } from '#lib/i18n/name-in.ts';
import { keyOf } from '#lib/offline/paths.ts';
import { firstUsePath } from '../first-use.ts';
import { content } from './content.ts';
import { everyPlace, translate } from './scope.ts';

/** What the page about this phone needs to offer a copy of its locale and place. */
export interface KeepParts {
  /** Locale and place, as the worker names them. */
  copy: string;
  /** Name of the language. */
  language: string;
  /** Tag for dates in this language. */
  format: string;
  /** Every copy that may be kept, with the names of its language and country. */
  all: { copy: string; name: string; lang: string; dir: 'ltr' | 'rtl' }[];
  /** Address of the script that keeps and removes. */
  script: string;
}

/** What the offer needs; undefined once the site takes its copies back. */
export function keepParts(locale: Locale, place: string): KeepParts | undefined {
  const { site, places } = content();
  if (site.copies === 'off') return undefined;
  return {
    copy: keyOf(locale, place),
    language: locales[locale].name,
    format: locales[locale].format,
    all: everyPlace().map((one) => ({
      copy: keyOf(one.locale, one.place),
      name: `${locales[one.locale].name}${translate(one.locale)('list.comma')}${nameIn(places.get(one.place)?.names ?? {}, one.locale)}`,
      lang: locales[one.locale].lang,
      dir: locales[one.locale].dir,
    })),
    script: firstUsePath('copies'),
  };
}
