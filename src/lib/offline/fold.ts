import type { Folded, Pack } from './pack.ts';

/** A block is worth its number only when it is longer. */
const shortest = 4;

/** Where pages are cut: around tags, and around the space after a sentence, since texts say the same sentences. */
const seams = /(?=<)|(?<=>)|(?<=[.!?؟])(?= )|(?<=[.!?؟] )/;

/** Pages or texts by their paths. */
type Whole = ReadonlyMap<string, string>;

/** Folds pages, and texts that pages load: pieces that stand in more than one place become blocks. */
export function fold(pages: Whole, texts: Whole = new Map()): Pick<Pack, 'blocks' | 'pages' | 'folded'> {
  const times = new Map<string, number>();
  for (const whole of [...pages.values(), ...texts.values()])
    for (const piece of whole.split(seams)) times.set(piece, (times.get(piece) ?? 0) + 1);
  const isBlock = ([piece, count]: [string, number]): boolean => piece.length >= shortest && count > 1;
  // Side by side, blocks that begin alike take a fiftieth less on the way.
  const blocks = [...times]
    .filter(isBlock)
    .map(([piece]) => piece)
    .sort();
  const foldOne = foldBy(blocks);
  const foldAll = (all: Whole): Record<string, Folded> =>
    Object.fromEntries([...all].map(([path, whole]) => [path, foldOne(whole)]));
  return { blocks, pages: foldAll(pages), folded: foldAll(texts) };
}

/** Folds one page or text by the blocks that a pack has. */
export function foldBy(blocks: readonly string[]): (whole: string) => Folded {
  const numbers = new Map(blocks.map((piece, number) => [piece, number]));
  return (whole) => joined(whole.split(seams).map((piece) => numbers.get(piece) ?? piece));
}

/** Texts that follow each other, as one. */
function joined(pieces: Folded): Folded {
  const all: (number | string)[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') all.splice(-1, 1, last + piece);
    else all.push(piece);
  }
  return all;
}
