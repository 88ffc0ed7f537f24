/** A telephone number as shown and as dialled. */
export interface PhoneView {
  /** What `tel:` dials. */
  value: string;
  /** Its digits, grouped. */
  shown: string;
}

/** When and how a number was seen: the values of `data-checked` and `data-check-how`. */
export interface SeenView {
  on: string;
  how: string;
}

/** A piece of a sentence: words, or something that keeps its own direction. */
export type Part = string | { phone: PhoneView; check?: SeenView } | { date: string; text: string } | { ltr: string };

/** Words that keep their own direction inside a sentence of another: a name or the address of a site. */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

const mark = '\u0001';

/**
 * Puts pieces into the placeholders of a message.
 * @example withParts((values) => t('due.plain', values), { date: { date: '2026-08-13', text: '13 August 2026' } })
 */
export function withParts(say: (values: Record<string, string>) => string, pieces: Record<string, Part>): Part[] {
  const marked = Object.fromEntries(Object.keys(pieces).map((name) => [name, `${mark}${name}${mark}`]));
  return say(marked)
    .split(mark)
    .map((piece, at) => (at % 2 === 1 ? (pieces[piece] ?? piece) : piece))
    .filter((piece) => piece !== '');
}
