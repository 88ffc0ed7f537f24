import { expect, test, type Page } from '@playwright/test';
import { pathTo } from '#lib/paths.ts';
import { localesInScope } from '#tests/support/browser/scope.ts';
import { broken } from './broken.ts';
import { toTop } from './in-page.ts';
import { fitsNarrow } from './narrow.ts';
import { place } from './pages.ts';

async function answered(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('[data-says="cannot-stop"] > summary').click();
  await page.locator('[data-says="no-pay"] > summary').click();
  await expect(page.locator('[data-lines]')).toBeVisible();
}

for (const locale of localesInScope) {
  const path = pathTo(locale, place, 'what-fits');

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`no accessibility rule is broken in an answer, or on its sheet, in ${colorScheme}: ${locale}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await answered(page, path);
      await toTop(page);
      expect(await broken(page)).toEqual([]);
      await page.locator('[data-show]').click();
      await expect(page.locator('.pair').first()).toBeVisible();
      await toTop(page);
      expect(await broken(page)).toEqual([]);
    });
  }

  test(`an answer and its sheet fit narrow screens, and everything to tap is large enough: ${locale}`, async ({
    page,
  }) => {
    await answered(page, path);
    for (const part of ['answer', 'sheet']) {
      if (part === 'sheet') await page.locator('[data-show]').click();
      await fitsNarrow(page, page.locator('main :is(a, button, select, summary):visible'));
    }
  });
}

test('the table of options is a table on a wide screen, and a card for each question on a narrow one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await answered(page, pathTo('en', place, 'what-fits'));
  const table = page.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveCount(5);
  const first = table.locator('tbody tr').first().locator('td');
  const tops = () =>
    first.evaluateAll((all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().top))).size);
  expect(await tops()).toBe(1);
  await page.setViewportSize({ width: 320, height: 568 });
  expect(await tops()).toBe(4);
});
