import { serbianLatin } from '#lib/i18n/serbian-latin.ts';

/** Latin letters of Serbian by the Cyrillic ones, two letters before one. */
const cyrillic: readonly [latin: RegExp, letter: string][] = [
  ['lj', 'љ'],
  ['nj', 'њ'],
  ['dž', 'џ'],
  ['dj', 'ђ'],
  ...'а б в г д ђ е ж з и ј к л м н о п р с т ћ у ф х ц ч ш'
    .split(' ')
    .map((letter) => [serbianLatin(letter), letter] as const),
].map(([latin = '', letter = '']) => [new RegExp(latin, 'g'), letter]);

/** Persian letters and digits that Arabic texts write otherwise. */
const arabic: Readonly<Record<string, string>> = { ک: 'ك', ی: 'ي', ہ: 'ه', ھ: 'ه' };

/**
 * A query in the letters of the texts of a lang, for an index that keeps letters as they are: Serbian in the script of
 * the page, Persian letters as Arabic ones. Marks that the reader left out stay out.
 */
export function inLettersOf(lang: string, query: string): string {
  const small = query.normalize('NFC').toLowerCase();
  if (lang === 'sr-Latn') return serbianLatin(small);
  if (lang === 'sr-Cyrl') return cyrillic.reduce((text, [latin, letter]) => text.replace(latin, letter), small);
  if (lang === 'ar') return small.replace(/[کیہھ]/g, (letter) => arabic[letter] ?? letter);
  return query;
}
