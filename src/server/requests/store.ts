/** How far a request has come. What is over is not kept, so it has no status. */
export const statuses = ['received', 'opened', 'tried'] as const;
export type Status = (typeof statuses)[number];

/** All that is kept of a request. */
export interface Row {
  /** 32 hex digits worked out from the person's code. */
  id: string;
  /** Id of the keyset that the blob is encrypted to. */
  keyset: string;
  /** The encrypted record. */
  blob: Uint8Array;
  /** The hour in which it came, as hours since 1970: no minute is kept. */
  hour: number;
  /** The hour in which it is deleted. */
  expires: number;
  status: Status;
  /** 64 hex digits: SHA-256 of what takes it back. */
  withdraw: string;
}

/**
 * Where requests are kept until they are over. A row that has expired is never given out, swept or not.
 * Nothing else is kept: no minute, no address, no order.
 */
export interface RequestStore {
  /** Keeps a row; one whose id is taken changes nothing, whoever sends it. Durable once the promise is kept. */
  add(row: Row): Promise<void>;
  /** The row, or undefined. */
  find(id: string, hour: number): Promise<Row | undefined>;
  /** Rows of some keysets by id, after an id, at most so many. */
  list(keysets: readonly string[], hour: number, after: string, limit: number): Promise<Row[]>;
  /** How many rows there are, for the cap. */
  count(hour: number): Promise<number>;
  /** Notes how far a request has come; an id that is not there is no mistake. */
  mark(id: string, status: Status): Promise<void>;
  /** Removes a row at once; an id that is not there is no mistake. */
  remove(id: string): Promise<void>;
  /** Removes every row whose hour has come, and says how many. */
  sweep(hour: number): Promise<number>;
}

/** The hour of a moment, as hours since 1970. */
export function hourOf(moment: Date): number {
  return Math.floor(moment.getTime() / 3_600_000);
}
