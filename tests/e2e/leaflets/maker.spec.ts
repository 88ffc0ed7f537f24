import type { Page } from '@playwright/test';
import { localeList, locales, type Locale } from '#lib/i18n/locales.ts';
import { formatList } from '#lib/leaflets/formats.ts';
import { pathTo } from '#lib/paths.ts';
import { inWords, localesInScope, placesInScope } from '#tests/support/browser/scope.ts';
import { expect, test } from '#tests/support/browser/test.ts';

const place = 'no';

async function open(page: Page, origin: string, locale: Locale = 'en'): Promise<void> {
  await page.goto(origin + pathTo(locale, place, 'leaflets'));
  // The first stop in the form loads what makes sheets.
  await page.locator('#format').focus();
  await expect(page.locator('[name="line"]').first()).toBeAttached();
}

const numbers = (page: Page) =>
  page
    .locator('.leaf-piece')
    .first()
    .locator('[data-phone]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['phone'] ?? ''));

/** Runs in a page. Pieces that do not hold all of their words. */
const tooFull = () =>
  [...document.querySelectorAll('.leaf-piece')].filter((box) => box.scrollHeight > box.clientHeight + 1).length;

for (const locale of localesInScope) {
  test(`the live sheet is the ready-made one until something is changed, but for its size: ${locale}`, async ({
    reader: { page },
    world,
  }) => {
    const sheet = () => page.locator('.leaf').evaluate((leaf) => leaf.innerHTML);
    await page.goto(world.site.origin() + pathTo(locale, place, 'leaflets'));
    const ready = await sheet();
    await page.locator('#format').focus();
    await expect(page.locator('[name="line"]').first()).toBeAttached();
    expect(await sheet()).toBe(ready);
  });

  test(`every shape can be chosen, in several languages, with keys alone: ${locale}`, async ({
    reader: { page },
    world,
  }) => {
    const t = inWords(locale);
    await open(page, world.site.origin(), locale);
    for (const other of localeList.filter((one) => one !== locale)) {
      await page.locator(`[name="language"][value="${other}"]`).focus();
      await page.keyboard.press('Space');
    }
    const status = page.locator('form [role="status"]');
    for (const [format, pages] of [
      ['cards', localeList.length],
      ['talk', localeList.length - 1],
      ['six', Math.ceil(localeList.length / 6)],
    ] as const) {
      await page.locator('#format').focus();
      while ((await page.locator('#format').inputValue()) !== format) {
        const at = formatList.indexOf((await page.locator('#format').inputValue()) as (typeof formatList)[number]);
        await page.keyboard.press(at < formatList.indexOf(format) ? 'ArrowDown' : 'ArrowUp');
      }
      await expect(page.locator(`.leaf-${format}`)).toHaveCount(pages);
      await expect(status).toContainText(t('leaflets.pages', { number: pages }));
    }
    await expect(page.locator('.leaf-piece[lang="ar"]')).toHaveAttribute('dir', locales.ar.dir);
  });
}

test('a plain sheet has no names, and still says which line is the police', async ({ reader: { page }, world }) => {
  const t = inWords('en');
  await open(page, world.site.origin());
  const leaf = page.locator('.leaf');
  await expect(leaf).toContainText('VO-linjen');
  await page.locator('summary', { hasText: t('leaflets.lines') }).click();
  await page.locator('label', { has: page.locator('[value$="/112"]') }).click();
  await page.locator('label', { has: page.locator('[name="plain"]') }).click();
  await expect(leaf).not.toContainText('VO-linjen');
  const others = page.locator('[name="line"]:checked:not([value$="/112"])');
  while ((await others.count()) > 0) await others.first().uncheck();
  expect(await numbers(page)).toEqual(['112']);
  await expect(leaf).toContainText(t('line.police'));
});

test('a town brings its own numbers and its own address', async ({ reader: { page }, world }) => {
  await open(page, world.site.origin());
  const address = page.locator('.leaf-address').first();
  const [before, country] = [await numbers(page), await address.textContent()];
  await page.locator('#area').selectOption('bergen');
  expect(await numbers(page)).not.toEqual(before);
  expect(await address.textContent()).not.toBe(country);
});

test('says what is missing, and prints nothing then', async ({ reader: { page }, world }) => {
  const t = inWords('en');
  await open(page, world.site.origin());
  const status = page.locator('form [role="status"]');
  await page.locator('#format').selectOption('talk');
  await expect(status).toHaveText(t('leaflets.two'));
  await expect(page.locator('[data-print]')).toBeDisabled();
  await page.locator('[name="language"][value="en"]').uncheck();
  await expect(status).toHaveText(t('leaflets.nothing'));
});

test('says how many numbers have room', async ({ reader: { page }, world }) => {
  await open(page, world.site.origin());
  await page.locator('[data-lines] summary').click();
  const free = page.locator('[name="line"]:not(:checked)');
  while ((await free.count()) > 0) await free.first().check();
  await expect(page.locator('form [role="status"]')).toContainText(inWords('en')('leaflets.most', { number: 2 }));
  expect((await numbers(page)).length).toBe(2);
});

test('sends nothing, keeps nothing and leaves the address as it is', async ({ reader: { page }, world }) => {
  await open(page, world.site.origin());
  const url = page.url();
  world.site.asked.length = 0;
  await page.locator('#format').selectOption('poster');
  await page.locator('#area').selectOption('oslo');
  await page.locator('[name="language"][value="ar"]').check();
  await expect(page.locator('.leaf-poster')).toHaveCount(2);
  expect(world.site.asked).toEqual([]);
  expect(page.url()).toBe(url);
  const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
  expect(kept).toEqual(['', 0, 1]);
});

test('goes on without a network once it is open', async ({ reader: { page }, world }) => {
  await open(page, world.site.origin());
  await page.context().setOffline(true);
  await page.locator('#format').selectOption('six');
  for (const locale of localeList) await page.locator(`[name="language"][value="${locale}"]`).check();
  await expect(page.locator('.leaf-piece')).toHaveCount(localeList.length);
  await page.context().setOffline(false);
});

test('prints what the picture shows, and nothing else', async ({ reader: { page }, world }) => {
  await open(page, world.site.origin());
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.locator('[data-print]').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.bar', '.foot', 'form', '.lede', '.sub']) await expect(page.locator(gone).first()).toBeHidden();
  const size = await page.locator('.leaf').evaluate((leaf) => {
    const { left, top, width, height } = leaf.getBoundingClientRect();
    return [left, top + scrollY, Math.round((width / 96) * 25.4), Math.round((height / 96) * 25.4)];
  });
  expect(size).toEqual([0, 0, 210, 297]);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test('the ready-made sheet of every language and place holds all of its words', async ({ reader: { page }, world }) => {
  for (const one of placesInScope)
    for (const locale of localeList) {
      await page.goto(world.site.origin() + pathTo(locale, one, 'leaflets'));
      expect(await page.evaluate(tooFull), `${locale} ${one}`).toBe(0);
    }
});

test('says so when its script cannot be loaded, and the ready-made sheet stays', async ({
  reader: { page },
  world,
}) => {
  await page.route('**/data/leaflets/*.js', (route) => route.abort());
  await page.goto(world.site.origin() + pathTo('en', place, 'leaflets'));
  await page.locator('#format').focus();
  await expect(page.locator('[data-failed]')).toBeVisible();
  await expect(page.locator('.leaf-piece')).toHaveCount(10);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a ready-made sheet is there in every language', async ({ page, world }) => {
    await page.goto(world.site.origin() + pathTo('en', place, 'leaflets'));
    await expect(page.locator('form')).toBeHidden();
    for (const locale of localeList) {
      await page.locator(`.ready a[hreflang="${locales[locale].lang}"]`).click();
      await expect(page.locator('.leaf-piece').first()).toHaveAttribute('lang', locales[locale].lang);
      await expect(page.locator('.leaf-piece').first()).toBeVisible();
    }
  });
});
