import type { Page } from '@playwright/test';
import { trailKey } from '#lib/leave/trail.ts';
import { pathTo } from '#lib/paths.ts';
import { inWords, localesInScope } from '#tests/support/browser/scope.ts';
import { expect, test } from '#tests/support/browser/test.ts';

const fits = (locale: Parameters<typeof pathTo>[0] = 'en', place = 'no'): string => pathTo(locale, place, 'what-fits');

/** Taps a sentence, after opening its group if need be. */
async function tap(page: Page, id: string): Promise<void> {
  const group = page.locator('[data-group]').filter({ has: page.locator(`[data-says="${id}"]`) });
  if ((await group.getAttribute('open')) === null) await group.locator('> summary').click();
  await page.locator(`[data-says="${id}"] > summary`).click();
}

const answer = (page: Page) => page.locator('[data-fit]');

test('the answer builds as sentences are tapped, and goes when all are cleared', async ({
  reader: { page },
  world,
}) => {
  await page.goto(world.site.origin() + fits());
  await expect(page.locator('[data-none]')).toBeVisible();
  await tap(page, 'no-pay');
  await expect(answer(page)).toBeVisible();
  await expect(page.locator('[data-rights] a').first()).toHaveAttribute('href', pathTo('en', 'no', 'pay'));
  await tap(page, 'no-bed');
  await expect(page.locator(`[data-options] a[href="${pathTo('en', 'no', 'options', 'rooms')}"]`)).toBeVisible();
  await expect(page.locator('[data-options] a').last()).toHaveAttribute('href', pathTo('en', 'no', 'options', 'wait'));
  await expect(page.locator('table.compare tbody tr')).toHaveCount(6);
  await page.locator('[data-clear]').click();
  await expect(answer(page)).toBeHidden();
  await expect(page.locator('[data-says][open]')).toHaveCount(0);
  expect(await page.evaluate((key) => sessionStorage.getItem(key), trailKey)).not.toContain('no-pay');
});

test('a sentence that tells of danger puts lines to call first, with a word before those of the police', async ({
  reader: { page },
  world,
}) => {
  await page.goto(world.site.origin() + fits());
  await tap(page, 'no-pay');
  await expect(page.locator('[data-lines]')).toBeHidden();
  await tap(page, 'close-hurts');
  await expect(page.locator('[data-lines] [data-phone]')).toHaveText(['116 006', '112']);
  await expect(page.locator('[data-lines] li').last()).toContainText(inWords('en')('line.police'));
  for (const number of await page.locator('[data-lines] a').all()) {
    const dialled = (await number.locator('[data-phone]').getAttribute('data-phone')) ?? '';
    expect(await number.getAttribute('href')).toBe(`tel:${dialled}`);
  }
});

test('tapping asks for two files, the same whatever is tapped, and then for nothing', async ({
  reader: { page },
  world,
}) => {
  await page.goto(world.site.origin() + fits());
  await page.locator('one-entry').waitFor({ state: 'attached' });
  world.site.asked.length = 0;
  await tap(page, 'no-pay');
  await expect(answer(page)).toBeVisible();
  const first = [...world.site.asked].sort();
  expect(
    first.filter((path) => path !== `${fits()}answers.js` && !path.startsWith('/_astro/what-fits-answer')),
  ).toEqual([]);
  expect(first).toHaveLength(2);
  world.site.asked.length = 0;
  await tap(page, 'close-hurts');
  await tap(page, 'under-18');
  await page.selectOption('#town', 'oslo');
  await expect(page.locator('[data-services] a').first()).toHaveAttribute('href', /oslo/);
  await page.locator('[data-clear]').click();
  expect(world.site.asked).toEqual([]);
  expect([...world.neutral.asked, ...world.others.asked]).toEqual([]);
});

test('tapping changes neither the address nor the entries, and stores nothing but the trail', async ({
  reader,
  world,
  context,
}) => {
  const { page } = reader;
  await reader.come(world.site.origin() + fits());
  const before = await reader.entries();
  await tap(page, 'no-pay');
  await expect(answer(page)).toBeVisible();
  await tap(page, 'no-bed');
  await page.locator('[data-says] button').click();
  await expect(page.locator('#fits')).toBeFocused();
  expect(page.url()).toBe(world.site.origin() + fits());
  expect(await reader.entries()).toEqual(before);
  const stored = await page.evaluate(() => [Object.entries(sessionStorage), Object.entries(localStorage)]);
  expect(stored).toEqual([[[trailKey, `${fits()}#no-pay#no-bed`]], []]);
  expect(await context.cookies()).toEqual([]);
});

test('a guide opened from the answer leads back to the same answer', async ({ reader: { page }, world }) => {
  await page.goto(world.site.origin() + fits());
  await tap(page, 'no-pay');
  await tap(page, 'close-hurts');
  await expect(page.locator('[data-lines]')).toBeVisible();
  const before = await answer(page).innerText();
  await page.locator('[data-rights] a').first().click();
  await expect(page).not.toHaveURL(world.site.origin() + fits());
  await page.locator('[data-previous]').click();
  await expect(page).toHaveURL(world.site.origin() + fits());
  await expect(answer(page)).toBeVisible();
  expect(await answer(page).innerText()).toBe(before);
});

test('the same page in another language shows the answer to the same sentences', async ({
  reader: { page },
  world,
}) => {
  await page.goto(world.site.origin() + fits());
  await tap(page, 'no-pay');
  await expect(answer(page)).toBeVisible();
  await page.locator('.bar-lang summary').click();
  await page.locator('.bar-lang a[hreflang="ar"]').click();
  await expect(page).toHaveURL(world.site.origin() + fits('ar'));
  await expect(page.locator('[data-says="no-pay"][open]')).toBeVisible();
  await expect(page.locator('[data-rights] a').first()).toHaveAttribute('href', pathTo('ar', 'no', 'pay'));
});

test('exit takes what was tapped away', async ({ reader: { page }, world }) => {
  const origin = world.site.origin();
  await page.goto(origin + fits());
  await tap(page, 'no-pay');
  await expect(answer(page)).toBeVisible();
  await page.locator('.bar [data-exit]').click();
  await expect(page).not.toHaveURL(origin + fits());
  await page.goto(origin + fits());
  await expect(page.locator('[data-says][open]')).toHaveCount(0);
  await expect(page.locator('[data-none]')).toBeVisible();
});

test('the links below the sentences stay when the answer cannot be loaded', async ({ reader: { page }, world }) => {
  await page.route('**/answers.js', (route) => route.abort());
  await page.goto(world.site.origin() + fits());
  await tap(page, 'no-pay');
  await expect(page.locator('[data-failed]').first()).toBeVisible();
  await expect(page.locator('[data-says="no-pay"] a').first()).toBeVisible();
});

for (const locale of localesInScope) {
  test(`with a keyboard alone a sentence is tapped, its answer reached and heard: ${locale}`, async ({
    reader: { page },
    world,
  }) => {
    const t = inWords(locale);
    await page.goto(world.site.origin() + fits(locale));
    await page.locator('[data-says="no-pay"] > summary').focus();
    await page.keyboard.press('Enter');
    const status = page.getByRole('region', { name: t('fits.answer') }).getByRole('status');
    const counts = { rights: await page.locator('[data-rights] > li').count(), options: 3, services: 6 };
    await expect(status).toHaveText(t('fits.count', { ...counts, rights: 2 }));
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: t('fits.see') })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: t('fits.answer'), exact: true })).toBeFocused();
    await page.getByRole('button', { name: t('fits.clear') }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('h1')).toBeFocused();
    await expect(status).toHaveText('');
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a sentence unfolds to the rights, options and places that it leads to, and no empty answer stands', async ({
    page,
    world,
  }) => {
    await page.goto(world.site.origin() + fits());
    await page.locator('[data-says="no-pay"] > summary').click();
    const links = page.locator('[data-says="no-pay"] a');
    const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(hrefs).toEqual(
      [['pay'], ['sums'], ['options', 'wages'], ['services', 'work']].map((rest) => pathTo('en', 'no', ...rest)),
    );
    await expect(links.first()).toBeVisible();
    await expect(page.locator('.answer')).toBeHidden();
  });
});
