import { dayOf } from '#lib/days.ts';
import { assertKey, type Store } from '../store.ts';

/** A store that ends with the process: for tests, and for a host that forbids writing. */
export function memoryStore(): Store {
  const blobs = new Map<string, { value: Uint8Array; expires: string }>();
  return {
    put: (key, value, expires) =>
      Promise.try(() => {
        assertKey(key);
        blobs.set(key, { value: value.slice(), expires: dayOf(expires) });
      }),
    get: (key) => Promise.resolve(blobs.get(key)?.value.slice()),
    keys: (prefix) => Promise.resolve([...blobs.keys()].filter((key) => key.startsWith(prefix)).sort()),
    delete: (key) => Promise.try(() => void blobs.delete(key)),
    sweep: (now) =>
      Promise.try(() => {
        const today = dayOf(now);
        const due = [...blobs].filter(([, { expires }]) => expires <= today);
        for (const [key] of due) blobs.delete(key);
        return due.length;
      }),
  };
}
