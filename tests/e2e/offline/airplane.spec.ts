import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readFresh } from '#lib/offline/fresh.ts';
import { readPack } from '#lib/offline/pack.ts';
import { freshPath, keyOf } from '#lib/offline/paths.ts';
import { locales, type Locale } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import { waitingKeys } from '#lib/request/waiting.ts';
import { fillIn, send } from '#tests/support/browser/call-me.ts';
import { exitOf } from '#tests/support/browser/check.ts';
import { leave } from '#tests/support/browser/exit-control.ts';
import { keepCopy, keptNow, knocked } from '#tests/support/browser/offline.ts';
import { inWords, localesInScope, otherThan, placesInScope } from '#tests/support/browser/scope.ts';
import { SearchPage } from '#tests/support/browser/search.ts';
import { expect, test } from '#tests/support/browser/test.ts';
import type { World } from '#tests/support/browser/world.ts';

/** Keeps a copy and loses the network. Gives the origin, and what the site is asked for from then on. */
async function keepAndLose(
  page: Page,
  world: World,
  name: string,
  locale: Locale = 'en',
  place = 'no',
): Promise<string> {
  const origin = world.site.origin(name);
  await keepCopy(page, origin, locale, place);
  world.site.origin(name, { resets: true });
  world.site.asked.splice(0);
  return origin;
}

const packOf = ({ folder }: World, locale: Locale, place: string) => {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return readPack(read(readFresh(read(freshPath(keyOf(locale, place)))).pack));
};

for (const locale of localesInScope)
  for (const place of placesInScope)
    test(`every page and file of ${locale}-${place} comes without a network, as it is on the site`, async ({
      page,
      world,
    }) => {
      test.setTimeout(90_000);
      const origin = await keepAndLose(page, world, `all-${locale}-${place}`, locale, place);
      const pack = packOf(world, locale, place);
      const pages = Object.keys(pack.pages);
      const files = [...pack.files.map(({ path }) => path), ...Object.keys(pack.folded)];
      await page.goto(origin + pathTo(locale, place));
      // A page is loaded as a page: frames are not allowed here, so their texts come out of the copy that answers.
      const kept = await page.evaluate(async (paths) => {
        const texts = paths.map(async (path) => [path, await (await caches.match(path))?.text()] as const);
        return Promise.all(texts);
      }, pages);
      const differs = kept.filter(
        ([path, text]) =>
          text !== readFileSync(join(world.folder, path.endsWith('/') ? `${path}index.html` : path), 'utf8'),
      );
      expect(differs.map(([path]) => path)).toEqual([]);
      const missing = await page.evaluate(async (paths) => {
        const found = await Promise.all(paths.map((path) => caches.match(path)));
        return paths.filter((_, at) => !found[at]);
      }, files);
      expect(missing).toEqual([]);
      const types = await page.evaluate(async (paths) => {
        const found = await Promise.all(paths.map((path) => caches.match(path)));
        return found.map((one) => one?.headers.get('content-type')?.split(';')[0] ?? '');
      }, files);
      const typeOf = (ending: string): string[] => types.filter((_, at) => files[at]?.endsWith(ending) === true);
      expect([...new Set(typeOf('.js'))]).toEqual(['text/javascript']);
      expect([...new Set(typeOf('.json'))]).toEqual(['application/json']);
      const sample = pages
        .filter((path) => path.startsWith(pathTo(locale, place)) && path.endsWith('/'))
        .filter((_, at) => at % 12 === 0);
      for (const path of sample) {
        await page.goto(origin + path);
        await expect(page.locator('h1'), path).toBeVisible();
      }
      expect(knocked(world.site.asked)).toEqual([...new Set([pathTo(locale, place), ...sample])].sort());
    });

test('a kept page has the guard, the policy and the headers that it has on the site', async ({ page, world }) => {
  const origin = world.site.origin('headers');
  await keepCopy(page, origin);
  const before = (await page.goto(`${origin}/en/no/pay/`))?.headers() ?? {};
  world.site.origin('headers', { resets: true });
  const after = (await page.goto(`${origin}/en/no/pay/`))?.headers() ?? {};
  for (const name of [
    'content-security-policy',
    'referrer-policy',
    'cross-origin-opener-policy',
    'permissions-policy',
    'x-content-type-options',
  ])
    expect(after[name], name).toBe(before[name]);
  expect(await page.content()).toContain('<script data-to=');
});

test('without a network the search finds pages by their words and by their texts', async ({ page, world }) => {
  const origin = await keepAndLose(page, world, 'search');
  const search = await SearchPage.open(page, origin, 'en', 'no');
  await search.type('passport');
  expect(await search.paths('hits')).toContain('papers');
  await search.lookIntoTexts();
  expect((await search.paths('texts')).length).toBeGreaterThan(0);
  expect(knocked(world.site.asked)).toEqual(['/en/no/search/']);
});

test('without a network the filter of services works, with those that are open now', async ({ page, world }) => {
  const origin = await keepAndLose(page, world, 'filter');
  await page.goto(`${origin}/en/no/services/`);
  await page.locator('.filter > summary').click();
  await page.locator('#find-need').selectOption('rooms');
  await page.locator('.filter [type=submit]').click();
  await expect(page.locator('[data-found] a').first()).toBeVisible();
  await expect(page.locator('[data-failed]')).toBeHidden();
  await page.locator('.filter > summary').click();
  await page.locator('[name=open]').check();
  await page.locator('.filter [type=submit]').click();
  await expect(page.locator('.count').first()).not.toBeEmpty();
  expect(knocked(world.site.asked)).toEqual(['/en/no/services/']);
});

test('without a network what-fits gives its answer', async ({ page, world }) => {
  const origin = await keepAndLose(page, world, 'fits');
  await page.goto(`${origin}/en/no/what-fits/`);
  await page.locator('[data-group][open] [data-says] > summary').first().click();
  await page.locator('[data-says] button').click();
  await expect(page.locator('[data-options] a').first()).toBeVisible();
  expect(knocked(world.site.asked)).toEqual(['/en/no/what-fits/']);
});

test('without a network a request to be called waits, encrypted, only if that is chosen', async ({ page, world }) => {
  const origin = await keepAndLose(page, world, 'call-me');
  await page.goto(`${origin}/en/no/call-me/`);
  await fillIn(page);
  await send(page);
  await expect(page.locator('[data-part="wait"]')).toBeVisible();
  expect((await keptNow(page)).keys).toEqual([]);
  await page.locator('#w-keep').check();
  await page.locator('[data-do="keep"]').click();
  await expect(page.locator('[data-part="waiting"]')).toBeVisible();
  expect((await keptNow(page)).keys).toEqual([waitingKeys.untilExit]);
  expect(knocked(world.site.asked).filter((path) => !path.startsWith('/api/'))).toEqual(['/en/no/call-me/']);
});

test('without a network the previous page and links to call work', async ({ page, world }) => {
  const origin = await keepAndLose(page, world, 'previous');
  await page.goto(`${origin}/en/no/`);
  await page.locator('main a[href="/en/no/pay/"]').first().click();
  await page.waitForURL('**/en/no/pay/');
  expect(await page.locator('footer a[href^="tel:"]').count()).toBeGreaterThan(0);
  await page.locator('[data-previous]').click();
  await page.waitForURL('**/en/no/');
});

for (const locale of localesInScope)
  test(`another language than ${locale} says in that language that it is not kept, with numbers to call`, async ({
    page,
    world,
  }) => {
    const other = otherThan(locale);
    const origin = await keepAndLose(page, world, `other-${locale}`, locale);
    await page.goto(origin + pathTo(other, 'no', 'pay'));
    await expect(page.locator('h1')).toHaveText(inWords(other)('keep.other.title'));
    await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  });

test('two languages can be kept, and one tap removes both', async ({ page, world }) => {
  const origin = world.site.origin('two');
  await keepCopy(page, origin, 'en');
  await keepCopy(page, origin, 'nb');
  await expect(page.locator('[data-of="en-no"]')).toBeVisible();
  world.site.origin('two', { resets: true });
  for (const [locale, rest] of [
    ['en', 'pay'],
    ['nb', 'rooms'],
  ] as const) {
    await page.goto(origin + pathTo(locale, 'no', rest));
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('h1')).not.toHaveText(inWords(locale)('keep.other.title'));
  }
  await page.goto(`${origin}/en/no/this-phone/`);
  await page.locator('[data-remove]').click();
  await expect(page.locator('[data-part=removed]')).toBeVisible();
  expect(await keptNow(page)).toEqual({ caches: [], workers: 0, keys: [] });
});

test('without a network two kept languages stand side by side, and one that is not kept is a link', async ({
  page,
  world,
}) => {
  const origin = world.site.origin('beside');
  await keepCopy(page, origin, 'nb');
  await keepCopy(page, origin, 'en');
  world.site.origin('beside', { resets: true });
  world.site.asked.splice(0);
  await page.goto(`${origin}/en/no/pay/`);
  const box = page.locator('[data-beside]');
  await box.locator('summary').click();
  await box.locator('select').selectOption({ label: locales.nb.name });
  await expect(page.locator('h1 [data-twin]')).toHaveAttribute('lang', 'nb');
  expect(await page.locator('[data-twin]').count()).toBeGreaterThan(40);
  await box.locator('select').selectOption({ label: locales.ar.name });
  await expect(box.locator('a[lang="ar"]')).toBeVisible();
  await expect(page.locator('h1')).toBeVisible();
  // Only what is not kept is asked of the network, once.
  expect(knocked(world.site.asked)).toEqual(['/ar/no/pay/', '/en/no/pay/']);
});

test('without a network sheets are made in any language, and printed', async ({ page, world }) => {
  const origin = await keepAndLose(page, world, 'sheets');
  await page.goto(`${origin}/en/no/leaflets/`);
  await page.locator('#format').focus();
  await expect(page.locator('[name="line"]').first()).toBeAttached();
  await page.locator('[name="language"][value="ar"]').check();
  await expect(page.locator('.leaf [lang="ar"]').first()).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.leaf .leaf-qr').first()).toBeVisible();
  expect(knocked(world.site.asked)).toEqual(['/en/no/leaflets/']);
});

test('leaving does not wait for the worker, and leaves the copy that was kept', async ({ reader, world }) => {
  const { page } = reader;
  const origin = await keepAndLose(page, world, 'exit');
  await page.goto(`${origin}/en/no/pay/`);
  world.site.asked.splice(0);
  const begin = performance.timeOrigin + performance.now();
  await leave(page);
  await page.waitForURL(exitOf(reader).href);
  expect((world.neutral.asked[0]?.at ?? Infinity) - begin, 'milliseconds until the next site is asked').toBeLessThan(
    1000,
  );
  expect(knocked(world.site.asked)).toEqual([]);
  await page.goto(`${origin}/en/no/rooms/`);
  await expect(page.locator('h1')).toBeVisible();
});

test('the page to pass on is saved without a network, and works as a file: with exit, and without any request', async ({
  reader,
  world,
}) => {
  const { page } = reader;
  const origin = await keepAndLose(page, world, 'file');
  await page.goto(`${origin}/en/no/this-phone/`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[download]').click()]);
  expect(download.suggestedFilename()).toBe('pages.html');
  const saved = await download.path();
  expect(readFileSync(saved, 'utf8')).toBe(readFileSync(join(world.folder, 'en/no/one-page.html'), 'utf8'));
  const file = test.info().outputPath('pages.html');
  await download.saveAs(file);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`file://${file}`);
  await page.locator('details.topic > summary').first().click();
  await expect(page.locator('details.topic article').first()).toBeVisible();
  expect(asked).toEqual([`file://${file}`]);
  await leave(page);
  await page.waitForURL(exitOf(reader).href);
});

test('leaving while the pages come leaves nothing', async ({ reader, world }) => {
  const { page } = reader;
  const origin = world.site.origin('leaving', {
    silent: packOf(world, 'en', 'no')
      .files.map(({ path }) => path)
      .slice(-1),
  });
  await page.goto(`${origin}/en/no/this-phone/`);
  await page.locator('[data-keep]').click();
  await expect
    .poll(() => page.locator('progress').evaluate((bar: HTMLProgressElement) => bar.value))
    .toBeGreaterThan(0.1);
  await leave(page);
  await page.waitForURL(exitOf(reader).href);
  await page.goto(`${origin}/robots.txt`);
  await expect.poll(() => keptNow(page)).toEqual({ caches: [], workers: 0, keys: [] });
});

test('the page says how much a copy takes on the phone, within 5 %', async ({ page, world }) => {
  await keepCopy(page, world.site.origin('size'));
  const said = Number(/([\d.]+) MB/.exec((await page.locator('p[data-sizes]').textContent()) ?? '')?.[1]);
  const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  expect(Math.abs(usage / 1e6 - said) / said, `${usage} bytes, ${said} MB said`).toBeLessThan(0.05);
});
