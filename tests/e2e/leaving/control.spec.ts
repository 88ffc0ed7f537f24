import { locales } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import { contrastOfExit, focusIsNeverCovered, isInView } from '#tests/support/browser/checks-control.ts';
import { exitInBar } from '#tests/support/browser/exit-control.ts';
import { everything, forbiddenWords, inWords, localesInScope } from '#tests/support/browser/scope.ts';
import { expect, sizes, test } from '#tests/support/browser/test.ts';
import { templatePaths } from '#tools/templates.ts';

const { 'a small phone': small, 'a phone': phone, 'a computer': computer } = sizes;
const { viewport } = phone;

/** Screens on which the exit must stay in view. A zoomed page is a page on a small screen; a keyboard takes the lower half. */
const screens = {
  ...sizes,
  'a computer at 400 %': { ...computer, viewport: { width: 320, height: 200 } },
  'a small phone with its keyboard up': { ...small, viewport: { width: 320, height: 284 } },
  'a phone with its keyboard up': { ...phone, viewport: { ...viewport, height: viewport.height / 2 } },
};

for (const [row, locale] of localesInScope.entries()) {
  for (const [column, [size, screen]] of Object.entries(screens).entries()) {
    if (!everything && column % 2 !== row % 2) continue;
    test.describe(`on ${size}, in ${locale}`, () => {
      test.use(screen);
      test('the exit is in view on every kind of page', async ({ page, world }) => {
        for (const [name, path] of templatePaths(locale, 'no')) {
          await test.step(name, async () => {
            await page.goto(world.site.origin() + path);
            await isInView(page);
          });
        }
      });
    });
  }

  test.describe(`in ${locale}`, () => {
    test('the exit has its name in the language of the page, and no word that promises', async ({ page, world }) => {
      await page.goto(world.site.origin() + pathTo(locale, 'no'));
      const name = inWords(locale)('exit');
      for (const exit of await page.locator('[data-exit]').all()) await expect(exit).toHaveAccessibleName(name);
      const language = await page.locator(exitInBar).evaluate((exit) => exit.closest('[lang]')?.getAttribute('lang'));
      expect(language).toBe(locales[locale].lang);
      const { labels, promises } = forbiddenWords(locale);
      expect(name).not.toMatch(labels);
      expect(name).not.toMatch(promises);
    });

    test('a printed page has no exit and no bar', async ({ page, world }) => {
      await page.goto(world.site.origin() + pathTo(locale, 'no', 'pay'));
      await page.emulateMedia({ media: 'print' });
      for (const selector of ['[data-exit]', '.bar']) {
        for (const one of await page.locator(selector).all()) await expect(one).toBeHidden();
      }
    });
  });
}

for (const [size, screen] of Object.entries({ 'a small phone': small, 'a computer': computer })) {
  test.describe(`on ${size}`, () => {
    test.use(screen);
    for (const slug of ['pay', 'services']) {
      test(`what has the focus is never under the bar: ${slug}`, async ({ page, world }) => {
        await page.goto(world.site.origin() + pathTo(localesInScope.at(-1) ?? 'en', 'no', slug));
        await focusIsNeverCovered(page);
      });
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the exit can be read on a ${colorScheme} page`, async ({ page, world }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(world.site.origin() + pathTo('en', 'no'));
    expect(await contrastOfExit(page)).toBeGreaterThanOrEqual(4.5);
  });
}

test('the exit can be told from the page in colours that the reader has chosen', async ({ page, world }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(world.site.origin() + pathTo('en', 'no'));
  await expect(page.locator(exitInBar)).toBeVisible();
  await expect(page.locator(exitInBar)).toHaveCSS('border-top-style', 'solid');
  expect(await contrastOfExit(page)).toBeGreaterThanOrEqual(4.5);
});
