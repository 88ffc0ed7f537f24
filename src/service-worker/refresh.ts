import { dayOf } from '#lib/days.ts';
import { isOutdated, type Copy } from '#lib/offline/copy.ts';
import { readFresh } from '#lib/offline/fresh.ts';
import { listedCopies } from '#lib/offline/listed.ts';
import { freshPath } from '#lib/offline/paths.ts';
import { copyOf, list } from './copies.ts';
import { fetchWhole } from './fetching.ts';
import { keepInTurn } from './jobs.ts';

/** Asks for the numbers to call, now that there is a network, and makes each copy anew when the site has a newer one. */
export async function refreshAll(): Promise<void> {
  await Promise.all((await listedCopies(caches)).map((copy) => refresh(copy).catch(() => undefined)));
}

async function refresh({ key }: Copy): Promise<void> {
  const fresh = readFresh(await (await fetchWhole(freshPath(key))).text());
  // It may have been removed, or made anew, in the meantime.
  const copy = await copyOf(key);
  if (!copy) return;
  const outdated = isOutdated({ ...copy, fresh });
  await list({ ...copy, fresh, seen: outdated ? copy.seen : dayOf(new Date()) });
  if (outdated && !savesData()) await keepInTurn(key);
}

/** Whether the reader told the browser to load little: then a new copy comes only when asked for. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
