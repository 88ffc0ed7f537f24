/**
 * Words that stand in English because the translation is older than they are, and old words could do harm. From the
 * content to the finished page they are kept between two characters that no text has, so that every part of a page can
 * carry them; the finished page says their language in its markup.
 */
const begin = '\uE000';
const end = '\uE001';
const marks = /[\uE000\uE001]/g;

/** English words to be shown in another language's text. */
export function newer(english: string): string {
  return begin + english + end;
}

/** Whether a text, or a part of it, is English of that kind. */
export function isNewer(text: string): boolean {
  return text.includes(begin);
}

/** The words alone, for what has no markup: an attribute, a title, a file of data. */
export function wordsAlone(text: string): string {
  return text.replace(marks, '');
}

/** Parts of a page in which no element can stand. */
const withoutElements =
  /(<(?:title|option|textarea|script|style)\b[^>]*>[\s\S]*?<\/(?:title|option|textarea|script|style)>|<[^>]*>)/;

/** A page in which such words say that they are English. */
export function inMarkup(html: string): string {
  if (!isNewer(html)) return html;
  return html
    .split(withoutElements)
    .map((piece, at) =>
      at % 2 === 1
        ? wordsAlone(piece)
        : piece.replaceAll(begin, '<span lang="en" dir="ltr" data-served-lang="en">').replaceAll(end, '</span>'),
    )
    .join('');
}
