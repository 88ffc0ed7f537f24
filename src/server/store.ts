/**
 * Where the function keeps what it was given: blobs it cannot read, each until a day.
 * Nothing else is kept: no time, no address, no order.
 */
export interface Store {
  /** Keeps a blob until the UTC day of `expires`; a blob with the same key is replaced. */
  put(key: string, value: Uint8Array, expires: Date): Promise<void>;
  /** The blob, as bytes of the caller's own. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** All keys that start with `prefix`, sorted. */
  keys(prefix: string): Promise<string[]>;
  /** Removes a blob; a key that is not there is no mistake. */
  delete(key: string): Promise<void>;
  /** Removes every blob whose day has come, and says how many. */
  sweep(now: Date): Promise<number>;
}

/** Refuses keys that some store would change, cut or sort in a way of its own. */
export function assertKey(key: string): void {
  if (!/^[A-Za-z0-9._:/-]{1,200}$/.test(key)) {
    throw new TypeError('A key has 1 to 200 characters of A-Z, a-z, 0-9 and . _ : / -');
  }
}
