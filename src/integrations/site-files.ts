import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '#lib/headers.ts';
import { robotsFile, sitemapFile } from '#lib/robots.ts';
import { content } from './content/content.ts';
import { ContentError } from './content/problems.ts';

/** Ends a build with plain sentences when the content has mistakes, and writes the files that hosts and robots read. */
export function siteFiles(): AstroIntegration {
  return {
    name: 'site-files',
    hooks: {
      'astro:config:setup': () => {
        try {
          content();
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          console.error(error.message);
          process.exit(1);
        }
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const { origin, checkedLive } = content().site;
        const edition = { trial: checkedLive === undefined, tls: origin.startsWith('https:') };
        writeFileSync(join(dist, '_headers'), headersFile(edition));
        writeFileSync(join(dist, 'robots.txt'), robotsFile(origin, edition));
        if (!edition.trial) writeFileSync(join(dist, 'sitemap.xml'), sitemapFile(canonicals(dist)));
      },
    },
  };
}

function pagesIn(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => join(dist, file));
}

/** Addresses that the built pages give as their own; pages that robots shall not index give none. */
function canonicals(dist: string): string[] {
  return pagesIn(dist)
    .flatMap((file) => /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1] ?? [])
    .sort();
}
