import type { Limits } from './limits.ts';
import { hourOf, type RequestStore } from './store.ts';

/** How long a count is believed before the store is asked again, in milliseconds. */
const believed = 1000;

/** Keeps the number of open requests under the cap; nothing is removed for it. */
export interface Cap {
  /** Whether one more fits; the place is taken then. */
  take(now: Date): Promise<boolean>;
}

/** The cap over a store. Between two counts, what this process took is added to the last one. */
export function cap(store: RequestStore, { open }: Limits): Cap {
  let count = 0;
  let countedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | undefined;
  const ask = async (now: Date): Promise<void> => {
    count = await store.count(hourOf(now));
    countedAt = now.getTime();
    asking = undefined;
  };
  return {
    take: async (now) => {
      if (Math.abs(now.getTime() - countedAt) >= believed) await (asking ??= ask(now));
      if (count >= open) return false;
      count += 1;
      return true;
    },
  };
}
