/** Names a locale and place in addresses and names: `en-no`. */
export function keyOf(locale: string, place: string): string {
  return `${locale}-${place}`;
}

/** Address of what a copy asks for afresh: which pack is the newest, and the numbers that must not grow old. */
export function freshPath(key: string): string {
  return `/data/now/${key}.json`;
}

/** Address of a pack; its name holds a hash of what is in it. */
export function packPath(key: string, hash: string): string {
  return `/data/pack/${key}/pack.${hash}.json`;
}

/** Segments below a place of the page that says, in its language, that a page is not kept. */
export const notKeptRest = ['this-phone', 'other'] as const;

/** Address of the worker, at the root so that it may answer for every page. */
export const workerPath = '/worker.js';

/** Address of what a phone shows of the site on its home screen. */
export const manifestPath = '/manifest.json';

/** Address of the one page to pass on as a file. */
export function onePagePath(locale: string, place: string): string {
  return `/${locale}/${place}/one-page.html`;
}
