import { getMimeType } from 'hono/utils/mime';
import { sourceLocale } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import type { Report } from '#lib/reports.ts';

/** Reads one file of the build by its path from the root (`/en/index.html`); `undefined` if there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** What stands at an address. */
export type Found =
  | { kind: 'file'; path: string; body: Uint8Array<ArrayBuffer>; type: string; status: 200 | 404 }
  | { kind: 'redirect'; to: string }
  | { kind: 'nothing' };

/** Finds what a static host would answer: pages end with a slash, and a missing one gets the nearest `404.html`. */
export async function find(pathname: string, read: ReadFile): Promise<Found> {
  const path = safePath(pathname);
  if (path !== undefined) {
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const body = await read(file);
    if (body) return { kind: 'file', path: file, body, type: typeOf(file), status: 200 };
    if (!path.endsWith('/') && (await read(`${path}/index.html`))) return { kind: 'redirect', to: `${path}/` };
  }
  return missing(path ?? '/', read);
}

/** Tells services from made-up ones by the pages of a build. */
export function servicesIn(read: ReadFile): (service: Pick<Report, 'place' | 'service'>) => Promise<boolean> {
  return async ({ place, service }) =>
    (await read(`${pathTo(sourceLocale, place, 'service', service)}index.html`)) !== undefined;
}

/**
 * The path as it may be looked up, or `undefined`. None of our files needs an escape in its address, so an
 * escape, a backslash, an empty or a dotted segment can only be a trick. `_headers` and its like speak to the host.
 */
export function safePath(pathname: string): string | undefined {
  if (!/^\/[\w./~@+-]*$/.test(pathname) || pathname.includes('//')) return undefined;
  const segments = pathname.split('/');
  if (segments.some((segment) => segment.startsWith('.') && segment !== '.well-known')) return undefined;
  return /^\/_(?!astro\/)/.test(pathname) ? undefined : pathname;
}

async function missing(path: string, read: ReadFile): Promise<Found> {
  const folders = path.split('/').slice(0, -1);
  for (let depth = folders.length; depth > 0; depth -= 1) {
    const file = `${folders.slice(0, depth).join('/')}/404.html`;
    const body = await read(file);
    if (body) return { kind: 'file', path: file, body, type: typeOf(file), status: 404 };
  }
  return { kind: 'nothing' };
}

function typeOf(file: string): string {
  return getMimeType(file) ?? 'application/octet-stream';
}
