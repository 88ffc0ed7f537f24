import { h, type Element } from './node.ts';

/** Pieces of one size on an A4 page, in millimetres. */
export interface Grid {
  wide: number;
  high: number;
  columns: number;
  rows: number;
}

/** A4, in millimetres. */
export const paper = { wide: 210, high: 297 };
/** Length of a mark, and its distance from the piece. */
const mark = 4;
const gap = 1;

/** Marks at the edges of all pieces, outside of them where the paper has room, the same from left and right. */
export function cutMarks({ wide, high, columns, rows }: Grid): Element {
  const left = (paper.wide - wide * columns) / 2;
  const top = (paper.high - high * rows) / 2;
  const xs = Array.from({ length: columns + 1 }, (_, at) => left + at * wide);
  const ys = Array.from({ length: rows + 1 }, (_, at) => top + at * high);
  const [above, below] = ends(top, paper.high);
  const [before, after] = ends(left, paper.wide);
  const d = [
    ...xs.filter((x) => x > 0 && x < paper.wide).map((x) => `M${x} ${above}v${mark}M${x} ${below}v${mark}`),
    ...ys.filter((y) => y > 0 && y < paper.high).map((y) => `M${before} ${y}h${mark}M${after} ${y}h${mark}`),
  ];
  return h(
    'svg',
    { class: 'leaf-cuts', viewBox: `0 0 ${paper.wide} ${paper.high}`, 'aria-hidden': 'true' },
    h('path', { d: d.join('') }),
  );
}

/** Where marks begin before and after the pieces; at the edge of the paper when the pieces leave no room. */
function ends(margin: number, size: number): [number, number] {
  return margin < mark + gap ? [0, size - mark] : [margin - gap - mark, size - margin + gap];
}
