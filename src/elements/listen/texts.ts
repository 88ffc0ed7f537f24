import { sentencesOf, type Piece } from '#lib/listen/spoken.ts';

/** A part of the page that is read as one, sentence by sentence. */
export interface SpokenText {
  /** Where it stands. */
  element: Element;
  /** The language of its words. */
  lang: string;
  sentences: string[];
}

/** What is read: headings, lines and paragraphs. What is folded, drawn, pressed or repeated is not. */
const read = 'h1, h2, h3, p, li, td, th, summary';
/** The answer of a fact stands alone. */
const answer = '.fact > b';
const silent = '[hidden], [data-listen], [data-beside], .notice, .vh, button, details:not([open]) > :not(summary)';

/** All that the page says, in its order. */
export function textsOf(main: Element): SpokenText[] {
  return [...main.querySelectorAll(`${read}, ${answer}`)]
    .filter((one) => !one.closest(silent) && one.querySelector(read) === null)
    .map((element) => {
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
      return { element, lang, sentences: sentencesOf([...piecesOf(element)], lang) };
    })
    .filter(({ sentences }) => sentences.length > 0);
}

function* piecesOf(node: Node): Generator<Piece> {
  for (const child of node.childNodes) {
    if (child instanceof Text) yield { words: child.data };
    else if (child instanceof HTMLElement && child.dataset['phone'] !== undefined)
      yield { number: child.dataset['phone'] };
    else if (child instanceof HTMLElement && !child.hidden) {
      // A small line below a name is no part of it.
      if (child.localName === 'small') yield { words: '; ' };
      yield* piecesOf(child);
    }
  }
}
