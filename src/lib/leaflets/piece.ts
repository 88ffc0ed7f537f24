import type { Part } from '../view/part.ts';
import { scanned, typed } from './address.ts';
import { h, type Element, type Node } from './node.ts';
import { qrCode } from './qr.ts';
import type { LeafletFact, LeafletLine, LeafletWords } from './words.ts';

/** What the pieces of one language are made from. */
export interface Piece {
  words: LeafletWords;
  /** The lines on it, in order. */
  lines: readonly LeafletLine[];
  /** Code of its short address. */
  code: string;
  origin: string;
  level: 'M' | 'Q';
  /** Side of a module of its code, in millimetres. */
  module: number;
  /** Without the name of the site and without names and descriptions of lines. */
  plain: boolean;
  /** Words of the worker's language, in which the language of the piece is named. */
  worker: LeafletWords;
}

/** A piece of paper in one language; `SAMPLE` lies across it while nobody may be given it. A small one says why on its sheet instead. */
export function piece(
  kind: 'card' | 'label' | 'block',
  { words, worker }: Piece,
  ...children: readonly (Node | undefined)[]
): Element {
  return h(
    'div',
    { class: `leaf-piece leaf-${kind}`, lang: words.lang, dir: words.dir },
    ...(words.sample === undefined
      ? []
      : [h('p', { class: 'leaf-sample', 'aria-hidden': 'true', lang: 'en' }, h('span', {}, 'SAMPLE'))]),
    ...children,
    h(
      'p',
      { class: 'leaf-foot' },
      h(
        'span',
        { class: 'leaf-made' },
        h('bdi', { lang: worker.lang, dir: worker.dir }, worker.languageNames[words.locale] ?? words.own),
        ' · ',
        h('bdi', { dir: 'ltr' }, words.version),
      ),
      ...(words.sample === undefined || kind === 'label' ? [] : [' · ', sampleNote(words.sample)]),
    ),
  );
}

/** Says why nobody may be given a sheet. */
export function sampleNote({ why, trial }: NonNullable<LeafletWords['sample']>): Element {
  return h('span', { class: 'leaf-why', ...(trial ? { 'data-trial': '' } : {}) }, why);
}

/** The name of the site, its three sentences or others, and the short address. */
export function head({ words, plain, origin, code }: Piece, says: readonly string[] = words.three): Element {
  return h(
    'div',
    { class: 'leaf-head' },
    plain ? undefined : h('p', { class: 'leaf-name' }, words.site),
    ...says.map((sentence) => h('p', {}, sentence)),
    h('p', {}, words.read, ' ', address(origin, code)),
  );
}

/** The code to scan. */
export function codeToScan({ origin, code, level, module }: Piece): Element {
  return qrCode(scanned(origin, code), level, module);
}

/** The short address as people type it. */
export function address(origin: string, code: string): Element {
  return h('bdi', { class: 'leaf-address', dir: 'ltr' }, typed(origin, code));
}

/** Lines to call. */
export function lineList({ lines, plain }: Piece): Element {
  return h('ul', { class: 'leaf-lines' }, ...lines.map((line) => lineItem(line, plain)));
}

/** The number of a line alone. */
export function phone({ value, shown }: LeafletLine): Element {
  return h('bdi', { class: 'leaf-phone', dir: 'ltr', 'data-phone': value }, shown);
}

function lineItem(line: LeafletLine, plain: boolean): Element {
  const { name, what, warning, hours, languages, unsure, on, how, seen } = line;
  const small: Node[][] = [
    ...hours.map(nodesOf),
    [languages],
    ...(unsure === undefined ? [] : [[unsure]]),
    nodesOf(seen),
  ];
  return h(
    'li',
    { 'data-checked': on, 'data-check-how': how },
    ...(warning === undefined ? [] : [h('small', {}, h('b', {}, warning))]),
    phone(line),
    ...(plain ? [] : [' ', ...(name === line.value ? [] : [h('b', {}, h('bdi', {}, name)), ' ']), what]),
    h('small', {}, ...joined(small)),
  );
}

/** A fact with its conditions and date. */
export function factItem({ figure, sentence, notes, on, how, seen }: LeafletFact): Element {
  const said = [sentence, ...(figure === undefined ? [] : [figure])].join(' ');
  return h(
    'li',
    { 'data-checked': on, 'data-check-how': how },
    said,
    ' ',
    h('small', {}, ...joined([...notes.map((note): Node[] => [note]), nodesOf(seen)])),
  );
}

function joined(groups: readonly Node[][]): Node[] {
  return groups.flatMap((group, at) => (at === 0 ? group : [' · ', ...group]));
}

/** Pieces of a sentence: numbers, times and dates keep their own direction. */
export function nodesOf(parts: readonly Part[]): Node[] {
  return parts.map((part) => {
    if (typeof part === 'string') return part;
    if ('ltr' in part) return h('bdi', { dir: 'ltr' }, part.ltr);
    if ('date' in part) return h('bdi', {}, part.text);
    return h('bdi', { dir: 'ltr', 'data-phone': part.phone.value }, part.phone.shown);
  });
}
