import { expect, test, type Page } from '@playwright/test';
import { pathTo } from '#lib/paths.ts';
import { localesInScope } from '#tests/support/browser/scope.ts';
import { locales, type Locale } from '#lib/i18n/locales.ts';
import { broken } from './broken.ts';
import { fitsNarrow } from './narrow.ts';
import { place } from './pages.ts';

const pages = [['pay'], ['options', 'talks']];

async function open(page: Page, locale: Locale, rest: readonly string[]): Promise<void> {
  await page.goto(pathTo(locale, place, ...rest));
  await page.locator('[data-beside] > summary').press('Enter');
  const { lang, name } = locales[locale === 'en' ? 'ar' : 'en'];
  await page.locator('[data-beside] select').selectOption({ label: name });
  await expect(page.locator(`h1 [data-twin][lang="${lang}"]`)).toBeVisible();
}

for (const locale of localesInScope) {
  for (const rest of pages) {
    const name = `${rest.join('/')}, ${locale}`;

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`no accessibility rule is broken by two languages in ${colorScheme}: ${name}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await open(page, locale, rest);
        expect(await broken(page)).toEqual([]);
      });
    }

    test(`two languages fit narrow screens, and everything to tap is large enough: ${name}`, async ({ page }) => {
      await open(page, locale, rest);
      await fitsNarrow(page, page.locator('[data-beside] :is(a, button, select, summary):visible'));
    });
  }
}
