import { locales, localeList } from '#lib/i18n/locales.ts';
import { languageWords, type LanguageWords } from '#lib/search/language-words.ts';
import { content } from './content.ts';

/** The words that find languages, with those that mean "language". */
export function wordsForChoosing(): LanguageWords {
  return languageWords(Object.values(saidIn('chooser.title')));
}

/** What the script that finds languages says when none fits, by lang: it comes with the script, on first use. */
export function saidChoosing(): Record<string, string> {
  return saidIn('chooser.none');
}

function saidIn(message: string): Record<string, string> {
  return Object.fromEntries(
    localeList.map((locale) => [locales[locale].lang, content().locales.get(locale)?.messages[message] ?? '']),
  );
}
