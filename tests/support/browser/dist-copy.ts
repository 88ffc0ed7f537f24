import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A copy of the build that nobody else writes to. */
export interface DistCopy {
  folder: string;
  /** Addresses that the exit controls of the build lead to. */
  exits: string[];
  remove: () => void;
}

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

/** Copies the build, since it may be made anew while tests run. */
export function copyDist(): DistCopy {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no dist/ yet. Run: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  cpSync(dist, folder, { recursive: true });
  return {
    folder,
    exits: exitsOf(folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Addresses of pages in a build, each with its slashes. */
export function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`)
    .sort();
}

/** The first page of each language says where its exit leads. */
function exitsOf(folder: string): string[] {
  const starts = pagesOf(folder).filter((path) => path.split('/').length <= 3);
  const pages = starts.map((path) => readFileSync(join(folder, path, path.endsWith('/') ? 'index.html' : ''), 'utf8'));
  return [...new Set(pages.flatMap((html) => /<a [^>]*data-exit[^>]* href="([^"]+)"/.exec(html)?.[1] ?? []))];
}
