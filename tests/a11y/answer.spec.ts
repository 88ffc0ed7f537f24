import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pathTo } from '#lib/paths.ts';
import { localesInScope } from '#tests/support/browser/scope.ts';
import { addStyles } from './in-page.ts';
import { overflows } from './overflows.ts';
import { place } from './pages.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
      expect(await broken(page)).toEqual([]);
      await page.locator('[data-show]').click();
      await expect(page.locator('.pair').first()).toBeVisible();
      expect(await broken(page)).toEqual([]);
    });
  }

  test(`an answer and its sheet fit narrow screens, and everything to tap is large enough: ${locale}`, async ({
    page,
  }) => {
    await answered(page, path);
    for (const part of ['answer', 'sheet']) {
      if (part === 'sheet') await page.locator('[data-show]').click();
      for (const width of [320, 480, 768, 1280]) {
        await page.setViewportSize({ width, height: 568 });
        expect((await page.evaluate(overflows)).map((one) => `${part} at ${width}: ${one}`)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 568 });
      await addStyles(
        page,
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
      );
      expect(await page.evaluate(overflows)).toEqual([]);
      await addStyles(page, '');
      const small = page.locator('main :is(a, button, select, summary):visible');
      for (const box of await small.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height)))
        expect(box).toBeGreaterThanOrEqual(43.9);
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

/** What axe finds on the page as it is: rule, place and reason. */
async function broken(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
