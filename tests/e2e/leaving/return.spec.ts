import { address } from '#tests/support/browser/check.ts';
import {
  hidesWhenItGoes,
  leavesWhenKept,
  leavesWhenSeen,
  marksAndForgets,
  showsAfterCall,
  staysBlankOnReload,
} from '#tests/support/browser/checks-return.ts';
import { expect, test } from '#tests/support/browser/test.ts';
import { before } from '#tests/support/browser/world.ts';

test('coming back on purpose shows the page, and forgets the exit', ({ reader, world }) =>
  marksAndForgets(reader, { origin: world.site.origin() }));

test('loading the blank page again keeps it blank', ({ reader, world }) =>
  staysBlankOnReload(reader, { origin: world.site.origin() }));

test('a tab that slept through the exit leaves when it is seen', ({ reader, world }) =>
  leavesWhenSeen(reader, { origin: world.site.origin() }));

test('a page kept in memory leaves when it comes back', ({ reader, world }) =>
  leavesWhenKept(reader, { origin: world.site.origin() }));

test('a page hides itself when it goes', ({ reader, world }) =>
  hidesWhenItGoes(reader, { origin: world.site.origin() }));

test('a page is as it was after a call, a chat or another app', ({ reader, world }) =>
  showsAfterCall(reader, { origin: world.site.origin() }));

test('a link to a number leaves the page as it is', async ({ reader, world }) => {
  await reader.come(address({ origin: world.site.origin() }));
  const { urls } = await reader.entries();
  await reader.page.locator('a[href^="tel:"]').first().click();
  await expect(reader.page.locator('h1')).toBeVisible();
  expect((await reader.entries()).urls).toEqual(urls);
});

test('an address that gives a file, or nothing, leaves the page as it is', async ({ reader, world }) => {
  await reader.come(address({ origin: world.site.origin() }));
  const { urls } = await reader.entries();
  await reader.page.evaluate((to) => {
    document.querySelector('main')?.insertAdjacentHTML('afterbegin', `<a id="file" href="${to}">File</a>`);
  }, `${before}/empty`);
  await reader.page.locator('#file').click();
  await expect.poll(() => world.others.asked.some(({ path }) => path === '/empty')).toBe(true);
  await expect(reader.page.locator('h1')).toBeVisible();
  expect((await reader.entries()).urls).toEqual(urls);
});

test('the previous page works through a visit, and after loading a page again', async ({ reader, world }) => {
  const at = { origin: world.site.origin() };
  const { page } = reader;
  await reader.come(address(at));
  for (const slug of ['pay', 'options', 'services']) {
    await page
      .locator(`a[href="${new URL(address(at, slug)).pathname}"]`)
      .first()
      .click();
    await page.waitForURL(address(at, slug));
  }
  await page.reload();
  for (const rest of [['options'], ['pay'], []]) {
    await page.locator('[data-previous]').click();
    await page.waitForURL(address(at, ...rest));
  }
});
