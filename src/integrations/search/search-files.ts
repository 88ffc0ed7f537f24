import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { searchFile, searchFolder, textCode, type SearchData } from '#lib/search/data.ts';
import { everyPlace } from '../content/scope.ts';
import { searchData } from './search-data.ts';
import { textIndex } from './text-index.ts';

/** Writes what the search of every locale and place reads: the words of its pages, and the index of their texts. */
export function searchFiles(): AstroIntegration {
  return {
    name: 'search-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const { locale, place } of everyPlace()) {
          const { code, files, tag, kilobytes } = await textIndex(dist, locale, place);
          const data: SearchData = { ...searchData(locale, place), texts: { tag, kilobytes } };
          const folder = join(dist, searchFolder(locale, place));
          write(join(folder, searchFile), JSON.stringify(data));
          for (const { path, content: bytes } of files) write(join(folder, path), bytes);
          write(join(dist, textCode), code.content);
        }
        await close();
      },
    },
  };
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
