import { locales } from '#lib/i18n/locales.ts';
import { codeOf, shortName } from '#lib/leaflets/code.ts';
import { pathTo } from '#lib/paths.ts';
import { localesInScope } from '#tests/support/browser/scope.ts';
import { expect, test } from '#tests/support/browser/test.ts';

const pathsOf = (code: string) => [`/Q/${code}/`, `/q/${code}/`, `/q/${code.toLowerCase()}/`];

for (const locale of localesInScope) {
  const home = pathTo(locale, 'no');

  test(`a short address leads to its page, in capitals and in small letters, and leaves no entry: ${locale}`, async ({
    reader,
    world,
  }) => {
    for (const path of pathsOf(codeOf(shortName('no', locale)))) {
      await reader.page.goto(world.site.origin() + path);
      await reader.page.waitForURL(world.site.origin() + home);
      const { urls } = await reader.entries();
      expect(urls.filter((url) => url.includes('/q/') || url.includes('/Q/'))).toEqual([]);
    }
  });

  test(`previous page never leads back to a short address: ${locale}`, async ({ reader: { page }, world }) => {
    const [path = ''] = pathsOf(codeOf(shortName('no', locale)));
    await page.goto(world.site.origin() + path);
    await page.waitForURL(world.site.origin() + home);
    await page.locator('[data-previous]').click();
    await page.waitForURL(world.site.origin() + pathTo(locale));
  });
}

test('a short address of a town leads to its services', async ({ reader: { page }, world }) => {
  await page.goto(`${world.site.origin()}/Q/${codeOf(shortName('no', 'en', 'bergen'))}/`);
  await page.waitForURL(`${world.site.origin()}${pathTo('en', 'no', 'services')}#area-bergen`);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of localesInScope) {
    test(`a short address shows one plain link, in its language: ${locale}`, async ({ page, world }) => {
      await page.goto(`${world.site.origin()}/Q/${codeOf(shortName('no', locale))}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', locales[locale].lang);
      const link = page.locator('main a');
      await expect(link).toHaveCount(1);
      await link.click();
      expect(page.url()).toBe(world.site.origin() + pathTo(locale, 'no'));
    });
  }
});
