import { keptCopies } from '#lib/leave/kept.ts';
import type { Copy } from '#lib/offline/copy.ts';
import { listedCopies } from '#lib/offline/listed.ts';

/** The copy of a locale and place, if it is kept. */
export async function copyOf(key: string): Promise<Copy | undefined> {
  return (await listedCopies(caches)).find((one) => one.key === key);
}

/** Writes a copy into the list, in place of the one before. This one step is what makes an update whole or not at all. */
export async function list(copy: Copy): Promise<void> {
  const all = await caches.open(keptCopies);
  await all.put(`/${copy.key}`, Response.json(copy));
  if (await caches.has(copy.cache)) return;
  // The reader removed everything in the meantime.
  await all.delete(`/${copy.key}`);
  if ((await all.keys()).length === 0) await caches.delete(keptCopies);
}

/** Deletes what belongs to no copy in the list and is not being made: what a save left that never came to its end. */
export async function dropRest(beingMade: readonly string[] = []): Promise<void> {
  const used = [keptCopies, ...beingMade, ...(await listedCopies(caches)).map(({ cache }) => cache)];
  await Promise.all((await caches.keys()).filter((name) => !used.includes(name)).map((name) => caches.delete(name)));
}
