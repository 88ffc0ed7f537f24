import type { SaidFact, SaidPhone, Title } from '#lib/match/said.ts';

type Child = Node | string;

/** Makes an element with attributes and children; what is undefined is left out. */
export function el(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: (Child | undefined)[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children.filter((one) => one !== undefined));
  return element;
}

/** The one element below another that fits a selector. Throws when the page lacks it. */
export function part(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page lacks ${selector}.`);
  return found;
}

/** A number that keeps its direction in any page. */
export function number({ value, shown }: Pick<SaidPhone, 'value' | 'shown'>): HTMLElement {
  return el('bdi', { dir: 'ltr', class: 'num', 'data-phone': value }, shown);
}

/** The words of a title, in the language they are in. */
export function title([words, lang]: Title = ['']): HTMLElement {
  return el('span', { lang, 'data-served-lang': lang, dir: lang === undefined ? undefined : 'auto' }, words);
}

/** A line of a list: the whole row is a link, to an address from this page. */
export function row(to: string, words: Title = [''], small?: string): HTMLElement {
  const lines = [el('b', {}, title(words)), small === undefined ? undefined : el('small', {}, small)];
  return el('a', { href: new URL(to, location.href).pathname }, el('span', {}, ...lines));
}

/** A fact in a few lines: what it says, and under which conditions. */
export function factLines(fact: SaidFact): HTMLElement {
  const { figure, isAnswer, sentence, notes, on, how } = fact;
  const value = figure === undefined ? undefined : el('b', {}, figure);
  const said = isAnswer ? [sentence, ' ', value] : [value, value ? ' ' : '', sentence];
  return el(
    'div',
    { class: 'fact-lines', 'data-checked': on, 'data-check-how': how },
    el('p', {}, ...said),
    ...notes.map((one) => el('p', { class: 'limit' }, one)),
  );
}

/** Whether one of these facts may have changed by the reader's own clock; an unknown date counts as such. */
export function mayHaveChanged(facts: readonly SaidFact[]): boolean {
  const today = new Date().toISOString().slice(0, 10);
  return facts.some(({ due }) => due === undefined || due < today);
}

/** A table of options, one row per question; on a narrow screen each row becomes a card. */
export function compareTable(
  options: readonly { title: HTMLElement; short: readonly string[] }[],
  questions: readonly string[],
  corner: string,
): HTMLElement[] {
  const head = (title: HTMLElement): HTMLElement =>
    el('th', { scope: 'col', role: 'columnheader' }, title.cloneNode(true));
  const top = el(
    'tr',
    { role: 'row' },
    el('th', { scope: 'col', role: 'columnheader' }, el('span', { class: 'vh' }, corner)),
  );
  top.append(...options.map(({ title }) => head(title)));
  const rows = questions.map((question, at) =>
    el(
      'tr',
      { role: 'row' },
      el('th', { scope: 'row', role: 'rowheader' }, question),
      ...options.map(({ title, short }) =>
        el(
          'td',
          { role: 'cell' },
          el('span', { class: 'o', 'aria-hidden': 'true' }, title.cloneNode(true)),
          short[at] ?? '',
        ),
      ),
    ),
  );
  return [el('thead', { role: 'rowgroup' }, top), el('tbody', { role: 'rowgroup' }, ...rows)];
}
