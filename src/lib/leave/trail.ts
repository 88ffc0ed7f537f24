/**
 * The pages of this visit in one tab, oldest first, so that "previous page" works without history: the path of each, and
 * after a space what was chosen there, as ids parted by points.
 */
export type Trail = readonly string[];

/** Key in `sessionStorage`; it means nothing. */
export const trailKey = 't';
const longest = 20;

/** The trail after opening a page: the same page again adds nothing, the oldest falls off after twenty. */
export function opened(trail: Trail, path: string): Trail {
  return pathOf(trail.at(-1)) === path ? trail : [...trail, path].slice(-longest);
}

/** What is chosen on the page that is open, as ids parted by points; empty when nothing is. */
export function chosenOn(trail: Trail): string {
  return trail.at(-1)?.split(' ')[1] ?? '';
}

/** The trail once something else is chosen on the page that is open. */
export function choosing(trail: Trail, ids: string): Trail {
  const path = pathOf(trail.at(-1));
  return path === undefined ? trail : [...trail.slice(0, -1), ids === '' ? path : `${path} ${ids}`];
}

function pathOf(step: string | undefined): string | undefined {
  return step?.split(' ')[0];
}

/** The page before this one, and the trail once it is open again. Undefined on the first page. */
export function before(trail: Trail): { path: string; trail: Trail } | undefined {
  const path = pathOf(trail.at(-2));
  return path === undefined ? undefined : { path, trail: trail.slice(0, -1) };
}

/** Whether it has a path of this origin: browsers take `//`, and a backslash or a tab in its place, for another one. */
function isOurs(step: string): boolean {
  return /^\/(?!\/)[!-[\]-~]*(?: [\w.-]+)?$/.test(step);
}

/** Reads a trail from storage. Anything that is no list of pages of ours counts as empty. */
export function readTrail(stored: string | null): Trail {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) && value.every((one) => typeof one === 'string' && isOurs(one))
      ? (value as string[])
      : [];
  } catch {
    return [];
  }
}
