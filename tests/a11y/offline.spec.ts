import { expect, test } from '@playwright/test';
import { onePagePath } from '#lib/offline/paths.ts';
import { pathTo } from '#lib/paths.ts';
import { localesInScope } from '#tests/support/browser/scope.ts';
import { broken } from './broken.ts';
import { unfold } from './in-page.ts';
import { overflows } from './overflows.ts';
import { place } from './pages.ts';

for (const locale of localesInScope)
  test(`keeping a copy breaks no accessibility rule at any step, and fits on a small phone: ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(pathTo(locale, place, 'this-phone'));
    const steps = ['offer', 'busy', 'stopped', 'full', 'broken'];
    for (const step of steps) {
      await page.locator(`[data-part=${step}]`).evaluate((part: HTMLElement) => (part.hidden = false));
      await expect(page.locator(`[data-part=${step}]`)).toBeVisible();
    }
    expect(await broken(page, { part: 'keep-pages' })).toEqual([]);
    expect(await page.evaluate(overflows)).toEqual([]);
    await page.reload();
    await page.locator('[data-keep]').click();
    await expect(page.locator('[data-kept]')).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('[data-remove]')).toBeFocused();
    expect(await broken(page, { part: 'keep-pages' })).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-part=removed]')).toBeVisible();
    await expect(page.locator('keep-pages [role=status]')).toBeFocused();
    expect(await broken(page, { part: 'keep-pages' })).toEqual([]);
  });

for (const locale of localesInScope)
  test(`the page to pass on breaks no accessibility rule, and fits on a small phone: ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(onePagePath(locale, place));
    expect(await broken(page)).toEqual([]);
    await unfold(page);
    expect(await page.evaluate(overflows)).toEqual([]);
  });
