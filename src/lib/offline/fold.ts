import type { FoldedPage, Pack } from './pack.ts';

/** A block is worth its number only when it is longer. */
const shortest = 4;

/** Where pages are cut: around tags, and around the space after a sentence, since texts to search say the same sentences. */
const seams = /(?=<)|(?<=>)|(?<=[.!?؟])(?= )|(?<=[.!?؟] )/;

/** Pages or texts by their paths. */
type Whole = ReadonlyMap<string, string>;

/** Folds pages, and texts to search: pieces that stand in more than one place become blocks. */
export function fold(pages: Whole, texts: Whole = new Map()): Pick<Pack, 'blocks' | 'pages' | 'texts'> {
  const times = new Map<string, number>();
  for (const piece of [...pages.values(), ...texts.values()].flatMap((whole) => whole.split(seams)))
    times.set(piece, (times.get(piece) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const numberOf = (piece: string): number => {
    const number = numbers.get(piece) ?? numbers.size;
    numbers.set(piece, number);
    return number;
  };
  const isBlock = (piece: string): boolean => piece.length >= shortest && (times.get(piece) ?? 0) > 1;
  const folded = (all: Whole): Record<string, FoldedPage> =>
    Object.fromEntries(
      [...all].map(([path, whole]) => [
        path,
        joined(whole.split(seams).map((one) => (isBlock(one) ? numberOf(one) : one))),
      ]),
    );
  const both = { pages: folded(pages), texts: folded(texts) };
  return { blocks: [...numbers.keys()], ...both };
}

/** Texts that follow each other, as one. */
function joined(pieces: FoldedPage): FoldedPage {
  const all: (number | string)[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') all.splice(-1, 1, last + piece);
    else all.push(piece);
  }
  return all;
}
