import type { SaidFact, SaidPhone } from '#lib/match/said.ts';

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
  options: readonly { title: string; short: readonly string[] }[],
  questions: readonly string[],
  corner: string,
): HTMLElement[] {
  const head = (title: string): HTMLElement => el('th', { scope: 'col', role: 'columnheader' }, title);
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
        el('td', { role: 'cell' }, el('span', { class: 'o', 'aria-hidden': 'true' }, title), short[at] ?? ''),
      ),
    ),
  );
  return [el('thead', { role: 'rowgroup' }, top), el('tbody', { role: 'rowgroup' }, ...rows)];
}
