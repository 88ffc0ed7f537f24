import { nearest } from '#lib/finding/distance.ts';
import { filterIds, filterOf } from '#lib/finding/filter.ts';
import { find, type Found } from '#lib/finding/find.ts';
import { clocksAt, openState } from '#lib/hours/open.ts';
import { areasOf, chosenWords, fillForm, readForm } from './finding/form.ts';
import { counted, listOrder, sections } from './finding/lists.ts';
import { loadRecords } from './finding/records.ts';
import { pageRows } from './finding/rows.ts';
import { chooseHere, chosenHere } from './finding/trail.ts';

/** The element that says whether somebody answers now; its own script may come later. */
type OpenNow = HTMLElement & { show?: () => void };

/** The filter of the list of services. Everything happens on the phone; nothing chosen leaves it or enters an address. */
class FindServices extends HTMLElement {
  /** Counts the answers, so that a late one does not take the place of a newer one. */
  #asked = 0;
  #shown = '';

  connectedCallback(): void {
    const form = this.#part('form') as HTMLFormElement;
    const openNow = document.querySelector<OpenNow>('open-now');
    const own = this.querySelector<HTMLElement>('[data-own]');
    const change = (): void => {
      if (own) own.hidden = readForm(form).spoken === own.dataset['own'];
      chooseHere(filterIds(readForm(form)));
      this.#part('[data-chosen]').textContent = chosenWords(form);
      void this.#find(form, openNow);
    };
    form.addEventListener('change', change);
    form.addEventListener('reset', () => {
      // The fields are empty only after the event.
      setTimeout(change);
    });
    own?.addEventListener('click', () => {
      fillForm(form, { ...readForm(form), spoken: own.dataset['own'] ?? '' });
      change();
      form.querySelector<HTMLElement>('[name=spoken]')?.focus();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#part('details').removeAttribute('open');
      this.#part('[role=status]').focus();
    });
    openNow?.addEventListener('shown', () => {
      if (readForm(form).open) void this.#find(form, openNow);
    });
    // Without anything to bring back, what was chosen while this script was on its way stays.
    const ids = chosenHere();
    if (ids !== '') fillForm(form, filterOf(ids));
    change();
  }

  async #find(form: HTMLFormElement, openNow: OpenNow | null): Promise<void> {
    const asked = ++this.#asked;
    const filter = readForm(form);
    const byDistance = filter.area === '' ? [] : nearest(filter.area, areasOf(form));
    const failed = this.#part('[data-failed]');
    try {
      const records = await loadRecords(this.dataset['fetches'] ?? '', byDistance);
      if (asked !== this.#asked) return;
      failed.hidden = true;
      const clocks = clocksAt(Date.now(), openNow?.dataset['zone'] ?? '');
      const isOpen = (hours: string) => openState(hours, clocks, openNow?.dataset['calendar'] ?? '');
      this.#show(filterIds(filter) === '' ? undefined : find(records, filter, isOpen, byDistance), filter.area !== '');
      openNow?.show?.();
    } catch {
      if (asked !== this.#asked) return;
      this.#show(undefined, false);
      failed.hidden = false;
    }
  }

  /** Shows what was found in place of the lists of the page, or those lists again. */
  #show(found: Found | undefined, isSomewhere: boolean): void {
    const shown = JSON.stringify(found && listOrder.map((list) => found[list].map(({ id }) => id)));
    if (shown === this.#shown) return;
    this.#shown = shown;
    const list = document.querySelector<HTMLElement>('[data-list]');
    if (list) list.hidden = found !== undefined;
    this.#part('[data-found]').replaceChildren(...(found ? sections(this.dataset, found, pageRows(list)) : []));
    this.#part('[role=status]').textContent = found ? this.#said(found, isSomewhere) : '';
  }

  /** What is read aloud: how many fit, and how many may. */
  #said(found: Found, isSomewhere: boolean): string {
    const isLarge = this.dataset['fetches']?.endsWith('/') === true;
    const counts = listOrder.filter((list) => found[list].length > 0).map((list) => counted(this.dataset, list, found));
    return [
      ...(isLarge && !isSomewhere ? [this.dataset['where'] ?? ''] : []),
      ...(found.yes.length === 0 ? [this.dataset['none'] ?? ''] : []),
      counts.join(' · '),
    ].join('\n');
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The filter has no ${selector}.`);
    return part;
  }
}

customElements.define('find-services', FindServices);
