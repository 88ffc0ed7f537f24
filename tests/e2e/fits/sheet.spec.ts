import type { Page } from '@playwright/test';
import { locales, type Locale } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import { inWords } from '#tests/support/browser/scope.ts';
import { expect, test } from '#tests/support/browser/test.ts';

async function openSheet(page: Page, origin: string, locale: Locale = 'en'): Promise<void> {
  await page.goto(origin + pathTo(locale, 'no', 'what-fits'));
  await page.locator('[data-says="cannot-stop"] > summary').click();
  await page.locator('[data-show]').click();
  await expect(page.locator('.sheet .pair').first()).toBeVisible();
}

const pairs = (page: Page) =>
  page.locator('.pair').evaluateAll((all) =>
    all.map((pair) =>
      [...pair.children].map((side) => ({
        lang: (side as HTMLElement).lang,
        dir: (side as HTMLElement).dir,
        shape: [...side.querySelectorAll('*')].map((one) => one.localName).join(),
        numbers: [...side.querySelectorAll<HTMLElement>('[data-phone]')].map((one) => one.dataset['phone']).join(),
      })),
    ),
  );

test('the sheet says the answer in two languages, block by block, with the same numbers', async ({
  reader: { page },
  world,
}) => {
  await openSheet(page, world.site.origin());
  await page.selectOption('#other', 'ar');
  await expect(page.locator('.pair [lang="ar"]').first()).toBeVisible();
  const all = await pairs(page);
  expect(all.length).toBeGreaterThan(10);
  for (const [own, other] of all) {
    expect([own?.lang, other?.lang, other?.dir]).toEqual(['en', locales.ar.lang, 'rtl']);
    expect(other?.numbers).toBe(own?.numbers);
    expect(other?.shape).toBe(own?.shape);
  }
  expect(all.map(([own]) => own?.numbers).join()).toContain('+4722331160');
});

test('the sheet holds the sentences only when the reader adds them', async ({ reader: { page }, world }) => {
  await openSheet(page, world.site.origin());
  const says = await page.locator('[data-says="cannot-stop"] > summary').textContent();
  const sheet = page.locator('[data-pairs]');
  await expect(sheet).not.toContainText(says?.trim() ?? 'nothing');
  await page.locator('#add').check();
  await expect(sheet).toContainText(says?.trim() ?? 'nothing');
});

test('paper shows the sheet alone', async ({ reader: { page }, world }) => {
  await openSheet(page, world.site.origin());
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.pair').first()).toBeVisible();
  for (const gone of ['.bar', '.sheet-set', '.fits', '.foot']) await expect(page.locator(gone)).toBeHidden();
});

test('the sheet leaves the address and the entries as they are, and leads back to the answer', async ({
  reader,
  world,
}) => {
  const { page } = reader;
  const t = inWords('en');
  await openSheet(page, world.site.origin());
  const { urls } = await reader.entries();
  expect(urls.filter((url) => url.startsWith(world.site.origin()))).toEqual([
    world.site.origin() + pathTo('en', 'no', 'what-fits'),
  ]);
  await expect(page.getByRole('heading', { name: t('fits.sheet') })).toBeFocused();
  await page.getByRole('button', { name: t('fits.sheet.back') }).click();
  await expect(page.locator('[data-fit]')).toBeVisible();
  await expect(page.getByRole('button', { name: t('fits.show') })).toBeFocused();
});

test('the sheet says so when the other language cannot be loaded', async ({ reader: { page }, world }) => {
  await page.route('**/sq/no/what-fits/*.js', (route) => route.abort());
  await openSheet(page, world.site.origin());
  await page.selectOption('#other', 'sq');
  await expect(page.locator('.sheet [data-failed]')).toBeVisible();
});
