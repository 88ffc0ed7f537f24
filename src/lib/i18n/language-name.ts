import { names } from './intl.ts';
import type { Locale } from './locales.ts';
import type { Translate } from './translator.ts';

/** Languages that the tables of the software lack, or call by a word that their speakers do not want to hear. */
const namedByUs = { nsl: 'language.nsl', rom: 'language.rom' } as const;

/** Name of a language, by its BCP 47 tag, in the language of a page. */
export function languageName(tag: string, { t, locale }: { t: Translate; locale: Locale }): string {
  if (Object.hasOwn(namedByUs, tag)) return t(namedByUs[tag as keyof typeof namedByUs]);
  return names(locale, 'language').of(tag) ?? tag;
}
