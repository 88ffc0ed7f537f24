import { expect, test } from '@playwright/test';
import { pathTo } from '#lib/paths.ts';
import { localesAndOneMore } from '#tests/support/browser/scope.ts';
import { place } from './pages.ts';

for (const locale of localesAndOneMore) {
  test(`the first screen of a small phone holds exit, two lines to call and the first topic: ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(pathTo(locale, place));
    const exit = page.locator('.bar [data-exit]');
    const lines = page.locator('main a[href^="tel:"]');
    const topic = page.locator('main .topics a').first();
    for (const one of [exit, lines.nth(0), lines.nth(1), topic]) await expect(one).toBeInViewport({ ratio: 1 });
  });

  test(`the bar stands in one row, exit in it, on a small phone: ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(pathTo(locale, place, 'pay'));
    const bar = await page.locator('.bar').boundingBox();
    const rows = await page
      .locator('.bar .exit, .bar-back, .bar-lang')
      .evaluateAll((all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().top))).size);
    expect(rows).toBe(1);
    expect(bar?.y).toBe(0);
  });

  test(`the home has at most eight groups of topics: ${locale}`, async ({ page }) => {
    await page.goto(pathTo(locale, place));
    const groups = await page.locator('.groups > section').count();
    expect(groups).toBeGreaterThan(0);
    expect(groups).toBeLessThanOrEqual(8);
  });
}
