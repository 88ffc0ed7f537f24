import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { sourceLocale } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import { pseudoBuild } from '#tests/support/pseudo/build.ts';
import { pseudoLocales } from '#tests/support/pseudo/locales.ts';
import { sameEverywhere } from '#tests/support/same-everywhere.ts';
import { serveDist, type Served } from '#tests/support/serve-dist.ts';
import { templatePaths } from '#tools/templates.ts';
import { disorder } from './glyph-order.ts';
import { clipped, unmarked } from './hard-coded.ts';
import { setTextSize, unfold } from './in-page.ts';
import { overflows } from './overflows.ts';
import { place } from './pages.ts';

// A test that fails ends its worker, and the next one would have to build again.
test.describe.configure({ mode: 'serial' });

let folder = '';
let site: Served | undefined;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = pseudoBuild(place);
  site = await serveDist(join(folder, 'dist'));
});
test.afterAll(async () => {
  await site?.stop();
  if (folder !== '') rmSync(folder, { recursive: true });
});

const english = pathTo(sourceLocale);
const templates = templatePaths(sourceLocale, place).filter(([, path]) => path.startsWith(english));

/** What a look at every template in a pseudo-locale finds, each with the template's name. */
async function onTemplates(page: Page, locale: string, look: () => Promise<string[]>): Promise<string[]> {
  test.setTimeout(120_000);
  const found: string[] = [];
  await page.setViewportSize({ width: 320, height: 568 });
  for (const [name, path] of templates) {
    const answer = await page.goto(`${site?.origin ?? ''}${path.replace(english, pathTo(locale as never))}`);
    expect(answer?.status(), path).toBe(200);
    await unfold(page);
    found.push(...(await look()).map((what) => `${name}: ${what}`));
  }
  return found;
}

for (const { locale, info } of pseudoLocales) {
  const direction = info.dir === 'ltr' ? 'from left to right' : 'from right to left';

  test(`every word ${direction} comes from the texts, and none stands in the code`, async ({ page }) => {
    const found = await onTemplates(page, locale, () => page.evaluate(unmarked, sameEverywhere.source));
    expect(found).toEqual([]);
  });

  test(`words ${direction} that are 40 % longer fit a small screen, also twice as large`, async ({ page }) => {
    const look = async (): Promise<string[]> => {
      const small = [...(await page.evaluate(overflows)), ...(await page.evaluate(clipped))];
      await setTextSize(page, 2);
      const large = [...(await page.evaluate(overflows)), ...(await page.evaluate(clipped))];
      await setTextSize(page, 1);
      return [...small, ...large.map((one) => `twice as large, ${one}`)];
    };
    expect(await onTemplates(page, locale, look)).toEqual([]);
  });
}

test('numbers between words from right to left read in their order', async ({ page }) => {
  const [rtl] = pseudoLocales.filter(({ info }) => info.dir === 'rtl');
  const look = async (): Promise<string[]> => (await page.evaluate(disorder)).wrong.map(({ text }) => text);
  expect(await onTemplates(page, rtl?.locale ?? '', look)).toEqual([]);
});

test('a word in the code, a name of a button in the code and a text that is cut off are seen', async ({ page }) => {
  await page.setContent(`<html lang="el"><body>
    <p>[Ýóúýó ĝóĝó] <bdi>Jussbuss</bdi> SMS <i lang="en">English</i></p>
    <button aria-label="Close"><b>Exit</b></button>
    <p style="overflow: hidden; block-size: 1em; inline-size: 5em">[Ýóúýó ĝóĝó ĥóɱéĥó]</p>`);
  expect(await page.evaluate(unmarked, sameEverywhere.source)).toEqual(['button aria-label: Close', 'b: Exit']);
  expect(await page.evaluate(clipped)).toEqual(['p']);
});
