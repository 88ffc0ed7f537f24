import { join } from 'node:path';
import { guideTexts, optionTexts } from '#integrations/content/texts.ts';
import { helpersGuide } from '#lib/groups.ts';
import { trailKey } from '#lib/leave/trail.ts';
import { locales, type Locale } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import { saidIn } from '#tests/support/content.ts';
import { moved, watchMoves } from '#tests/support/browser/moves.ts';
import { inWords, localesInScope } from '#tests/support/browser/scope.ts';
import { SearchPage } from '#tests/support/browser/search.ts';
import { expect, sizes, test } from '#tests/support/browser/test.ts';

const place = 'no';
/** A word that no page has. */
const nonsense = 'xyzzyq';
const first = localesInScope[0] ?? 'en';

test.use(sizes['a phone']);

for (const locale of localesInScope) {
  test.describe(`in ${locale}`, () => {
    const t = inWords(locale);

    test('a page is found from the first letter of its title', async ({ page, world }) => {
      const search = await SearchPage.open(page, world.site.origin(), locale, place);
      const title = await search.part('all').locator('b').first().innerText();
      await search.type(title.slice(0, 1));
      expect((await search.paths('hits')).length).toBeGreaterThan(0);
      await expect(search.part('all')).toBeHidden();
    });

    test('how many pages are found is said, and read out', async ({ page, world }) => {
      const search = await SearchPage.open(page, world.site.origin(), locale, place);
      await search.type('passport');
      const { length } = await search.paths('hits');
      await expect(search.part('said')).toHaveText(t('search.found', { number: length }));
      await expect(search.part('said')).toHaveRole('status');
    });

    test('without a hit there are three needs, lines to call with their languages, and all pages', async ({
      page,
      world,
    }) => {
      const search = await SearchPage.open(page, world.site.origin(), locale, place);
      await search.type(nonsense);
      await expect(search.part('said')).toHaveText(t('search.none'));
      expect(await search.paths('nearest')).toEqual(['services/talk', 'services/rooms', 'services/advice']);
      const names = new Intl.DisplayNames([locales[locale].lang], { type: 'language' });
      await expect(search.part('nothing').locator('a[href^="tel:"]').first()).toBeVisible();
      await expect(search.part('nothing')).toContainText(names.of('en') ?? '');
      await expect(search.part('all')).toBeVisible();
    });

    test('texts are looked into when the reader asks, and shown below', async ({ page, world }) => {
      const search = await SearchPage.open(page, world.site.origin(), locale, place);
      const { word, slug } = rareWord(locale);
      await search.type(word);
      const before = await search.part('hits').innerHTML();
      await search.lookIntoTexts();
      expect([...(await search.paths('hits')), ...(await search.paths('texts'))]).toContain(slug);
      expect(await search.part('hits').innerHTML()).toBe(before);
    });
  });
}

/** A word that one guide has, and no other text of the language. */
function rareWord(locale: Locale): { word: string; slug: string } {
  const { guides, options } = saidIn(locale);
  const texts = [
    ...[...guides.values()].map((guide) => ({ slug: guide.slug, text: [...guideTexts(guide).values()].join(' ') })),
    ...[...options.values()].map((option) => ({ slug: '', text: [...optionTexts(option).values()].join(' ') })),
  ];
  for (const { slug, text } of texts.filter((one) => one.slug !== helpersGuide)) {
    const own = (text.match(/\p{L}{7,}/gu) ?? []).find(
      (one) => texts.filter((each) => each.text.includes(one)).length === 1,
    );
    if (own !== undefined) return { word: own, slug };
  }
  throw new Error(`Every word of ${locale} stands in two texts.`);
}

test('what is typed is nowhere else: not in the address, not asked of anybody, not kept', async ({ page, world }) => {
  const origin = world.site.origin();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  const search = await SearchPage.open(page, origin, first, place);
  await search.type(nonsense);
  await search.lookIntoTexts();
  await page.locator('#word').press('Enter');
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((one) => one.includes(nonsense))).toEqual([]);
  expect(page.url()).toBe(origin + pathTo(first, place, 'search'));
  const kept = await page.evaluate(async () => ({
    tab: Object.entries(sessionStorage),
    site: Object.entries(localStorage),
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
  }));
  const trail = [[trailKey, pathTo(first, place, 'search')]];
  expect(kept).toEqual({ tab: trail, site: [], caches: [], databases: 0, cookies: '' });
});

test('what is typed is gone when the reader comes back to the page', async ({ page, world }) => {
  const search = await SearchPage.open(page, world.site.origin(), first, place);
  await search.type('passport');
  await search.part('hits').locator('a').first().click();
  await expect(page).not.toHaveURL(/search/);
  await page.locator('[data-previous]').click();
  await expect(page).toHaveURL(/search/);
  await expect(page.locator('#word')).toHaveValue('');
});

test('a result takes the place of the search in the history', async ({ reader, world }) => {
  const { page } = reader;
  await reader.come(world.site.origin() + pathTo(first, place));
  const search = await SearchPage.open(page, world.site.origin(), first, place);
  const { urls } = await reader.entries();
  await search.type('passport');
  await search.part('hits').locator('a').first().click();
  const result = world.site.origin() + pathTo(first, place, 'papers');
  await expect(page).toHaveURL(result);
  expect((await reader.entries()).urls).toEqual([...urls.slice(0, -1), result]);
});

test('with keys alone: type, Enter, Tab, Enter', async ({ page, world }) => {
  const search = await SearchPage.open(page, world.site.origin(), first, place);
  await search.type('passport');
  await page.keyboard.press('Enter');
  await expect(search.part('said')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(search.part('hits').locator('a').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(world.site.origin() + pathTo(first, place, 'papers'));
});

test('nothing is loaded until the reader is in the field, and no program until texts are asked for', async ({
  page,
  world,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const search = await SearchPage.open(page, world.site.origin(), first, place);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/'))).toEqual([pathTo(first, place, 'search')]);
  await search.type('passport');
  expect(asked.filter((path) => /pagefind|pf_|wasm/.test(path))).toEqual([]);
});

test('the policies of the page and of the worker allow it all, and nothing is said of them', async ({
  page,
  world,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.warn(event.violatedDirective));
  });
  const search = await SearchPage.open(page, world.site.origin(), first, place);
  const worker = page.waitForResponse(/\/_astro\/finder\//);
  await search.type('passport');
  expect((await worker).headers()['content-security-policy']).toContain("script-src 'self' 'wasm-unsafe-eval'");
  await search.lookIntoTexts();
  expect(said).toEqual([]);
});

test('without the policy of its own file the worker could not look into texts', async ({ page, world }) => {
  await page.route(/\/_astro\/finder\//, (route) =>
    route.fulfill({
      path: join(world.folder, new URL(route.request().url()).pathname),
      headers: {
        'Content-Type': 'text/javascript',
        'Content-Security-Policy': "default-src 'none'; connect-src 'self'; script-src 'self'",
      },
    }),
  );
  const search = await SearchPage.open(page, world.site.origin(), first, place);
  await search.type('passport');
  await search.lookIntoTexts();
  await expect(search.part('texts-said')).toHaveText(inWords(first)('search.texts.off'));
});

test('without Pagefind the search goes on, and says so calmly', async ({ page, world }) => {
  await page.route(/pagefind/, (route) => route.abort());
  const search = await SearchPage.open(page, world.site.origin(), first, place);
  await search.type('passport');
  await search.lookIntoTexts();
  await expect(search.part('texts-said')).toHaveText(inWords(first)('search.texts.off'));
  await search.type('doctor');
  expect(await search.paths('hits')).toContain('doctor');
});

test('without its files every page is still in the list', async ({ page, world }) => {
  await page.route(/words\.json/, (route) => route.abort());
  const search = await SearchPage.open(page, world.site.origin(), first, place);
  await page.locator('#word').fill('passport');
  await expect(search.part('said')).toHaveText(inWords(first)('search.off'));
  await expect(search.part('all')).toBeVisible();
});

test('nothing that is there moves when the script comes, or when texts are found', async ({ page, world }) => {
  await watchMoves(page);
  const search = await SearchPage.open(page, world.site.origin(), first, place);
  expect(await moved(page)).toEqual([]);
  await search.type('passport');
  const top = (name: string) => search.part(name).evaluate((one) => one.getBoundingClientRect().top + scrollY);
  const before = [await top('hits'), await top('load')];
  await search.lookIntoTexts();
  expect([await top('hits'), await top('load')]).toEqual(before);
});
