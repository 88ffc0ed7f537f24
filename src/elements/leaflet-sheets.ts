import { chosenLines, offeredLines } from '#lib/leaflets/chosen-lines.ts';
import { fit } from '#lib/leaflets/fit.ts';
import { formats, isFormat } from '#lib/leaflets/formats.ts';
import { h } from '#lib/leaflets/node.ts';
import type { SheetOrder } from '#lib/leaflets/order.ts';
import { phone } from '#lib/leaflets/piece.ts';
import { sheetsOf } from '#lib/leaflets/sheet.ts';
import type { LeafletLine, LeafletWords, PlaceLeaflets } from '#lib/leaflets/words.ts';
import { part } from './fits/dom.ts';
import { toDom } from './leaflets/to-dom.ts';

/** Lays sheets as the worker chooses, in the same way as the command. Nothing leaves the page. */
class Maker {
  readonly #form: HTMLFormElement;
  readonly #view: HTMLElement;
  readonly #place: PlaceLeaflets;
  readonly #words: LeafletWords;

  constructor(host: HTMLElement, place: PlaceLeaflets, words: LeafletWords) {
    this.#form = part(host, 'form') as HTMLFormElement;
    this.#view = part(host, '.leaf-view');
    this.#place = place;
    this.#words = words;
    this.#form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLElement && ['format', 'area'].includes(target.id)) this.#offer();
      this.#lay();
    });
    this.#offer();
    this.#lay();
  }

  #order(): SheetOrder {
    const chosen = new FormData(this.#form);
    const text = (name: string): string => chosen.getAll(name).map(String).join();
    const format = text('format');
    return {
      format: isFormat(format) ? format : 'cards',
      locales: chosen.getAll('language').map(String),
      worker: this.#words.locale,
      area: text('area'),
      lines: chosen.getAll('line').map(String),
      plain: chosen.has('plain'),
    };
  }

  /** Shows the lines that the shape and the town can have, with those ticked that matter most. */
  #offer(): void {
    const order = { ...this.#order(), lines: undefined };
    const ticked = chosenLines(order, this.#words).map(({ id }) => id);
    const choices = offeredLines(order, this.#words).map((line) => choice(line, ticked.includes(line.id)));
    part(this.#form, '.maker-lines').replaceChildren(...choices);
  }

  #lay(): void {
    const order = this.#order();
    const sheets = sheetsOf(order, this.#place);
    const leaves = sheets.map(({ node }) => toDom(node) as HTMLElement);
    this.#view.replaceChildren(...leaves);
    this.#view.classList.add('leaf-measured');
    const fits = leaves.map((leaf) => fit(leaf)).every(Boolean);
    this.#view.classList.remove('leaf-measured');
    this.#say(order, leaves.length, fits);
  }

  #say({ format, locales, lines = [] }: SheetOrder, pages: number, fits: boolean): void {
    const status = part(this.#form, '[role="status"]');
    const { pages: count = '', most = '', tooMuch, nothing, two } = status.dataset;
    const { languages, lines: room } = formats[format];
    const said = [
      count.replace('#', String(pages)),
      ...(lines.length > room ? [most.replace('#', String(room))] : []),
      ...(fits ? [] : [tooMuch]),
    ];
    if (pages > 0) status.textContent = said.join(' ');
    else status.textContent = (languages === 2 && locales.length === 1 ? two : nothing) ?? '';
    part(this.#form, '[data-print]').toggleAttribute('disabled', pages === 0);
  }
}

function choice(line: LeafletLine, ticked: boolean): Node {
  const box = { type: 'checkbox', name: 'line', value: line.id, ...(ticked ? { checked: '' } : {}) };
  const says = h('span', {}, phone(line), ' ', h('bdi', {}, line.name), ' · ', line.what);
  return toDom(h('label', { class: 'choice' }, h('input', box), says));
}

const host = part(document, 'leaflet-maker');
const { data = '', locale = '' } = host.dataset;
void (import(/* @vite-ignore */ data) as Promise<{ leaflets: PlaceLeaflets }>).then(({ leaflets }) => {
  const words = leaflets.languages[locale];
  if (words) new Maker(host, leaflets, words);
});
