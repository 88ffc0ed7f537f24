import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFor } from '#lib/headers.ts';
import { locales, type Locale } from '#lib/i18n/locales.ts';
import { fold, foldBy } from '#lib/offline/fold.ts';
import type { Fresh } from '#lib/offline/fresh.ts';
import { unfold, type Pack } from '#lib/offline/pack.ts';
import { freshPath, keyOf, packPath } from '#lib/offline/paths.ts';
import { content } from '../content/content.ts';
import { everyPlace, scopeOf } from '../content/scope.ts';
import { writeFile } from '../write-file.ts';
import { linesOf } from './lines.ts';
import { oldNote } from './old-note.ts';
import { filesOf, pagesOf } from './pack-files.ts';
import { sizesOf, withSizes } from './sizes.ts';
import { writeManifest } from './manifest.ts';
import { takeOutOnePage } from './one-page.ts';
import { writeWorker } from './worker-file.ts';

/** Makes the pack of every locale and place from the finished pages, and the worker that keeps it. Stands last. */
export function packs(): AstroIntegration {
  return {
    name: 'packs',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        writeWorker(dist);
        writeManifest(dist);
        for (const { locale, place } of everyPlace()) {
          takeOutOnePage(dist, locale, place);
          await writePack(dist, locale, place);
        }
      },
    },
  };
}

async function writePack(dist: string, locale: Locale, place: string): Promise<void> {
  const key = keyOf(locale, place);
  const { origin, checkedLive } = content().site;
  const { files, texts } = await filesOf(dist, locale, place);
  const parts: Omit<Pack, 'blocks' | 'pages' | 'folded'> = {
    headers: headersFor('/', { trial: checkedLive === undefined, tls: origin.startsWith('https:') }),
    files: files.map(({ path, integrity }) => ({ path, ...(integrity === undefined ? {} : { integrity }) })),
    old: { html: oldNote(scopeOf(locale, place)), format: locales[locale].format },
  };
  const pages = pagesOf(dist, locale, place);
  const folded = fold(pages, texts);
  const textOf = (all: Pack['pages']): string => JSON.stringify({ ...folded, pages: all, ...parts } satisfies Pack);
  // The page that says how large the pack is stands in the pack itself: a few figures more do not change what it says.
  const sizes = sizesOf(textOf(folded.pages), [...pages.values(), ...texts.values()], files);
  const changed = withSizes(dist, locale, place, sizes, pages);
  const text = textOf({ ...folded.pages, [changed]: foldBy(folded.blocks)(pages.get(changed) ?? '') });
  checkUnfolds(JSON.parse(text) as Pack, pages, texts);
  const pack = packPath(key, createHash('sha256').update(text).digest('hex').slice(0, 12));
  writeFile(join(dist, pack), text);
  const bytes = Buffer.byteLength(text) + files.reduce((sum, one) => sum + one.bytes, 0);
  const fresh: Fresh = { pack, bytes, lines: linesOf(scopeOf(locale, place)) };
  writeFile(join(dist, freshPath(key)), JSON.stringify(fresh));
}

function checkUnfolds(pack: Pack, ...sets: ReadonlyMap<string, string>[]): void {
  const folded = { ...pack.pages, ...pack.folded };
  for (const [path, whole] of sets.flatMap((one) => [...one]))
    if (unfold(pack, folded[path] ?? []) !== whole) throw new Error(`${path} does not come out of its pack whole.`);
}
