import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hsdsFiles } from '#lib/hsds/files.ts';
import { hsdsFolder } from '#lib/hsds/folder.ts';
import { localeList } from '#lib/i18n/locales.ts';
import { nameIn } from '#lib/i18n/name-in.ts';
import { content } from './content/content.ts';
import { scopeOf } from './content/scope.ts';

/** Writes the open data of every language beside the pages. */
export function openData(): AstroIntegration {
  return {
    name: 'open-data',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const { places, site } = content();
        for (const locale of localeList) {
          const files = hsdsFiles({
            locale,
            scopes: [...places.keys()].map((place) => scopeOf(locale, place)),
            origin: site.origin,
            title: nameIn(site.names, locale),
            trial: site.checkedLive === undefined,
          });
          const folder = join(dist, hsdsFolder(locale));
          for (const path of new Set([...files.keys()].map(dirname)))
            mkdirSync(join(folder, path), { recursive: true });
          for (const [path, text] of files) writeFileSync(join(folder, path), text);
        }
      },
    },
  };
}
