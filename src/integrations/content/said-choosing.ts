import { languageWords, type LanguageWords } from '#lib/search/language-words.ts';
import { saidByLang } from './said-by-lang.ts';

/** The words that find languages, with those that mean "language". */
export function wordsForChoosing(): LanguageWords {
  return languageWords(Object.values(saidByLang((say) => say('chooser.title'))));
}

/** What the script that finds languages says when none fits, by lang: it comes with the script, on first use. */
export function saidChoosing(): Record<string, string> {
  return saidByLang((say) => say('chooser.none'));
}
