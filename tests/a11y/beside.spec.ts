import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pathTo } from '#lib/paths.ts';
import { localesInScope } from '#tests/support/browser/scope.ts';
import { locales, type Locale } from '#lib/i18n/locales.ts';
import { addStyles } from './in-page.ts';
import { overflows } from './overflows.ts';
import { place } from './pages.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        expect(
          violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
          ),
        ).toEqual([]);
      });
    }

    test(`two languages fit narrow screens, and everything to tap is large enough: ${name}`, async ({ page }) => {
      await open(page, locale, rest);
      for (const width of [320, 480, 768, 1280]) {
        await page.setViewportSize({ width, height: 568 });
        expect((await page.evaluate(overflows)).map((one) => `at ${width}: ${one}`)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 568 });
      await addStyles(
        page,
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
      );
      expect(await page.evaluate(overflows)).toEqual([]);
      await addStyles(page, '');
      const small = page.locator('[data-beside] :is(a, button, select, summary):visible');
      for (const height of await small.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height)))
        expect(height).toBeGreaterThanOrEqual(43.9);
    });
  }
}
