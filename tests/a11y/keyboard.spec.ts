import { expect, test, type Page } from '@playwright/test';
import { pathTo } from '#lib/paths.ts';
import { everything, localesInScope } from '#tests/support/browser/scope.ts';
import { focusables, stop, type Stop } from './focus.ts';
import { toTop } from './in-page.ts';
import { englishTemplates, place, samplesByDirection } from './pages.ts';

/** Where the least can be seen: a computer at 400 %. */
const smallest = { width: 320, height: 256 };
/** Larger ones show more of the same. */
const larger = everything
  ? [
      { width: 320, height: 568 },
      { width: 1280, height: 800 },
    ]
  : [];

const isEnglish = new Set(englishTemplates.map(({ path }) => path));

for (const { name, path } of samplesByDirection) {
  test(`every stop of Tab is seen whole, and exit stays on top: ${name}`, async ({ context }) => {
    for (const size of [smallest, ...(isEnglish.has(path) ? larger : [])]) {
      // A tab of its own: on the second page of a visit the focus starts at the heading.
      const page = await context.newPage();
      await page.setViewportSize(size);
      await page.goto(path);
      await settle(page);
      const expected = await page.evaluate(focusables);
      const stops = await walk(page);
      const screen = `${size.width}×${size.height}`;
      expect(
        stops.map(({ what }) => what),
        screen,
      ).toEqual(expected);
      expect(stops[0]?.what, screen).toContain('class="skip"');
      expect(stops[1]?.what, screen).toContain('data-exit');
      expect(
        stops.filter(({ faults }) => faults.length > 0),
        screen,
      ).toEqual([]);
    }
  });
}

for (const locale of localesInScope) {
  test(`the open list of languages hides no stop of Tab: ${locale}`, async ({ page }) => {
    for (const size of [smallest, ...larger]) {
      await page.setViewportSize(size);
      await page.goto(pathTo(locale, place));
      await page.focus('.bar summary');
      await page.keyboard.press('Enter');
      for (const link of await page.locator('.bar details a').all()) {
        await page.keyboard.press('Tab');
        await expect(link).toBeFocused();
        expect((await page.evaluate(stop)).faults, `${size.width}×${size.height}`).toEqual([]);
      }
    }
  });

  test(`the first stop of Tab leads to the text: ${locale}`, async ({ page }) => {
    await page.goto(pathTo(locale, place, 'time'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    expect((await page.evaluate(stop)).faults).toEqual([]);
  });
}

/** The form for sheets loads what it needs at its first stop, and the sheet below takes its own height then: no finger is faster. */
async function settle(page: Page): Promise<void> {
  const first = page.locator('#format');
  if ((await first.count()) === 0) return;
  await first.focus();
  await expect(page.locator('[name="line"]').first()).toBeAttached();
  // Back to where Tab begins.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
  });
  await toTop(page);
}

/** Every stop of Tab, from the top of the page to its end. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const next = await page.evaluate(stop);
    if (next.atEnd) return stops;
    stops.push(next);
    expect(stops.length, 'Tab never reaches the end of the page').toBeLessThan(400);
  }
}
