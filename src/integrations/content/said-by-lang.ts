import { locales, localeList } from '#lib/i18n/locales.ts';
import { content } from './content.ts';

/** What scripts say that serve every language: something made from the messages of each, by lang. `say` gives a message. */
export function saidByLang<Said>(make: (say: (id: string) => string) => Said): Record<string, Said> {
  return Object.fromEntries(
    localeList.map((locale) => {
      const messages = content().locales.get(locale)?.messages ?? {};
      return [locales[locale].lang, make((id) => messages[id] ?? '')];
    }),
  );
}
