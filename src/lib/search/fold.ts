import { serbianLatin } from '#lib/i18n/serbian-latin.ts';

/** Vowel signs and marks over or under letters, of Latin, Cyrillic and Arabic: in some other scripts marks are letters. */
const marks = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Letters that Unicode does not take apart, and the letter that people write for them. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  // What joins, stretches or turns letters, and is no letter.
  ـ: '',
  '\u200c': '',
  '\u200d': '',
  '\u200e': '',
  '\u200f': '',
  '\u00ad': '',
};

/**
 * A text in its plainest letters: small, without marks, Serbian in Latin, Arabic letters in one form each, digits in
 * Latin, and one letter where some people write two (`aa` for å, `ae` for æ, `oe` for ø, `dj` for đ). Two spellings of
 * a word come out the same; what comes out is for comparing, never for showing. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return withoutMarks(serbianLatin(withoutMarks(text.normalize('NFKC').toLowerCase())))
    .replace(/[^a-z\s]/gu, (one) => letters[one] ?? latinDigit(one))
    .replace(/a[ae]+/g, 'a')
    .replace(/oe+/g, 'o')
    .replace(/dj+/g, 'd');
}

/** The words that a reader typed, folded. */
export function typedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The words of a text to be found, folded, without the Arabic article that is written in one with them. */
export function wordsOf(text: string): string[] {
  return typedWords(text).map((word) => articleOff(word, 3) ?? word);
}

/** What a typed word may stand for: itself, and the word after its article, also when only its beginning is typed. */
export function formsOf(word: string): string[] {
  const rest = articleOff(word, 2);
  return rest === undefined ? [word] : [word, rest];
}

function articleOff(word: string, least: number): string | undefined {
  const rest = /^(?:[وفبك]?ال|لل)(.+)$/u.exec(word)?.[1] ?? '';
  return rest.length >= least ? rest : undefined;
}

function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(marks, '');
}

function latinDigit(one: string): string {
  return /[٠-٩۰-۹]/.test(one) ? String((one.codePointAt(0) ?? 0) & 0xf) : one;
}
