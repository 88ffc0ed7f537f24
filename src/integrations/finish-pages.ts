import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inMarkup, isNewer, wordsAlone } from '#lib/i18n/newer.ts';
import { withPolicy } from './page-policy.ts';
import { possibleNames } from './possible-names.ts';
import { tight } from './tight.ts';

/** Makes each page of a build tight and gives it its policy. Stands after all that write scripts, and before all that copy pages. */
export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => join(dist, file));
        for (const file of files.filter((one) => /\.(?:js|json|csv|txt)$/.test(one))) {
          const text = readFileSync(file, 'utf8');
          if (isNewer(text)) writeFileSync(file, wordsAlone(text));
        }
        const scripts = textsByName(files.filter((file) => file.endsWith('.js')));
        for (const file of files.filter((one) => one.endsWith('.html'))) {
          const html = readFileSync(file, 'utf8');
          writeFileSync(file, withPolicy(tight(inMarkup(html), possibleNames(html, scripts)), file));
        }
      },
    },
  };
}

/** What files hold, by their name without a folder; those of one name together. */
function textsByName(files: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const file of files) {
    const name = basename(file);
    texts.set(name, `${texts.get(name) ?? ''}${readFileSync(file, 'utf8')}\n`);
  }
  return texts;
}
