import { resolve } from 'node:path';
import { loadContent } from '#integrations/content/load.ts';
import type { Content, LocaleContent } from '#integrations/content/model.ts';
import { guideTexts, optionTexts } from '#integrations/content/texts.ts';
import { today } from '#integrations/today.ts';
import { localeList, sourceLocale, type Locale } from '#lib/i18n/locales.ts';

let loaded: Content | undefined;

/** The site's own content, read once in each process. */
export function siteContent(): Content {
  loaded ??= loadContent(resolve(import.meta.dirname, '../../content'), today());
  return loaded;
}

/** Everything that one language says. */
export function saidIn(locale: Locale): LocaleContent {
  const said = siteContent().locales.get(locale);
  if (!said) throw new Error(`There is nothing in ${locale}.`);
  return said;
}

/** Languages that are translated from English. */
export const translatedLocales = localeList.filter((locale) => locale !== sourceLocale);

/** Every block of the guides and options of a language by its id, such as `pay.2.3`; the options have `option ` before it. */
export function prose(locale: Locale): Map<string, string> {
  const { guides, options } = saidIn(locale);
  const inOptions = [...options.values()].flatMap((one) => [...optionTexts(one)]);
  return new Map([
    ...[...guides.values()].flatMap((one) => [...guideTexts(one)]),
    ...inOptions.map(([id, text]) => [`option ${id}`, text] as const),
  ]);
}
