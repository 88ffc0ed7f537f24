import { expect, test, type Page } from '@playwright/test';
import { pathTo } from '#lib/paths.ts';
import { localesInScope } from '#tests/support/browser/scope.ts';
import { focusables, stop, type Stop } from './focus.ts';
import { everyTemplate, place } from './pages.ts';

const sizes = [
  { width: 320, height: 568 },
  { width: 320, height: 256 },
  { width: 1280, height: 800 },
];

for (const { name, path } of everyTemplate()) {
  for (const size of sizes) {
    const screen = `${size.width}×${size.height}`;
    test(`every stop of Tab is seen whole, and exit stays on top: ${name}, ${screen}`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto(path);
      const expected = await page.evaluate(focusables);
      const stops = await walk(page);
      expect(stops.map(({ what }) => what)).toEqual(expected);
      expect(stops[0]?.what).toContain('class="skip"');
      expect(stops[1]?.what).toContain('data-exit');
      expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
    });
  }
}

for (const locale of localesInScope) {
  for (const size of sizes) {
    const screen = `${size.width}×${size.height}`;
    test(`the open list of languages hides no stop of Tab: ${locale}, ${screen}`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.goto(pathTo(locale, place));
      await page.focus('.bar summary');
      await page.keyboard.press('Enter');
      const links = await page.locator('.bar details a').count();
      for (let at = 0; at < links; at += 1) {
        await page.keyboard.press('Tab');
        const { what, faults } = await page.evaluate(stop);
        expect(what).toContain('hreflang');
        expect(faults).toEqual([]);
      }
    });
  }

  test(`the first stop of Tab leads to the text: ${locale}`, async ({ page }) => {
    await page.goto(pathTo(locale, place, 'time'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    expect((await page.evaluate(stop)).faults).toEqual([]);
  });
}

/** Every stop of Tab, from the top of the page to its end. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) return stops;
    stops.push(await page.evaluate(stop));
    expect(stops.length, 'Tab never reaches the end of the page').toBeLessThan(400);
  }
}
