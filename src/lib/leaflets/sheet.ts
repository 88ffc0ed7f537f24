import { chosenLines, isFresh } from './chosen-lines.ts';
import { cutMarks, type Grid } from './cuts.ts';
import { formats, languageGroups, type FormatId } from './formats.ts';
import { h, type Element } from './node.ts';
import type { SheetOrder } from './order.ts';
import {
  address,
  codeToScan,
  factItem,
  head,
  lineList,
  nodesOf,
  phone,
  piece,
  sampleNote,
  type Piece,
} from './piece.ts';
import type { LeafletLine, PlaceLeaflets } from './words.ts';

/** One printed page. */
export interface Sheet {
  node: Element;
  /** Codes of its short addresses, one for each language on it. */
  codes: string[];
  locales: string[];
}

const grids: Readonly<Partial<Record<FormatId, Grid>>> = {
  cards: { wide: 85, high: 54, columns: 2, rows: 5 },
  'hand-out-1': { wide: 105, high: 148, columns: 1, rows: 1 },
  'hand-out-2': { wide: 105, high: 148, columns: 2, rows: 1 },
  'hand-out-4': { wide: 105, high: 148, columns: 2, rows: 2 },
  labels: { wide: 70, high: 20, columns: 2, rows: 13 },
};

/** Strips at the foot of a poster. */
const strips = 10;

/** Lays an order on pages. Languages that have no line left, or that the place does not have, make no page. */
export function sheetsOf(order: SheetOrder, place: PlaceLeaflets): Sheet[] {
  const pieces = order.locales.flatMap((locale) => pieceOf(locale, order, place));
  return languageGroups(order.format, pieces).map((group) => ({
    node: h('section', { class: `leaf leaf-${order.format}` }, ...bodyOf(order.format, group)),
    codes: group.map(({ code }) => code),
    locales: group.map(({ words }) => words.locale),
  }));
}

function pieceOf(locale: string, order: SheetOrder, { origin, languages }: PlaceLeaflets): Piece[] {
  const words = languages[locale];
  const worker = languages[order.worker] ?? words;
  if (!words || !worker) return [];
  const lines = chosenLines(order, words);
  if (lines.length === 0) return [];
  const facts = words.wall.facts.filter(({ due }) => isFresh(due, order.freshOn));
  return [
    {
      words: { ...words, wall: { ...words.wall, facts } },
      worker,
      lines,
      code: words.codes[order.area] ?? words.codes[''] ?? '',
      origin,
      level: formats[order.format].level,
      module: formats[order.format].module,
      plain: order.plain,
    },
  ];
}

function bodyOf(format: FormatId, group: readonly Piece[]): Element[] {
  const grid = grids[format];
  const [one] = group;
  if (one && grid) {
    const made = format === 'labels' ? label(one) : card(one);
    const copies = Array.from({ length: grid.columns * grid.rows }, (_, at) => (at === 0 ? made : silent(made)));
    const why =
      format === 'labels' && one.words.sample !== undefined
        ? [h('p', { class: 'leaf-margin', lang: one.words.lang, dir: one.words.dir }, sampleNote(one.words.sample))]
        : [];
    return [cutMarks(grid), h('div', { class: 'leaf-grid' }, ...copies), ...why];
  }
  if (one && format === 'poster') return [card(one), tearOff(one)];
  if (format === 'wall') return group.map(wallBlock);
  return group.map(format === 'talk' ? talkColumn : card);
}

/** A copy that is not read aloud again. */
function silent(made: Element): Element {
  return { ...made, attributes: { ...made.attributes, 'aria-hidden': 'true' } };
}

function card(one: Piece): Element {
  return piece('card', one, h('div', { class: 'leaf-top' }, head(one), codeToScan(one)), lineList(one));
}

function label(one: Piece): Element {
  // Room for a number, but not for when to call it.
  const lines = one.lines.map((line) => ({ ...line, what: '' }));
  const said = h('div', {}, lineList({ ...one, lines }), address(one.origin, one.code));
  return piece('label', one, h('div', { class: 'leaf-top' }, said, codeToScan(one)));
}

function tearOff(one: Piece): Element {
  const [line] = one.lines;
  const strip = h(
    'li',
    {},
    codeToScan({ ...one, module: formats.cards.module }),
    ...(line ? [stripLine(line, one)] : []),
  );
  return h('ul', { class: 'leaf-strips', 'aria-hidden': 'true' }, ...Array.from({ length: strips }, () => strip));
}

function stripLine(line: LeafletLine, { words, origin, code }: Piece): Element {
  const inWords = { lang: words.lang, dir: words.dir };
  return h(
    'div',
    { class: 'leaf-strip', 'data-checked': line.on, 'data-check-how': line.how },
    ...(line.warning === undefined ? [] : [h('small', inWords, line.warning)]),
    phone(line),
    address(origin, code),
    h('small', inWords, ...nodesOf(line.seen)),
  );
}

function talkColumn(one: Piece): Element {
  return piece(
    'block',
    one,
    h('div', { class: 'leaf-top' }, head(one, [...one.words.three, ...one.words.talk]), codeToScan(one)),
    lineList(one),
  );
}

function wallBlock(one: Piece): Element {
  const { title, says, facts, free } = one.words.wall;
  return piece(
    'block',
    one,
    h('h2', {}, title),
    h('div', { class: 'leaf-top' }, head({ ...one, plain: true }, says), codeToScan(one)),
    ...(facts.length > 0 ? [h('ul', { class: 'leaf-facts' }, ...facts.map(factItem))] : []),
    h('p', {}, h('b', {}, free)),
    lineList(one),
  );
}
