import { trailKey } from '#lib/leave/trail.ts';
import { pathTo } from '#lib/paths.ts';
import { reportAddress } from '#lib/reports.ts';
import type { World } from '#tests/support/browser/world.ts';
import { inWords, localesInScope } from '#tests/support/browser/scope.ts';
import { expect, sizes, test } from '#tests/support/browser/test.ts';
import { templates } from '#tools/templates.ts';

const place = 'no';
const pageIn = (locale: (typeof localesInScope)[number]) => templates['service']?.(locale, place) ?? '';
const block = '.wrong details';
const answer = '.wrong [role="status"] > p';

/** How many taps of each kind were counted, by code. */
async function counted({ site: { store } }: World): Promise<Record<string, number>> {
  const keys = await store.keys('');
  const counts = await Promise.all(keys.map(async (key) => Number(new TextDecoder().decode(await store.get(key)))));
  return Object.fromEntries(keys.map((key, at) => [key.split(':')[3] ?? key, counts[at] ?? 0]));
}

test.beforeEach(async ({ world: { site } }) => {
  for (const key of await site.store.keys('')) await site.store.delete(key);
  site.asked.length = 0;
});

for (const locale of localesInScope) {
  test(`a tap is counted, and the reader is told so on the same page: ${locale}`, async ({ reader, world }) => {
    const { page } = reader;
    await page.setViewportSize(sizes['a small phone'].viewport);
    await reader.come(world.site.origin() + pageIn(locale));
    await page.click(`${block} summary`);
    // The reader has not scrolled on to the other choices.
    const choice = page.locator('button[value="number"]');
    await choice.evaluate((one) => one.scrollIntoView({ block: 'end' }));
    await choice.click();
    const said = page.locator(answer).filter({ visible: true });
    await expect(said).toHaveText([inWords(locale)('wrong.noted')]);
    await expect(said).toBeInViewport({ ratio: 1 });
    expect(await counted(world)).toEqual({ number: 1 });
  });
}

test.describe('a tap', () => {
  test('leaves no mark: same address, same history, nothing stored', async ({ reader, world, context }) => {
    const { page } = reader;
    await reader.come(world.site.origin() + pageIn('en'));
    await page.click(`${block} summary`);
    const first = { ...(await reader.entries()), length: await page.evaluate(() => history.length), url: page.url() };
    await page.click('button[value="moved"]');
    await expect(page.locator('#thanks')).toBeVisible();
    const then = { ...(await reader.entries()), length: await page.evaluate(() => history.length), url: page.url() };
    expect(then).toEqual(first);
    const stored = await page.evaluate(async () => [
      ...Object.keys(sessionStorage),
      ...Object.keys(localStorage),
      ...(await caches.keys()),
    ]);
    expect(stored).toEqual([trailKey]);
    expect(await context.cookies()).toEqual([]);
  });

  test('sends the service and the choice, and nothing else', async ({ reader, world }) => {
    const { page } = reader;
    await reader.come(world.site.origin() + pageIn('en'));
    await page.click(`${block} summary`);
    const [request] = await Promise.all([
      page.waitForRequest(`**${reportAddress}`),
      page.click('button[value="closed"]'),
    ]);
    const service = `${place}/${pageIn('en').split('/').at(-2) ?? ''}`;
    expect(request.postData()).toBe(new URLSearchParams({ service, what: 'closed' }).toString());
    expect(await request.allHeaders()).not.toHaveProperty('cookie');
  });

  test('can be heard, and keeps the keyboard where it was', async ({ reader, world }) => {
    const { page } = reader;
    await reader.come(world.site.origin() + pageIn('en'));
    await page.locator(`${block} summary`).press('Enter');
    const choice = page.locator('button[value="number"]');
    await choice.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: inWords('en')('wrong.noted') })).toBeVisible();
    await expect(choice).toBeFocused();
  });

  test('without a network says that nothing was sent, and works when tapped again', async ({
    reader,
    world,
    context,
  }) => {
    const { page } = reader;
    await reader.come(world.site.origin() + pageIn('en'));
    await page.click(`${block} summary`);
    await context.setOffline(true);
    await page.click('button[value="number"]');
    await expect(page.locator('#not-sent')).toBeVisible();
    await context.setOffline(false);
    expect(await counted(world)).toEqual({});
    await page.click('button[value="number"]');
    await expect(page.locator('#thanks')).toBeVisible();
    await expect(page.locator('#not-sent')).toBeHidden();
    expect(await counted(world)).toEqual({ number: 1 });
  });

  for (const status of [404, 405, 500]) {
    test(`on a host without the function says that nothing was sent: ${status}`, async ({ reader, world }) => {
      const { page } = reader;
      await page.route(`**${reportAddress}`, (route) => route.fulfill({ status }));
      await reader.come(world.site.origin() + pageIn('en'));
      await page.click(`${block} summary`);
      await page.click('button[value="number"]');
      await expect(page.locator('#not-sent')).toBeVisible();
      await expect(page.locator('#thanks')).toBeHidden();
    });
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of localesInScope) {
    test(`a tap is counted, and the page comes again with the answer in view: ${locale}`, async ({ page, world }) => {
      await page.goto(world.site.origin() + pageIn(locale));
      await expect(page.locator(answer).filter({ visible: true })).toHaveCount(0);
      await page.click(`${block} summary`);
      await page.click('button[value="other"]');
      await expect(page).toHaveURL(`${world.site.origin()}${pageIn(locale)}#thanks`);
      await expect(page.locator('#thanks')).toBeInViewport();
      await expect(page.locator('#thanks')).toHaveText(inWords(locale)('wrong.noted'));
      await expect(page.locator('#not-sent')).toBeHidden();
      expect(await counted(world)).toEqual({ other: 1 });
    });
  }

  test('Back and a new load send nothing again', async ({ page, world }) => {
    const url = world.site.origin() + pageIn('en');
    await page.goto(url);
    await page.click(`${block} summary`);
    await page.click('button[value="number"]');
    await expect(page).toHaveURL(`${url}#thanks`);
    await page.reload();
    await expect(page.locator('#thanks')).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(url);
    expect(world.site.asked.filter((path) => path === reportAddress)).toHaveLength(1);
    expect(await counted(world)).toEqual({ number: 1 });
  });
});

test('each page sends the name of its own service', async ({ page, world }) => {
  const path = pathTo('en', place, 'service', 'talk-all-1');
  await page.goto(world.site.origin() + path);
  await page.click(`${block} summary`);
  await page.click('button[value="number"]');
  await expect(page.locator('#thanks')).toBeVisible();
  expect((await world.site.store.keys('')).map((key) => key.split(':').slice(1, 3))).toEqual([[place, 'talk-all-1']]);
});
