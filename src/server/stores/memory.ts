import { assertKey, dayOf, type Store } from '../store.ts';

/** A store that ends with the process: for tests, and for a host that forbids writing. */
export function memoryStore(): Store {
  const blobs = new Map<string, { value: Uint8Array; expires: string }>();
  // `async` turns a refused key into a rejected promise, as in every other store.
  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- see above
    async put(key, value, expires) {
      assertKey(key);
      blobs.set(key, { value: value.slice(), expires: dayOf(expires) });
    },
    get: (key) => Promise.resolve(blobs.get(key)?.value.slice()),
    keys: (prefix) => Promise.resolve([...blobs.keys()].filter((key) => key.startsWith(prefix)).sort()),
    delete(key) {
      blobs.delete(key);
      return Promise.resolve();
    },
    sweep(now) {
      const today = dayOf(now);
      const due = [...blobs].filter(([, { expires }]) => expires <= today);
      for (const [key] of due) blobs.delete(key);
      return Promise.resolve(due.length);
    },
  };
}
