import { expect, test, type Page } from '@playwright/test';
import { localeList, locales } from '#lib/i18n/locales.ts';
import { broken, colourRules } from './broken.ts';
import { setTextSize, toTop } from './in-page.ts';
import { fitsNarrow } from './narrow.ts';
import { overflows } from './overflows.ts';

/** The choice of languages in the middle of its use. */
const states: [name: string, typed: string][] = [
  ['nothing typed', ''],
  ['a few left', 'srpski'],
  ['nothing that fits', 'xyzzyq'],
];

async function open(page: Page, typed: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/');
  const script = page.waitForResponse(/find-language/);
  await page.locator('#language').focus();
  await script;
  await page.locator('#language').fill(typed);
}

const [ltr, rtl] = (['ltr', 'rtl'] as const).map((dir) => localeList.find((one) => locales[one].dir === dir));

for (const locale of [ltr, rtl]) {
  if (!locale) continue;
  const { lang } = locales[locale];

  test.describe(`In a browser set to ${lang}`, () => {
    test.use({ locale: lang });

    for (const [name, typed] of states) {
      test(`no accessibility rule is broken in the choice of languages: ${name}`, async ({ page }) => {
        await open(page, typed);
        await toTop(page);
        expect(await broken(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await broken(page, { rules: colourRules })).toEqual([]);
      });

      test(`it fits the smallest screen, spaced out and twice as large: ${name}`, async ({ page }) => {
        await open(page, typed);
        await fitsNarrow(page, page.locator('main a:visible, #language'));
        await setTextSize(page, 2);
        expect(await page.evaluate(overflows), 'text twice as large').toEqual([]);
      });
    }
  });
}
