import type { FoldedPage, Pack } from './pack.ts';

/** A block is worth its number only when it is longer. */
const shortest = 8;

/** Folds pages: they are cut before each tag, and pieces that stand in more than one place become blocks. */
export function fold(pages: ReadonlyMap<string, string>): Pick<Pack, 'blocks' | 'pages'> {
  const cut = [...pages].map(([path, html]) => [path, html.split(/(?=<[^/])/)] as const);
  const times = new Map<string, number>();
  for (const piece of cut.flatMap(([, pieces]) => pieces)) times.set(piece, (times.get(piece) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const numberOf = (piece: string): number => {
    const number = numbers.get(piece) ?? numbers.size;
    numbers.set(piece, number);
    return number;
  };
  const isBlock = (piece: string): boolean => piece.length >= shortest && (times.get(piece) ?? 0) > 1;
  const folded = cut.map(
    ([path, pieces]) => [path, joined(pieces.map((one) => (isBlock(one) ? numberOf(one) : one)))] as const,
  );
  return { blocks: [...numbers.keys()], pages: Object.fromEntries(folded) };
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
