import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { localeList, type Locale } from '#lib/i18n/locales.ts';
import { searchFile, searchFolder, type SearchData } from '#lib/search/data.ts';
import { makeFinder } from '#lib/search/finder.ts';
import { launchOptions } from '#tests/support/launch.ts';
import { SearchPage } from '#tests/support/browser/search.ts';
import { serveDist } from '#tests/support/serve-dist.ts';
import { quantile, type Result } from './results.ts';
import { slow3g, slowLine } from './slow-line.ts';

/** How much slower than this machine the phone is made. */
const slower = 6;
const runs = 3;
const place = 'no';
const query = 'passport';

/**
 * How long a reader waits for the first pages after the first tap into the field, for the next ones after a letter, and
 * for texts, on slow 3G and a slow phone; and the bytes of each. A worker is not slowed down by the browser: what it
 * does is timed here and added as often as a slow phone needs longer.
 */
export async function measureSearch(dist: string): Promise<Result[]> {
  const served = await serveDist(dist);
  const line = await slowLine(served.origin, slow3g);
  const browser = await chromium.launch(launchOptions());
  const results: Result[] = [];
  for (const locale of localeList) {
    const own = workOf(dist, locale);
    const waits: { first: number; next: number; texts: number }[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await browser.newPage();
      const cdp = await page.context().newCDPSession(page);
      const search = await SearchPage.open(page, line.origin, locale, place);
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
      const first = await timed(search, query);
      const next = await timed(search, `${query}s`);
      const start = performance.now();
      await search.lookIntoTexts();
      const texts = performance.now() - start;
      waits.push({ first, next, texts });
      await page.close();
    }
    const half = (key: keyof (typeof waits)[number]): number =>
      quantile(
        waits.map((one) => one[key]),
        0.5,
      );
    results.push(
      {
        name: `search, first pages, ${locale}`,
        value: half('first') + own.first * (slower - 1),
        unit: 'ms',
        target: 2500,
      },
      {
        name: `search, after a letter, ${locale}`,
        value: half('next') + own.next * (slower - 1),
        unit: 'ms',
        target: 300,
      },
      { name: `search, texts, ${locale}`, value: half('texts'), unit: 'ms', target: 6000 },
    );
  }
  await browser.close();
  await line.stop();
  await served.stop();
  return results;
}

/** Milliseconds of what the worker does for the first query, and for the next one. */
function workOf(dist: string, locale: Locale): { first: number; next: number } {
  const text = readFileSync(join(dist, searchFolder(locale, place), searchFile), 'utf8');
  const start = performance.now();
  const { find } = makeFinder(JSON.parse(text) as SearchData);
  find(query);
  const middle = performance.now();
  find(`${query}s`);
  return { first: middle - start, next: performance.now() - middle };
}

/** Milliseconds from the tap and the letters, which come at once, to the frame that shows pages, by the clock of the page. */
async function timed({ page }: SearchPage, typed: string): Promise<number> {
  return page.evaluate(async (text) => {
    const hits = document.querySelector('[data-part="hits"]');
    const field = document.querySelector('input');
    if (!hits || !field) throw new Error('There is no search on this page.');
    const shown = new Promise((done) =>
      new MutationObserver(() => hits.childElementCount > 0 && done(hits)).observe(hits, { childList: true }),
    );
    const start = performance.now();
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await shown;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  }, typed);
}
