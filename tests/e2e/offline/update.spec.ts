import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readFresh, type Fresh } from '#lib/offline/fresh.ts';
import { readPack, type Pack } from '#lib/offline/pack.ts';
import { freshPath, packPath } from '#lib/offline/paths.ts';
import { keepCopy, keptNow, listed, relist } from '#tests/support/browser/offline.ts';
import { everything } from '#tests/support/browser/scope.ts';
import { expect, test } from '#tests/support/browser/test.ts';
import type { World } from '#tests/support/browser/world.ts';

const key = 'en-no';

/** What the site says of a pack, as it was built. */
function builtFresh({ folder }: World, of = key): Fresh {
  return readFresh(readFileSync(join(folder, freshPath(of)), 'utf8'));
}

/** The files beside a pack, as they were built. */
function builtFiles(world: World, of = key): Pack['files'] {
  return readPack(readFileSync(join(world.folder, builtFresh(world, of).pack), 'utf8')).files;
}

/** Puts a newer pack on the site, with a new heading on one page, or only says something newer. Gives its address. */
function publish({ folder }: World, hash: string, say: Partial<Fresh> = {}): string {
  const { pack: built, ...fresh } = builtFresh({ folder } as World);
  const pack = packPath(key, hash);
  const { pages, ...rest } = readPack(readFileSync(join(folder, built), 'utf8'));
  const changed: Pack = {
    ...rest,
    pages: { ...pages, '/en/no/pay/': [...(pages['/en/no/pay/'] ?? []), `<!-- ${hash} -->`] },
  };
  writeFileSync(join(folder, pack), JSON.stringify(changed));
  return JSON.stringify({ ...fresh, pack, ...say });
}

/** A page out of the copy, without a network. */
async function keptPay(page: Page, world: World, name: string): Promise<string> {
  const origin = world.site.origin(name, { resets: true });
  await page.goto(`${origin}/en/no/pay/`);
  await expect(page.locator('h1')).toBeVisible();
  // What stands behind the last tag is no part of the element.
  return page.evaluate(() => document.documentElement.outerHTML + (document.lastChild?.nodeValue ?? ''));
}

test('a newer pack takes the place of the old one when all of it has come, while the reader reads', async ({
  page,
  world,
}) => {
  const name = 'newer';
  const origin = world.site.origin(name);
  await keepCopy(page, origin);
  const old = await listed(page, key);
  const fresh = publish(world, 'aaaaaaaaaaaa');
  world.site.origin(name, { scripts: { [freshPath(key)]: fresh } });
  await page.goto(`${origin}/en/no/rooms/`);
  await expect.poll(async () => (await listed(page, key))?.pack, { timeout: 20_000 }).toContain('aaaaaaaaaaaa');
  expect(old?.pack).not.toContain('aaaaaaaaaaaa');
  await expect.poll(async () => (await keptNow(page)).caches.sort()).toEqual(['c', 'en-no-aaaaaaaaaaaa']);
  expect(await keptPay(page, world, name)).toContain('aaaaaaaaaaaa');
});

test('a save that breaks off at any point leaves the old copy as it was', async ({ page, world }) => {
  test.setTimeout(180_000);
  const name = 'breaks';
  const origin = world.site.origin(name);
  await keepCopy(page, origin);
  const { pack: old } = (await listed(page, key)) ?? {};
  const before = await keptNow(page);
  const fresh = publish(world, 'bbbbbbbbbbbb');
  const answers = builtFiles(world).length + 2;
  const points = everything ? 20 : 8;
  for (let at = 0; at < points; at += 1) {
    // Not by chance: a test that fails must fail again. The page is the first answer, what the site says the second.
    const breaksAt = 3 + ((at * 7919) % answers);
    world.site.origin(name, { scripts: { [freshPath(key)]: fresh }, breaksAt });
    await page.goto(`${origin}/en/no/rooms/`);
    await expect
      .poll(async () => (await keptNow(page)).caches.length, `answer ${breaksAt}: the new copy is gone`)
      .toBe(before.caches.length);
    expect((await listed(page, key))?.pack, `answer ${breaksAt}`).toBe(old);
    const html = await keptPay(page, world, name);
    expect(html, `answer ${breaksAt}`).not.toContain('bbbbbbbbbbbb');
  }
});

test('a phone without room keeps the old copy, and the reader is told', async ({ reader, world }) => {
  const { page, cdp } = reader;
  const name = 'full';
  const origin = world.site.origin(name);
  await keepCopy(page, origin, 'en');
  const { usage } = (await page.evaluate(() => navigator.storage.estimate())) as { usage: number };
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 500_000 });
  await page.goto(`${origin}/nb/no/this-phone/`);
  await page.locator('[data-keep]').click();
  await expect(page.locator('[data-part=full]')).toBeVisible({ timeout: 20_000 });
  expect((await keptNow(page)).caches).toHaveLength(2);
  expect(await keptPay(page, world, name)).toContain('Pay');
});

test('a first copy that does not come leaves nothing, and the reader is told', async ({ page, world }) => {
  const name = 'first';
  const origin = world.site.origin(name, { breaksAt: 6 });
  await page.goto(`${origin}/en/no/this-phone/`);
  await page.locator('[data-keep]').click();
  await expect(page.locator('[data-part=broken]')).toBeVisible({ timeout: 20_000 });
  expect(await keptNow(page)).toEqual({ caches: [], workers: 0, keys: [] });
});

test('the reader sees how far it has come and can stop it: nothing is left then', async ({ page, world }) => {
  const last = builtFiles(world).at(-1)?.path ?? '';
  const origin = world.site.origin('stop', { silent: [last] });
  await page.goto(`${origin}/en/no/this-phone/`);
  await page.locator('[data-keep]').click();
  await expect
    .poll(() => page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value), { timeout: 20_000 })
    .toBeGreaterThan(0.5);
  await page.locator('[data-stop]').click();
  await expect(page.locator('[data-part=stopped]')).toBeVisible();
  await expect(page.locator('[data-keep]')).toBeVisible();
  expect(await keptNow(page)).toEqual({ caches: [], workers: 0, keys: [] });
});

test('a save that is stopped leaves what was kept before, and nothing else', async ({ page, world }) => {
  const name = 'stop-second';
  const origin = world.site.origin(name);
  await keepCopy(page, origin);
  const before = await keptNow(page);
  world.site.origin(name, { silent: [builtFiles(world, 'nb-no').at(-1)?.path ?? ''] });
  await page.goto(`${origin}/nb/no/this-phone/`);
  await page.locator('[data-keep]').click();
  await expect
    .poll(() => page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value), { timeout: 20_000 })
    .toBeGreaterThan(0.1);
  await page.locator('[data-stop]').click();
  await expect(page.locator('[data-part=stopped]')).toBeVisible();
  await expect.poll(() => keptNow(page)).toEqual(before);
});

test('closing the tab while pages come leaves nothing half kept', async ({ page, world, context }) => {
  const origin = world.site.origin('closed', { silent: [builtFiles(world).at(-1)?.path ?? ''] });
  await page.goto(`${origin}/en/no/this-phone/`);
  await page.locator('[data-keep]').click();
  await expect
    .poll(() => page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value))
    .toBeGreaterThan(0.1);
  const other = await context.newPage();
  await other.goto(`${origin}/robots.txt`);
  await page.close();
  await expect.poll(async () => (await keptNow(other)).caches).toEqual([]);
});

test('a changed number is shown and dialled in kept pages as soon as there was a network', async ({ page, world }) => {
  const name = 'numbers';
  const origin = world.site.origin(name);
  await keepCopy(page, origin);
  const { lines, ...fresh } = builtFresh(world);
  const [[id, dials] = ['', '']] = lines;
  const said = JSON.stringify({ ...fresh, lines: [[id, '999888', '999 888'], ...lines.slice(1)] });
  world.site.origin(name, { scripts: { [freshPath(key)]: said } });
  world.site.asked.splice(0);
  await page.goto(`${origin}/en/no/rooms/`);
  await expect.poll(() => world.site.asked.includes(freshPath(key))).toBe(true);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('c')).match('/en-no'))?.text()))
    .toContain('999888');
  world.site.origin(name, { resets: true });
  await page.goto(`${origin}/en/no/now/`);
  await expect(page.locator('main a[href="tel:999888"]').first()).toContainText('999 888');
  expect(await page.locator(`a[href="tel:${dials}"]`).count()).toBe(0);
});

test('after 30 days a kept page says from which day it is, and that numbers may have changed', async ({
  page,
  world,
}) => {
  const name = 'days';
  await keepCopy(page, world.site.origin(name));
  await expect(page.locator('[data-old]')).toHaveCount(0);
  await relist(page, key, { seen: '2020-01-31' });
  await keptPay(page, world, name);
  await expect(page.locator('main > [data-old]').first()).toContainText('31 January 2020');
});

test('the site can take all copies back with another worker', async ({ page, world }) => {
  const name = 'back';
  const origin = world.site.origin(name);
  await keepCopy(page, origin);
  const { workerScript } = await import('#integrations/offline/worker-file.ts');
  world.site.origin(name, { scripts: { '/worker.js': workerScript('remove-all') } });
  await page.goto(`${origin}/en/no/pay/`);
  await expect.poll(() => keptNow(page), { timeout: 20_000 }).toEqual({ caches: [], workers: 0, keys: [] });
});

test('what one tab removes, the other shows as removed', async ({ page, world, context }) => {
  const origin = world.site.origin('tabs');
  await keepCopy(page, origin);
  const other = await context.newPage();
  await other.goto(`${origin}/en/no/this-phone/`);
  await expect(other.locator('[data-kept]')).toBeVisible();
  await page.locator('[data-remove]').click();
  await expect(other.locator('[data-kept]')).toBeHidden();
  await expect(other.locator('[data-keep]')).toBeVisible();
  expect(await keptNow(other)).toEqual({ caches: [], workers: 0, keys: [] });
});

test('two tabs that keep at the same time make one copy', async ({ page, world, context }) => {
  const origin = world.site.origin('both');
  const other = await context.newPage();
  for (const tab of [page, other]) await tab.goto(`${origin}/en/no/this-phone/`);
  world.site.asked.splice(0);
  await Promise.all([page, other].map((tab) => tab.locator('[data-keep]').click()));
  for (const tab of [page, other]) await expect(tab.locator('[data-kept]')).toBeVisible({ timeout: 30_000 });
  expect(world.site.asked.filter((path) => path.startsWith('/data/pack/'))).toHaveLength(1);
  expect((await keptNow(page)).caches).toHaveLength(2);
});

const without = {
  'no workers': () => void Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }),
  'workers that are forbidden': () => {
    ServiceWorkerContainer.prototype.getRegistrations = () => Promise.reject(new DOMException('No.', 'SecurityError'));
  },
  'no caches': () => void Object.defineProperty(globalThis, 'caches', { value: undefined }),
};
for (const [what, script] of Object.entries(without))
  test(`a browser with ${what} offers nothing, and nothing breaks`, async ({ page, world }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.addInitScript(script);
    await page.goto(`${world.site.origin('without')}/en/no/this-phone/`);
    await expect(page.locator('[data-part=off]')).toBeVisible();
    await expect(page.locator('[data-keep]')).toBeHidden();
    expect(errors).toEqual([]);
  });

test('a browser whose registration fails says so, and keeps nothing', async ({ page, world }) => {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('No.', 'SecurityError'));
  });
  await page.goto(`${world.site.origin('refused')}/en/no/this-phone/`);
  await page.locator('[data-keep]').click();
  await expect(page.locator('[data-part=broken]')).toBeVisible();
  expect(await keptNow(page)).toEqual({ caches: [], workers: 0, keys: [] });
});

test('a file of another build is refused, and nothing is kept', async ({ page, world }) => {
  const checked = builtFiles(world).find(({ integrity }) => integrity !== undefined)?.path ?? '';
  await page.goto(`${world.site.origin('foreign', { scripts: { [checked]: '{}' } })}/en/no/this-phone/`);
  await page.locator('[data-keep]').click();
  await expect(page.locator('[data-part=broken]')).toBeVisible({ timeout: 20_000 });
  expect(await keptNow(page)).toEqual({ caches: [], workers: 0, keys: [] });
});
