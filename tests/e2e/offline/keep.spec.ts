import { pathTo } from '#lib/paths.ts';
import { keepCopy, keptNow, knocked, nothingKept } from '#tests/support/browser/offline.ts';
import { localesInScope, placesInScope } from '#tests/support/browser/scope.ts';
import { expect, test } from '#tests/support/browser/test.ts';

for (const locale of localesInScope) {
  for (const place of placesInScope) {
    test(`a copy of ${locale}-${place} opens without a network, and is removed by one tap`, async ({ page, world }) => {
      const name = `keep-${locale}-${place}`;
      const origin = world.site.origin(name);
      await keepCopy(page, origin, locale, place);
      world.site.origin(name, { resets: true });
      world.site.asked.splice(0);
      const pages = [[], ['pay'], ['services']].map((rest) => pathTo(locale, place, ...rest));
      for (const path of pages) {
        await page.goto(origin + path);
        await expect(page.locator('h1')).toBeVisible();
        expect(new URL(page.url()).pathname).toBe(path);
      }
      expect(knocked(world.site.asked)).toEqual(pages.toSorted());
      await page.goto(origin + pathTo(locale, place, 'this-phone'));
      await page.locator('[data-remove]').click();
      await expect(page.locator('[data-part=removed]')).toBeVisible();
      expect(await page.locator('[data-left]').allTextContents()).toEqual(
        [0, 0, 0].map((left) => expect.stringContaining(String(left)) as unknown as string),
      );
      expect(await keptNow(page)).toEqual(nothingKept);
      await expect(page.goto(origin + pathTo(locale, place))).rejects.toThrow('ERR_');
    });
  }
}

test('a tap is not lost while a slow phone still looks for copies', async ({ page, world }) => {
  await page.addInitScript(() => {
    const has = caches.has.bind(caches);
    let first = true;
    caches.has = (name) => {
      if (!first) return has(name);
      first = false;
      return new Promise(() => undefined);
    };
  });
  await keepCopy(page, world.site.origin('slow'));
});

test('the page says so when what keeps a copy does not come', async ({ page, world }) => {
  const origin = world.site.origin('no-script');
  await page.goto(`${origin}/en/no/this-phone/`);
  world.site.origin('no-script', { resets: true });
  await page.locator('[data-keep]').click();
  await expect(page.locator('[data-part=broken]')).toBeVisible();
  expect(await keptNow(page)).toEqual(nothingKept);
});
