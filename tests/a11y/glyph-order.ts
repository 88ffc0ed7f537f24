/** A text whose glyphs stand in another order than its characters. */
export interface Disorder {
  text: string;
  /** As an eye reads it from left to right, line by line. */
  seen: string;
}

/**
 * Runs in a page. Looks where each character of a number, time, price or address stands: of everything that is
 * isolated, and of every run of figures that is not. Gives those that do not read from left to right, and how many
 * it looked at.
 */
export function disorder(): { wrong: Disorder[]; seen: number } {
  const isolated = 'bdi[dir="ltr"], [data-phone]';
  const figures = /\+?\d(?:[\d\s.,:–/\u00a0\u202f\u200e-]*[\d%])?/g;
  const bare = (text: string): string => text.replace(/[\s\u200e\u200f]/g, '');

  function glyphs(node: Node, from: number, to: number): { character: string; box: DOMRect }[] {
    const range = document.createRange();
    return Array.from({ length: to - from }, (_, at) => at + from).flatMap((at) => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = [...range.getClientRects()].find(({ width }) => width > 0);
      return box ? [{ character: node.textContent?.[at] ?? '', box }] : [];
    });
  }

  function read(all: { character: string; box: DOMRect }[]): string {
    const lines: (typeof all)[] = [];
    for (const one of all.toSorted((a, b) => a.box.top - b.box.top)) {
      const line = lines.at(-1);
      const middle = one.box.top + one.box.height / 2;
      if (line?.[0] && middle < line[0].box.bottom) line.push(one);
      else lines.push([one]);
    }
    return lines
      .flatMap((line) => line.toSorted((a, b) => a.box.left - b.box.left))
      .map(({ character }) => character)
      .join('');
  }

  function textsIn(root: Node): Node[] {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: Node[] = [];
    while (walker.nextNode()) if (walker.currentNode.parentElement?.checkVisibility()) found.push(walker.currentNode);
    return found;
  }

  const pieces = [
    ...[...document.body.querySelectorAll(isolated)]
      .filter((one) => one.checkVisibility() && !one.parentElement?.closest(isolated))
      .map((one) => textsIn(one).flatMap((node) => glyphs(node, 0, node.textContent?.length ?? 0))),
    ...textsIn(document.body)
      .filter((node) => !node.parentElement?.closest(isolated))
      .flatMap((node) =>
        [...(node.textContent ?? '').matchAll(figures)].map((match) =>
          glyphs(node, match.index, match.index + match[0].length),
        ),
      ),
  ].filter((piece) => piece.length > 0);

  const wrong = pieces
    .map((piece) => ({ text: piece.map(({ character }) => character).join(''), seen: read(piece) }))
    .filter(({ text, seen }) => bare(text) !== bare(seen));
  return { wrong, seen: pieces.length };
}
