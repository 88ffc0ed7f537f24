import { html, type Html } from './html.ts';

/** A part of the page. */
export interface Part {
  id: string;
  title: string;
  /** One line for the top of the page, without its stop. */
  short: string;
  /** Whether somebody has to do something. */
  wants: boolean;
  body: Html;
}

/** The head of a column; a count stands at the end of its cell. */
export type Column = string | { count: string };

/** A cell with a text, and whether something is missing there. */
export function cell(value: string, gap = false): Html {
  return html`<td class="${gap ? 'gap' : ''}">${value}</td>`;
}

/** A cell with a count or a share, a dash when nobody knows it, and whether something is missing there. */
export function count(value: number | string | undefined, gap = false): Html {
  return html`<td class="n${gap ? ' gap' : ''}">${value ?? '–'}</td>`;
}

/** One row: what it is about, and its cells. */
export function row(head: string | Html, cells: readonly Html[]): Html {
  return html`<tr>
    <th scope="row">${head}</th>
    ${cells}
  </tr>`;
}

/** A table that is read aloud by its name, and that scrolls by itself on a narrow screen. */
export function table(name: string, columns: readonly Column[], rows: readonly Html[]): Html {
  const heads = columns.map((one) =>
    typeof one === 'string' ? html`<th scope="col">${one}</th>` : html`<th scope="col" class="n">${one.count}</th>`,
  );
  return html`<section class="wide" aria-label="${name}" tabindex="0">
    <table>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}

/** A table behind its name and the number of its rows; only the words when it has none. */
export function folded(name: string, columns: readonly Column[], rows: readonly Html[], open = false): Html {
  if (rows.length === 0) return html`<p class="fine">${name}: none.</p>`;
  return html`<details ${open ? 'open' : ''}>
    <summary>${name}: ${rows.length}</summary>
    ${table(name, columns, rows)}
  </details>`;
}
