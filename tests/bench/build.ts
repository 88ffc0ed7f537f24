import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { multiply } from './multiply.ts';
import type { Result } from './results.ts';
import { pagesOf } from '../support/browser/dist-copy.ts';
import { copyProject } from '../support/project-copy.ts';

/** Most time of a build on two cores: so much for a start, so much for each page. */
const start = 15_000;
const eachPage = 12;
/** Most memory of a build, in MB. */
const mostMemory = 1500;

/** A measured build, in a folder of its own. */
interface Build {
  found: Result[];
  dist: string;
  remove: () => void;
}

/** Builds a copy of the project whose places, and so its pages, are multiplied, and measures time and memory. */
export function measureBuild(times: number): Promise<Build> {
  return measureBuildOf(`${times} × the content`, (folder) => {
    multiply(join(folder, 'content'), times);
  });
}

/** Builds a copy of the project that something has been done to, and measures time and memory. */
export async function measureBuildOf(what: string, change: (folder: string) => void): Promise<Build> {
  const folder = copyProject('bench');
  change(folder);
  const usage = join(folder, 'usage');
  const begun = performance.now();
  await build(folder, usage);
  const time = performance.now() - begun;
  const dist = join(folder, 'dist');
  const pages = pagesOf(dist).length;
  const memory = Math.max(...readFileSync(usage, 'utf8').trim().split('\n').map(Number)) / 1000;
  const label = `build, ${what}`;
  return {
    found: [
      { name: `${label}: pages`, value: pages, unit: 'pages' },
      { name: `${label}: time`, value: time / 1000, unit: 's', target: (start + eachPage * pages) / 1000 },
      { name: `${label}: time a page`, value: time / pages, unit: 'ms' },
      { name: `${label}: memory`, value: memory, unit: 'MB', target: mostMemory },
    ],
    dist,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs the build alone, and lets it write its own use of memory at its end. */
function build(folder: string, usage: string): Promise<void> {
  const reporter = new URL('report-usage.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', reporter, 'node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', USAGE_FILE: usage },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`The build in ${folder} ended with ${code ?? 'a signal'}:\n${said.slice(-4000)}`));
    });
  });
}
