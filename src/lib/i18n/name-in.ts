import { locales, sourceLocale, type Locale } from './locales.ts';

/** A name in the language of a page, or in English when it has none in that language. Names are kept by lang. */
export function nameIn(names: Readonly<Record<string, string>>, locale: Locale): string {
  return names[locales[locale].lang] ?? names[locales[sourceLocale].lang] ?? '';
}
