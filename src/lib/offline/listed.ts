import { keptCopies } from '../leave/kept.ts';
import type { Copy } from './copy.ts';

/** What is used of the browser's caches. */
interface Caches<Address> {
  has: (name: string) => Promise<boolean>;
  open: (name: string) => Promise<{
    keys: () => Promise<readonly Address[]>;
    match: (address: Address) => Promise<{ json: () => Promise<unknown> } | undefined>;
  }>;
}

/** The copies that are whole. Only what stands in this list is ever read: a copy that is still being made is not there. */
export async function listedCopies<Address>(caches: Caches<Address>): Promise<Copy[]> {
  if (!(await caches.has(keptCopies))) return [];
  const list = await caches.open(keptCopies);
  const all = await Promise.all((await list.keys()).map((address) => list.match(address)));
  return Promise.all(all.flatMap((one) => (one ? [one.json() as Promise<Copy>] : [])));
}
