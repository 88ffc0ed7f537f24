import type { FindRecord } from '#lib/finding/record.ts';

/** Rows that stand in the page, by the id of their service. */
export function pageRows(list: Element | null): Map<string, HTMLElement> {
  const rows = new Map<string, HTMLElement>();
  for (const link of list?.querySelectorAll<HTMLAnchorElement>('.rows a') ?? []) {
    const id = link.pathname.split('/').at(-2) ?? '';
    const row = link.closest('li');
    if (row && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

/** The row of a service: a copy of the one in the page, or a new one from the words that came with its record. */
export function rowOf(record: FindRecord, rows: ReadonlyMap<string, HTMLElement>): HTMLElement {
  const there = rows.get(record.id);
  return there ? (there.cloneNode(true) as HTMLElement) : newRow(record);
}

function newRow({ id, row, contacts }: FindRecord): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `../service/${id}/`;
  const words = document.createElement('span');
  const state = withText('small', '');
  state.className = 'state';
  state.dataset['hours'] = contacts
    .filter(({ way }) => way !== 'mail')
    .map(({ hours }) => hours)
    .join('|');
  words.append(withText('b', row?.title ?? id), withText('small', row?.small ?? ''), state);
  link.append(words);
  item.append(link);
  return item;
}

/** An element that holds a text. */
export function withText(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
