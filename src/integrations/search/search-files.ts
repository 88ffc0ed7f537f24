import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { searchFile, searchFolder, type SearchData } from '#lib/search/data.ts';
import { everyPlace } from '../content/scope.ts';
import { writeFile } from '../write-file.ts';
import { pagefindProgram } from './pagefind-program.ts';
import { searchData } from './search-data.ts';
import { textIndex } from './text-index.ts';

/** Builds the search worker, and writes what it reads for every locale and place: the words of pages, and the index of their texts. */
export function searchFiles(): AstroIntegration {
  return {
    name: 'search-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Each worker has a folder of its own, so that one of them can get headers of its own.
        const output = { entryFileNames: '_astro/[name]/[hash].js', chunkFileNames: '_astro/[name].[hash].js' };
        updateConfig({
          vite: { worker: { format: 'es', plugins: () => [pagefindProgram()], rolldownOptions: { output } } },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const program = programSize(dist);
        const writeOne = async ({ locale, place }: ReturnType<typeof everyPlace>[number]): Promise<void> => {
          const { files, tag, bytes } = await textIndex(dist, locale, place);
          const kilobytes = Math.ceil((program + bytes) / 1000);
          const data: SearchData = { ...searchData(locale, place), texts: { tag, kilobytes } };
          const folder = join(dist, searchFolder(locale, place));
          writeFile(join(folder, searchFile), JSON.stringify(data));
          for (const { path, content } of files) writeFile(join(folder, path), content);
        };
        // The indexer is a program of its own and makes many at a time; pages of one index go in one after the other, in their order.
        await Promise.all(everyPlace().map(writeOne));
        await close();
      },
    },
  };
}

/** Packed bytes of the program that reads an index, as the build of the worker made it. */
function programSize(dist: string): number {
  const folder = join(dist, '_astro');
  const [file] = readdirSync(folder).filter((name) => name.includes('pagefind'));
  if (file === undefined) throw new Error('The build of the search worker has no program that reads an index.');
  return gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
}
