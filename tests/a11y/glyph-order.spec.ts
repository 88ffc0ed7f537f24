import { expect, test } from '@playwright/test';
import { locales, localeList } from '#lib/i18n/locales.ts';
import { everything } from '#tests/support/browser/scope.ts';
import { disorder } from './glyph-order.ts';
import { unfold } from './in-page.ts';
import { everyPage, everyTemplate } from './pages.ts';

const rightToLeft = localeList.filter((one) => locales[one].dir === 'rtl');
const pages = everything ? everyPage() : everyTemplate(rightToLeft);

/** Number of pages that one test goes through. */
const together = 16;

for (const locale of rightToLeft) {
  const own = pages.filter(({ path }) => path.startsWith(`/${locale}/`));
  test(`there are pages of ${locale} to look at`, () => {
    expect(own.length).toBeGreaterThan(10);
  });
  for (let from = 0; from < own.length; from += together) {
    const some = own.slice(from, from + together);
    const title = `${some[0]?.path ?? ''} to ${some.at(-1)?.path ?? ''}`;
    test(`every number, time, price and address reads in its order: ${title}`, async ({ page }) => {
      let shown = 0;
      for (const { path } of some) {
        await page.goto(path);
        await unfold(page);
        const { wrong, seen } = await page.evaluate(disorder);
        expect(wrong, path).toEqual([]);
        shown += seen;
      }
      expect(shown).toBeGreaterThan(0);
    });
  }
}

test('a number without isolation stands backwards on a page from right to left, and is seen', async ({ page }) => {
  const times = ['22 33 11 60', '+47 22 33 11 60', '16:15–22:45'];
  await page.setContent(`<html dir="rtl" lang="ar"><body>${times.map((one) => `<p>اتصال ${one}</p>`).join('')}`);
  const plain = await page.evaluate(disorder);
  expect(plain.wrong.map(({ text }) => text)).toEqual(times);
  await page.setContent(
    `<html dir="rtl" lang="ar"><body>${times.map((one) => `<p>اتصال <bdi dir="ltr">${one}</bdi></p>`).join('')}`,
  );
  expect(await page.evaluate(disorder)).toEqual({ wrong: [], seen: times.length });
});
