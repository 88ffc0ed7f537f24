import { dayOf } from '#lib/days.ts';
import { cacheName, type Copy } from '#lib/offline/copy.ts';
import { readFresh } from '#lib/offline/fresh.ts';
import { readPack, unfold, type Pack, type PackedFile } from '#lib/offline/pack.ts';
import { freshPath } from '#lib/offline/paths.ts';
import { copyOf, dropRest, list } from './copies.ts';
import { fetchWhole, textOf } from './fetching.ts';

/** How many files come at a time. */
const atOnce = 6;

/** What a save tells while it goes on: the part of all bytes that has come, from 0 to 1. */
export type OnProgress = (part: number) => void;

/**
 * Makes a copy beside the old one, and puts it into the list once it is whole. Whatever ends it before, the old one stays
 * as it is, and nothing of the new one.
 */
export async function keep(key: string, signal: AbortSignal, onProgress: OnProgress): Promise<void> {
  const fresh = readFresh(await (await fetchWhole(freshPath(key), { signal })).text());
  const name = cacheName(key, fresh.pack);
  const before = await copyOf(key);
  const day = dayOf(new Date());
  if (before?.cache === name) {
    await list({ ...before, fresh, seen: day });
    return;
  }
  let come = 0;
  const count = (bytes: number): void => {
    come += bytes;
    onProgress(Math.min(1, come / fresh.bytes));
  };
  await dropRest([name]);
  await caches.delete(name);
  const cache = await caches.open(name);
  try {
    const pack = readPack(await textOf(await fetchWhole(fresh.pack, { signal }), count));
    await Promise.all([putUnfolded(cache, pack, signal), putFiles(cache, pack.files, signal, count)]);
    signal.throwIfAborted();
    // Leaving the site, or the reader, removed everything in the meantime.
    if (!(await caches.has(name))) throw new DOMException('It was removed.', 'AbortError');
    const { old } = pack;
    await list({
      key,
      cache: name,
      pack: fresh.pack,
      kept: day,
      seen: day,
      old,
      lines: fresh.lines,
      fresh,
    } satisfies Copy);
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  await dropRest();
}

/** Puts whole documents, scripts and data, byte for byte those of the site, with the headers that they have there. */
async function putUnfolded(cache: Cache, pack: Pack, signal: AbortSignal): Promise<void> {
  for (const [path, folded] of Object.entries({ ...pack.pages, ...pack.folded })) {
    signal.throwIfAborted();
    const headers = { ...pack.headers, 'Content-Type': typeOf(path) };
    await cache.put(path, new Response(unfold(pack, folded), { headers }));
  }
}

/** Types by the ending of a path: a browser runs no script that says it is something else. A path without one is a page. */
const types: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

function typeOf(path: string): string {
  const [, ending = ''] = /\.(\w+)$/.exec(path) ?? [];
  return types[ending] ?? 'application/octet-stream';
}

async function putFiles(
  cache: Cache,
  files: readonly PackedFile[],
  signal: AbortSignal,
  count: (bytes: number) => void,
): Promise<void> {
  const left = [...files];
  const take = async (): Promise<void> => {
    for (let file = left.shift(); file; file = left.shift()) {
      const { path, integrity = '' } = file;
      const response = await fetchWhole(path, { signal, integrity });
      const body = await response.arrayBuffer();
      await cache.put(path, new Response(body, { headers: unpackedHeaders(response) }));
      count(body.byteLength);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, take));
}

/** Headers of an answer, without those about its way here. */
function unpackedHeaders({ headers }: Response): Headers {
  const kept = new Headers(headers);
  for (const name of ['Content-Encoding', 'Content-Length']) kept.delete(name);
  return kept;
}
