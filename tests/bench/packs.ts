import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { localeList, type Locale } from '#lib/i18n/locales.ts';
import { readFresh } from '#lib/offline/fresh.ts';
import { readPack } from '#lib/offline/pack.ts';
import { freshPath, keyOf, onePagePath } from '#lib/offline/paths.ts';
import { pathTo } from '#lib/paths.ts';
import { tapKeep } from '#tests/support/browser/offline.ts';
import { launchOptions } from '#tests/support/launch.ts';
import { serveDist } from '#tests/support/serve-dist.ts';
import { root } from '#tools/setup/project.mjs';
import { quantile, type Result } from './results.ts';
import { slow3g, slowLine } from './slow-line.ts';

const runs = 3;

/** What a copy of every locale and place costs over the network, what the page to pass on weighs, and how long a save takes on slow 3G. */
export async function measurePacks(dist: string): Promise<Result[]> {
  const places = readdirSync(join(root, 'content/places')).map((file) => file.replace('.yaml', ''));
  const every = localeList.flatMap((locale) => places.map((place) => [locale, place] as const));
  const sizes = every.flatMap(([locale, place]): Result[] => [
    { name: `copy of ${keyOf(locale, place)}`, value: cost(dist, locale, place) / 1000, unit: 'KB', target: 500 },
    {
      name: `page to pass on, ${keyOf(locale, place)}`,
      value: gzipSync(readFileSync(join(dist, onePagePath(locale, place)))).length / 1000,
      unit: 'KB',
      target: 80,
    },
  ]);
  const heaviest = every.toSorted((one, other) => cost(dist, ...other) - cost(dist, ...one))[0] ?? ['en', 'no'];
  return [...sizes, await timeOf(dist, 'en', 'no'), await timeOf(dist, ...heaviest)];
}

function cost(dist: string, locale: Locale, place: string): number {
  const { pack } = readFresh(readFileSync(join(dist, freshPath(keyOf(locale, place))), 'utf8'));
  const { files } = readPack(readFileSync(join(dist, pack), 'utf8'));
  return [pack, ...files.map(({ path }) => path)].reduce((sum, path) => {
    const content = readFileSync(join(dist, path));
    return sum + (/\.(?:js|json)$/.test(path) ? gzipSync(content).length : content.length);
  }, 0);
}

async function timeOf(dist: string, locale: Locale, place: string): Promise<Result> {
  const served = await serveDist(dist);
  const line = await slowLine(served.origin, slow3g);
  const browser = await chromium.launch(launchOptions());
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(line.origin + pathTo(locale, place, 'this-phone'));
    const start = performance.now();
    await tapKeep(page);
    times.push(performance.now() - start);
    await context.close();
  }
  await browser.close();
  await line.stop();
  await served.stop();
  return {
    name: `keeping ${keyOf(locale, place)} on slow 3G`,
    value: quantile(times, 0.5) / 1000,
    unit: 's',
    target: 14,
  };
}
