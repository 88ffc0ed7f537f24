import { noted, notesOf, readTrail } from '#lib/leave/trail.ts';
import type { Fit, Known } from '#lib/match/known.ts';
import { match } from '#lib/match/match.ts';
import { unpacked, type Packed } from '#lib/match/packed.ts';
import type { Said, SaidFact } from '#lib/match/said.ts';
import { compareTable, el, factLines, mayHaveChanged, number, part, row, title } from './fits/dom.ts';
import type { Host, Shown } from './fits/shown.ts';
import { storedTrail, storeTrail } from './stored-trail.ts';

/** Builds the answer as sentences are tapped: an open sentence is one that is true for the reader. */
class Answer {
  readonly #host: HTMLElement;
  readonly #known: Known;
  readonly #said: Said;
  readonly #see: HTMLElement;

  constructor(host: Host, known: Known, said: Said) {
    this.#host = host;
    this.#known = known;
    this.#said = said;
    this.#see = el('button', { type: 'button', class: 'btn' }, host.dataset['see'] ?? '');
    this.#see.addEventListener('click', () => part(host, '#fits').focus());
    host.addEventListener(
      'toggle',
      ({ target }) => {
        if (!(target instanceof HTMLDetailsElement) || target.dataset['says'] === undefined) return;
        if (target.open) target.append(this.#see);
        this.#update();
      },
      true,
    );
    const town = host.querySelector('#town');
    town?.append(...said.towns.map(([id, name]) => el('option', { value: id }, name)));
    town?.addEventListener('change', () => this.#update());
    part(host, '[data-clear]').addEventListener('click', () => this.#clear());
    part(host, '[data-show]').addEventListener('click', () => void this.#show());
    for (const id of notesOf(readTrail(host.trail), location.pathname)) this.#open(id);
    host.querySelector('[data-says][open]')?.append(this.#see);
    host.dataset['live'] = '';
    this.#update();
  }

  #open(id: string): void {
    const sentence = this.#host.querySelector<HTMLDetailsElement>(`[data-says="${CSS.escape(id)}"]`);
    const group = sentence?.closest<HTMLDetailsElement>('[data-group]');
    for (const one of [sentence, group]) if (one) one.open = true;
  }

  #taps(): string[] {
    return [...this.#host.querySelectorAll<HTMLElement>('[data-says][open]')].map((one) => one.dataset['says'] ?? '');
  }

  #fit(): Fit {
    const town = this.#host.querySelector<HTMLSelectElement>('#town')?.value ?? '';
    const lang = document.documentElement.lang;
    return match({ taps: this.#taps(), town: town === '' ? undefined : town, lang }, this.#known);
  }

  #clear(): void {
    for (const one of this.#host.querySelectorAll<HTMLDetailsElement>('[data-says][open]')) one.open = false;
    this.#see.remove();
    this.#update();
    const heading = part(this.#host, 'h1');
    heading.tabIndex = -1;
    heading.focus();
  }

  async #show(): Promise<void> {
    const taps = this.#taps();
    const shown: Shown = { taps, fit: this.#fit(), known: this.#known, said: this.#said };
    try {
      await import(/* @vite-ignore */ this.#host.dataset['sheet'] ?? '');
      this.#host.dispatchEvent(new CustomEvent('show', { detail: shown }));
    } catch {
      part(this.#host, '[data-failed]').hidden = false;
    }
  }

  #update(): void {
    const taps = this.#taps();
    const fit = this.#fit();
    storeTrail(noted(storedTrail(), taps));
    part(this.#host, '[data-none]').hidden = taps.length > 0;
    part(this.#host, '[data-fit]').hidden = taps.length === 0;
    this.#sayLines(fit.lines);
    this.#sayRights(fit.rights);
    this.#sayOptions(fit.options);
    this.#sayServices(fit.services);
    const status = part(this.#host, '.answer [role="status"]');
    const counts = [fit.rights.length, fit.options.length, fit.services.length].values();
    status.textContent =
      taps.length === 0 ? '' : (status.dataset['count'] ?? '').replace(/#/g, () => String(counts.next().value ?? ''));
  }

  #sayLines(lines: readonly number[]): void {
    const box = part(this.#host, '[data-lines]');
    const picture = box.querySelector('template')?.content.firstElementChild;
    box.hidden = lines.length === 0;
    const items = lines.flatMap((at) => {
      const line = this.#said.lines[at];
      if (!line) return [];
      const { warning, unsure, when, value, on, how } = line;
      return [
        el(
          'li',
          { 'data-checked': on, 'data-check-how': how },
          el(
            'a',
            { href: `tel:${value}` },
            picture?.cloneNode(true),
            ...small(warning),
            el('b', {}, number(line)),
            el('span', {}, when),
            ...small(unsure),
          ),
        ),
      ];
    });
    part(box, 'ul').replaceChildren(...items);
  }

  #sayRights(rights: Fit['rights']): void {
    const said = (ids: readonly string[]): SaidFact[] => ids.flatMap((id) => this.#said.facts[id] ?? []);
    const items = rights.map(({ guide, facts }) =>
      el('li', {}, row(`../${guide}/`, this.#said.rights[guide]), ...said(facts).map(factLines)),
    );
    part(this.#host, '[data-rights]').replaceChildren(...items);
    part(this.#host, '[data-due-note]').hidden = !mayHaveChanged(said(rights.flatMap(({ facts }) => facts)));
  }

  #sayOptions(slugs: readonly string[]): void {
    const links = slugs.map((slug) => el('li', {}, row(`../options/${slug}/`, this.#said.titles[slug])));
    const options = slugs.map((slug) => ({
      title: title(this.#said.titles[slug]),
      short: this.#said.options[slug] ?? [],
    }));
    part(this.#host, '[data-options]').replaceChildren(...links);
    const table = part(this.#host, 'table');
    table.replaceChildren(...compareTable(options, this.#said.questions, table.dataset['corner'] ?? ''));
  }

  #sayServices(ids: readonly string[]): void {
    const items = ids.map((id) => {
      const [name = '', what = ''] = this.#said.services[id] ?? [];
      return el('li', {}, row(`../service/${id}/`, [name], what));
    });
    part(this.#host, '[data-services]').replaceChildren(...items);
    part(this.#host, '[data-no-services]').hidden = ids.length > 0;
  }
}

function small(words: string | undefined): HTMLElement[] {
  return words === undefined ? [] : [el('small', {}, words)];
}

const host = part(document, 'what-fits') as Host;
const data = host.dataset['data'] ?? '';
void (import(/* @vite-ignore */ data) as Promise<{ known: Packed; said: Said }>).then(
  ({ known, said }) => new Answer(host, unpacked(known), said),
);
