import { locales, localeList } from '#lib/i18n/locales.ts';
import type { SaidBeside } from '#lib/beside/says.ts';
import { content } from './content.ts';

/** What the script that puts a language beside another one says, by lang: the pages have no room for it. */
export function saidBeside(): Record<string, SaidBeside> {
  const inLocale = (messages: Readonly<Record<string, string>>): SaidBeside => ({
    other: messages['fits.sheet.with'] ?? '',
    shown: messages['beside.shown'] ?? '',
    one: messages['beside.one'] ?? '',
    print: messages['fits.sheet.print'] ?? '',
    only: messages['beside.only'] ?? '',
  });
  return Object.fromEntries(
    localeList.map((locale) => [locales[locale].lang, inLocale(content().locales.get(locale)?.messages ?? {})]),
  );
}
