import { findLanguages } from '#lib/search/find-languages.ts';
import type { LanguageWords } from '#lib/search/language-words.ts';

/** The words that find each language, as JSON; the build puts them in. */
declare const languagesKnown: string;
/** What is said when no language fits, as JSON, by lang; the build puts it in. */
declare const languagesNone: string;

/** As many names as are read aloud; of more, only their number. */
const mostNames = 2;

const looking = new WeakSet<HTMLElement>();

/** Finds languages in the list of the page while the reader types into the field of a chooser. */
export function look(chooser: HTMLElement): void {
  const field = chooser.querySelector('input');
  const status = chooser.querySelector<HTMLElement>('[role=status]');
  if (!field || !status || looking.has(chooser)) return;
  looking.add(chooser);
  const rows = [...document.querySelectorAll<HTMLElement>('.list li')];
  const scripts = new Set(rows.flatMap((row) => row.closest('section') ?? []));
  const known = JSON.parse(languagesKnown) as LanguageWords;
  const none = JSON.parse(languagesNone) as Record<string, string>;
  const show = (): void => {
    const found = findLanguages(field.value, known);
    const left = rows.filter((row) => found.length === 0 || found.includes(linkIn(row)?.lang ?? ''));
    for (const row of rows) row.hidden = !left.includes(row);
    for (const script of scripts) script.hidden = !left.some((row) => script.contains(row));
    status.classList.toggle('vh', found.length > 0);
    status.replaceChildren(
      ...(found.length === 0 ? nothing(chooser, none) : left.length < rows.length ? names(left, rows) : []),
    );
  };
  field.addEventListener('input', show);
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') choose(field, rows);
  });
  // What was typed while this script was on its way.
  show();
}

function linkIn(row: HTMLElement): HTMLAnchorElement | null {
  return row.querySelector('a');
}

/** The only language left is chosen; among several the reader goes on with Tab. */
function choose(field: HTMLInputElement, rows: readonly HTMLElement[]): void {
  const left = rows.filter((row) => !row.hidden).map(linkIn);
  if (field.value.trim() === '' || left.length === rows.length) return;
  if (left.length === 1) left[0]?.click();
  else left[0]?.focus();
}

/** What is left, in words of its own: the page is in no language yet. */
function names(left: readonly HTMLElement[], all: readonly HTMLElement[]): (Node | string)[] {
  if (left.length > mostNames) return [`${left.length} / ${all.length}`];
  return left.flatMap((row) => [saidIn(linkIn(row)?.lang ?? '', row.textContent.trim()), ' ']);
}

/** That nothing fits, in the language of the browser and in that of the page. */
function nothing(chooser: HTMLElement, none: Readonly<Record<string, string>>): (Node | string)[] {
  const labels = [...chooser.querySelectorAll<HTMLElement>('label [lang]:not([hidden])')];
  return labels.flatMap(({ lang }) => [saidIn(lang, none[lang] ?? ''), ' ']);
}

function saidIn(lang: string, text: string): HTMLElement {
  const said = document.createElement('span');
  said.lang = lang;
  said.dir = 'auto';
  said.textContent = text;
  return said;
}
