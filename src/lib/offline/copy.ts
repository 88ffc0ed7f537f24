import { daysUntil } from '../days.ts';
import { dueAfter } from '../freshness.ts';
import type { Fresh, Line } from './fresh.ts';

/** What is known of a copy that is whole. */
export interface Copy {
  /** Its locale and place. */
  key: string;
  /** Name of the cache with its pages and files. */
  cache: string;
  /** Address of the pack it was made from. */
  pack: string;
  /** Day on which it was made, `YYYY-MM-DD`. */
  kept: string;
  /** Last day on which the site had nothing newer. */
  seen: string;
  /** What an old copy says; see `Pack`. */
  old: { html: string; format: string };
  /** The lines as its pages show them. */
  lines: readonly Line[];
  /** What the site said last. */
  fresh: Fresh;
}

/** Whether a copy is so old that it must say so, on a day: as old as a line for danger may be before it is seen again. */
export function isOld({ seen }: Pick<Copy, 'seen'>, day: string): boolean {
  return daysUntil(seen, day) > dueAfter.crisis;
}

/** Whether the site has a newer pack than the copy was made from. */
export function isOutdated({ pack, fresh }: Pick<Copy, 'pack' | 'fresh'>): boolean {
  return fresh.pack !== pack;
}

/** Name of the cache for a copy, by its key and the address of its pack. */
export function cacheName(key: string, pack: string): string {
  return `${key}-${/\.(\w+)\.json$/.exec(pack)?.[1] ?? ''}`;
}
