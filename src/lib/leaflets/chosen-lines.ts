import { formats } from './formats.ts';
import type { SheetOrder } from './order.ts';
import type { LeafletLine, LeafletWords } from './words.ts';

type Wanted = Pick<SheetOrder, 'format' | 'area' | 'lines' | 'freshOn'>;

/** The lines that an order puts on a sheet: those chosen, else those that matter most there; never more than have room. */
export function chosenLines(order: Wanted, words: LeafletWords): LeafletLine[] {
  const { lines: chosen, freshOn, format } = order;
  const fit = offeredLines(order, words).filter(({ due }) => isFresh(due, freshOn));
  const wanted = chosen === undefined ? fit : fit.filter(({ id }) => chosen.includes(id));
  return wanted.slice(0, formats[format].lines);
}

/**
 * Lines that can stand on a sheet, the weightiest first: those on every page of the place, in turns with a town's own,
 * then the country's others. On the wall only free ones: those with a lawyer first, the police last.
 */
export function offeredLines({ area, format }: Pick<Wanted, 'area' | 'format'>, words: LeafletWords): LeafletLine[] {
  const country = words.lines.filter(({ areas }) => areas.length === 0);
  const first = country.filter(({ everywhere }) => everywhere);
  const town = words.lines.filter(({ areas }) => areas.includes(area));
  const turns = Array.from({ length: Math.max(first.length, town.length) }, (_, at) => [first[at], town[at]]);
  const all = [...turns.flat().filter((one) => one !== undefined), ...country.filter(({ everywhere }) => !everywhere)];
  if (format !== 'wall') return all;
  const rank = ({ lawyer, everywhere, warning }: LeafletLine): number =>
    Number(lawyer) * 4 + Number(everywhere) * 2 + Number(warning === undefined);
  return all.filter(({ free }) => free).sort((a, b) => rank(b) - rank(a));
}

/** Whether something may stand on a sheet that shows only what is not past due on a day. */
export function isFresh(due: string | undefined, day: string | undefined): boolean {
  return day === undefined || (due !== undefined && due >= day);
}
