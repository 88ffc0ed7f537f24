import { keep, type OnProgress } from './keep.ts';

/** Saves that go on or wait for their turn. */
const saves = new Set<AbortController>();

/** The last save: one comes after the other, since each clears away what earlier ones left. */
let last: Promise<unknown> = Promise.resolve();

/** Makes a copy when its turn comes. Two tabs that ask for the same one get the same one. */
export function keepInTurn(key: string, onProgress: OnProgress = () => undefined): Promise<void> {
  const save = new AbortController();
  saves.add(save);
  const done = last.then(() => keep(key, save.signal, onProgress)).finally(() => saves.delete(save));
  last = done.catch(() => undefined);
  return done;
}

/** Stops all saves. */
export function stopAll(): void {
  for (const save of saves) save.abort();
}
