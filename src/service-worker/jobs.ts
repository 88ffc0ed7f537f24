import { keep, type OnProgress } from './keep.ts';

interface Job {
  done: Promise<void>;
  stop: () => void;
  listeners: Set<OnProgress>;
}

/** Saves that go on, by locale and place: two tabs that ask for the same one get the same one. */
const jobs = new Map<string, Job>();

/** The last save: one comes after the other, since each clears away what earlier ones left. */
let last: Promise<unknown> = Promise.resolve();

/** Makes a copy, or joins the save that goes on. */
export function keepOnce(key: string, onProgress: OnProgress = () => undefined): Promise<void> {
  const job = jobs.get(key) ?? begin(key);
  job.listeners.add(onProgress);
  return job.done;
}

/** Stops all saves. */
export function stopAll(): void {
  for (const { stop } of jobs.values()) stop();
}

function begin(key: string): Job {
  const controller = new AbortController();
  const listeners = new Set<OnProgress>();
  const tell: OnProgress = (part) => {
    for (const listener of listeners) listener(part);
  };
  const done = last.then(() => keep(key, controller.signal, tell)).finally(() => jobs.delete(key));
  last = done.catch(() => undefined);
  const job = { done, listeners, stop: () => controller.abort() };
  jobs.set(key, job);
  return job;
}
