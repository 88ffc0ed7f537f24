import { formsOf, typedWords } from './fold.ts';
import type { LanguageWords } from './language-words.ts';

/** Fewest letters of a word in which one mistake is looked over: in shorter ones it makes another word. */
const leastLetters = 4;

/**
 * The langs that what is typed fits: each of its words begins a word of the language, in any of our languages and
 * scripts. When none fits so, one mistake in each word is looked over. Words such as "language" do not count beside
 * others. All langs as long as nothing is typed that tells one from another.
 */
export function findLanguages(typed: string, { common, own }: LanguageWords): string[] {
  const asked = typedWords(typed);
  const telling = asked.filter((word) => !common.split(' ').includes(word));
  const hits = (words: readonly string[], fits: Fits): string[] =>
    Object.keys(own).filter((lang) => {
      const known = (own[lang] ?? '').split(' ');
      return words.every((word) => formsOf(word).some((form) => known.some((one) => fits(form, one))));
    });
  if (telling.length === 0) return [hits(asked, begins), hits([], begins)].find(({ length }) => length > 0) ?? [];
  const exact = hits(telling, begins);
  return exact.length > 0 ? exact : hits(telling, beginsNearly);
}

type Fits = (word: string, known: string) => boolean;

const begins: Fits = (word, known) => known.startsWith(word);

/** Whether a word begins another, with one letter wrong, missing, too many, or changed over with the next. */
function beginsNearly(word: string, known: string): boolean {
  if (word.length < leastLetters) return false;
  let at = 0;
  while (at < word.length && word[at] === known[at]) at += 1;
  const rest = (text: string, from: number): string => text.slice(at + from);
  return (
    rest(known, 1).startsWith(rest(word, 1)) ||
    rest(known, 1).startsWith(rest(word, 0)) ||
    rest(known, 0).startsWith(rest(word, 1)) ||
    (word[at] === known[at + 1] && word[at + 1] === known[at] && rest(known, 2).startsWith(rest(word, 2)))
  );
}
