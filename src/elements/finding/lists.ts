import type { FindRecord } from '#lib/finding/record.ts';
import type { Found } from '#lib/finding/find.ts';
import { rowOf, withText } from './rows.ts';

/** The lists in the order in which they stand. */
export const listOrder = ['yes', 'interpreter', 'unknown', 'elsewhere'] as const;

/** Rows that a list shows before it is asked for more: some screens of a phone. */
const atFirst = 60;

/** The message of a list with its count in place of the mark, such as “Places that fit: 3”. */
export function counted(words: DOMStringMap, list: keyof Found, found: Found): string {
  return (words[list] ?? '').replace('#', String(found[list].length));
}

/** The lists of what was found as sections of the page: those that hold something, and always the first. */
export function sections(words: DOMStringMap, found: Found, rows: ReadonlyMap<string, HTMLElement>): HTMLElement[] {
  return listOrder
    .filter((list) => found[list].length > 0)
    .map((list) => {
      const section = document.createElement('section');
      const notes = list === 'elsewhere' ? [withText('p', words['straight'] ?? '')] : [];
      section.append(
        withText('h2', counted(words, list, found)),
        ...notes,
        ...rowList(found[list], rows, words['more'] ?? ''),
      );
      return section;
    });
}

function rowList(records: readonly FindRecord[], rows: ReadonlyMap<string, HTMLElement>, more: string): HTMLElement[] {
  const list = document.createElement('ul');
  list.className = 'rows';
  const add = (some: readonly FindRecord[]): void => {
    list.append(...some.map((one) => rowOf(one, rows)));
  };
  add(records.slice(0, atFirst));
  if (records.length <= atFirst) return [list];
  const button = withText('button', more);
  button.className = 'btn';
  button.addEventListener('click', () => {
    const next = list.children.length;
    add(records.slice(next, next + atFirst));
    list.children[next]?.querySelector('a')?.focus();
    button.hidden = list.children.length === records.length;
  });
  return [list, button];
}
