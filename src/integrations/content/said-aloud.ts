import { locales, localeList } from '#lib/i18n/locales.ts';
import type { SaidAloud } from '#lib/listen/says.ts';
import { content } from './content.ts';

/** What the script that reads a page aloud says, by lang: the pages have no room for it. */
export function saidAloud(): Record<string, SaidAloud> {
  const inLocale = (messages: Readonly<Record<string, string>>): SaidAloud => ({
    start: messages['listen.start'] ?? '',
    stop: messages['listen.stop'] ?? '',
    failed: messages['listen.failed'] ?? '',
  });
  return Object.fromEntries(
    localeList.map((locale) => [locales[locale].lang, inLocale(content().locales.get(locale)?.messages ?? {})]),
  );
}
