/**
 * The pages of this visit in one tab, oldest first: paths only, so that "previous page" works without history. What a
 * page notes of itself, such as sentences tapped, stands as ids behind a `#` at its path, and never in the address.
 */
export type Trail = readonly string[];

/** Key in `sessionStorage`; it means nothing. */
export const trailKey = 't';
const longest = 20;

/** The trail after opening a page: the same page again adds nothing, the oldest falls off after twenty. */
export function opened(trail: Trail, path: string): Trail {
  return pathOf(trail.at(-1)) === path ? trail : [...trail, path].slice(-longest);
}

/** The page before this one, and the trail once it is open again. Undefined on the first page. */
export function before(trail: Trail): { path: string; trail: Trail } | undefined {
  const path = pathOf(trail.at(-2));
  return path === undefined ? undefined : { path, trail: trail.slice(0, -1) };
}

/** The trail with what the open page notes of itself in place of what it noted before. */
export function noted(trail: Trail, ids: readonly string[]): Trail {
  const path = pathOf(trail.at(-1));
  return path === undefined ? trail : [...trail.slice(0, -1), [path, ...ids].join('#')];
}

/** What the page that was open last noted of itself, if it is the one at this path, in whatever language. */
export function notesOf(trail: Trail, path: string): string[] {
  const [last = '', ...ids] = trail.at(-1)?.split('#') ?? [];
  return inAnyLanguage(last) === inAnyLanguage(path) ? ids : [];
}

function pathOf(entry: string | undefined): string | undefined {
  return entry?.split('#')[0];
}

function inAnyLanguage(path: string): string {
  return path.replace(/^\/[^/]+/, '');
}

/** Whether it is a path of this origin: browsers take `//`, and a backslash or a tab in its place, for another one. */
function isOurs(path: string): boolean {
  return /^\/(?!\/)[!-[\]-~]*$/.test(path);
}

/** A trail as storage holds it: no path has a space. */
export function written(trail: Trail): string {
  return trail.join(' ');
}

/** Reads a trail from storage. Anything that is no list of pages of ours counts as empty. */
export function readTrail(stored: string | null): Trail {
  const paths = (stored ?? '').split(' ');
  return paths.every(isOurs) ? paths : [];
}
