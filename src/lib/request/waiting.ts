import { keptKey } from '../leave/kept.ts';

/** Keys in `localStorage` of a request that waits for a signal; they mean nothing. Exit removes the first and leaves the second. */
export const waitingKeys = { untilExit: 'w', evenThen: keptKey } as const;

/** How long a request may wait on a phone, in milliseconds: less than the shortest life of a request. */
export const longestWait = 24 * 3_600_000 - 60_000;

/** Stands in place of a request whose time is over, until the reader was told. */
export const overMark = '0';

/** A request that waits: encrypted, and nothing beside it that says what it is. */
export interface Waiting {
  /** Where it goes. */
  path: string;
  /** The parcel in base64. */
  body: string;
  /** After this moment, in milliseconds since 1970, it is deleted and never sent. */
  end: number;
}

/** Reads what waits; undefined for anything that is none. */
export function readWaiting(stored: string | null): Waiting | undefined {
  try {
    const value = JSON.parse(stored ?? 'null') as Partial<Waiting> | null;
    const { path, body, end } = value ?? {};
    if (typeof path !== 'string' || !/^\/api\/requests\/[a-z]+$/.test(path)) return undefined;
    return typeof body === 'string' && typeof end === 'number' ? { path, body, end } : undefined;
  } catch {
    return undefined;
  }
}
