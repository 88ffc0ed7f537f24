import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { workerPath } from '#lib/offline/paths.ts';
import { content } from '../content/content.ts';

/** The worker, or, once the site takes all copies back, the one that removes them. */
export type WorkerName = 'worker' | 'remove-all';

/** Writes the worker into a build. */
export function writeWorker(dist: string): void {
  writeFileSync(join(dist, workerPath), workerScript(content().site.copies === 'off' ? 'remove-all' : 'worker'));
}

/** A worker in one file. */
export function workerScript(name: WorkerName): string {
  const { outputFiles } = buildSync({
    entryPoints: [resolve(`src/service-worker/${name}.ts`)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    legalComments: 'none',
    // Workbox explains mistakes to its users in any other.
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}
