import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerPath } from '#lib/offline/paths.ts';
import { content } from '../content/content.ts';
import { wholeScript } from '../first-use.ts';

/** The worker, or, once the site takes all copies back, the one that removes them. */
export type WorkerName = 'worker' | 'remove-all';

/** Writes the worker into a build. */
export function writeWorker(dist: string): void {
  writeFileSync(join(dist, workerPath), workerScript(content().site.copies === 'off' ? 'remove-all' : 'worker'));
}

/** A worker in one file. */
export function workerScript(name: WorkerName): string {
  // Workbox explains mistakes to its users in any other.
  return wholeScript(`src/service-worker/${name}.ts`, { 'process.env.NODE_ENV': '"production"' });
}
