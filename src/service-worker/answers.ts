import { dayOf } from '#lib/days.ts';
import { isOld, type Copy } from '#lib/offline/copy.ts';
import { listedCopies } from '#lib/offline/listed.ts';
import { withFreshLines, withOldNote } from '#lib/offline/served.ts';
import { keyOf, notKeptRest } from '#lib/offline/paths.ts';
import { pathTo } from '#lib/paths.ts';
import type { Locale } from '#lib/i18n/locales.ts';

/** A page out of the copies, with numbers as fresh as this phone knows them; undefined when it is not kept. */
export async function keptPage(url: string): Promise<Response | undefined> {
  const { pathname } = new URL(url);
  for (const copy of await inOrder(pathname)) {
    const response = await fromCopy(copy, pathname);
    if (response) return shown(response, copy);
  }
  return undefined;
}

/** Says, in the language of an address, that its page is not kept, and whom to call. */
export async function notKept(url: string): Promise<Response | undefined> {
  const { pathname } = new URL(url);
  const [, locale = ''] = pathname.split('/');
  for (const copy of await inOrder(pathname)) {
    const [own, place] = partsOf(copy);
    const path = (one: string): string => pathTo(one as Locale, place, ...notKeptRest);
    const response = (await fromCopy(copy, path(locale))) ?? (await fromCopy(copy, path(own)));
    if (response) return shown(response, copy);
  }
  return undefined;
}

/** A file out of the copies, whatever stands behind its name in the address. */
export async function keptFile(url: string): Promise<{ response: Response; copy: Copy } | undefined> {
  const { pathname } = new URL(url);
  for (const copy of await listedCopies(caches)) {
    const response = await fromCopy(copy, pathname);
    if (response) return { response, copy };
  }
  return undefined;
}

async function fromCopy({ cache }: Copy, path: string): Promise<Response | undefined> {
  return (await caches.has(cache)) ? (await caches.open(cache)).match(path) : undefined;
}

/** The copies, that of the address first. */
async function inOrder(pathname: string): Promise<Copy[]> {
  const [, locale = '', place = ''] = pathname.split('/');
  const fit = ({ key }: Copy): number => Number(key === keyOf(locale, place)) * 2 + Number(key.endsWith(`-${place}`));
  return (await listedCopies(caches)).sort((one, other) => fit(other) - fit(one));
}

/** Locale and place of a copy. */
function partsOf({ key }: Copy): [string, string] {
  const at = key.lastIndexOf('-');
  return [key.slice(0, at), key.slice(at + 1)];
}

async function shown(response: Response, copy: Copy): Promise<Response> {
  const old = isOld(copy, dayOf(new Date()));
  const html = withFreshLines(await response.text(), copy.lines, copy.fresh.lines);
  return new Response(old ? withOldNote(html, copy) : html, { headers: response.headers });
}
