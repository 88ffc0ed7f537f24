import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { locales, sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import { inWords, localesInScope, otherThan, placesInScope } from '#tests/support/browser/scope.ts';
import { expect, test } from '#tests/support/browser/test.ts';

const [place] = placesInScope;
const guide = (locale: Locale): string => pathTo(locale, place, 'pay');
const option = (locale: Locale): string => pathTo(locale, place, 'options', 'talks');

const built = (path: string): string => readFileSync(new URL(`../../dist${path}index.html`, import.meta.url), 'utf8');
const box = (page: Page): Locator => page.locator('[data-beside]');
const twins = (page: Page): Locator => page.locator('[data-twin]');

/** Unfolds the box, and takes a language for the other one. */
async function unfold(page: Page, other: Locale): Promise<void> {
  await box(page).locator('summary').click();
  await choose(page, other);
}

async function choose(page: Page, other: Locale): Promise<void> {
  await box(page).locator('select').selectOption({ label: locales[other].name });
  await expect(page.locator(`h1 [data-twin][lang="${locales[other].lang}"]`)).toBeVisible();
}

/** What the page says, without the box. */
const text = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    for (const own of main.querySelectorAll('[data-beside], [role=status]')) own.remove();
    return main.innerHTML;
  });

for (const locale of localesInScope) {
  const other = otherThan(locale);

  test.describe(`In ${locale}, with ${other} beside`, () => {
    for (const [what, path] of [
      ['a guide', guide],
      ['an option', option],
    ] as const) {
      test(`${what} says each block in both languages, and again in one`, async ({ reader: { page }, world }) => {
        await page.goto(world.site.origin() + path(locale));
        const before = await text(page);
        await unfold(page, other);
        const { lang, dir } = locales[other];
        expect(await twins(page).count()).toBeGreaterThan(40);
        const attributes = await twins(page).evaluateAll((all) =>
          all.map((one) => `${(one as HTMLElement).lang} ${(one as HTMLElement).dir}`),
        );
        expect([...new Set(attributes)]).toEqual([`${lang} ${dir}`]);
        await expect(page.locator('[data-status]')).toHaveText(inWords(locale)('beside.shown'));
        await expect(page.locator('[data-note]')).toHaveCount(other === sourceLocale ? 0 : 1);
        if (other !== sourceLocale)
          await expect(page.locator('[data-note]')).toContainText(inWords(other)('translation.computer'));
        await page.getByRole('button', { name: inWords(locale)('beside.only') }).click();
        await expect(twins(page)).toHaveCount(0);
        await expect(page.locator('[data-status]')).toHaveText(inWords(locale)('beside.one'));
        await expect(box(page).locator('summary')).toBeFocused();
        expect(await text(page)).toBe(before);
      });
    }
  });
}

test('a second choice takes the place of the first', async ({ reader: { page }, world }) => {
  await page.goto(world.site.origin() + guide('ar'));
  await unfold(page, 'en');
  const count = await twins(page).count();
  await choose(page, 'nb');
  expect(await page.locator('[data-twin][lang="en"]').count()).toBe(0);
  expect(await twins(page).count()).toBeGreaterThan(count / 2);
});

test('the address and the entries stay as they are, and nothing is stored', async ({ reader, world }) => {
  const { page } = reader;
  const address = world.site.origin() + guide('en');
  await page.goto(address);
  const before = { ...(await reader.entries()), stored: await stored(page) };
  await unfold(page, 'ar');
  expect({ ...(await reader.entries()), stored: await stored(page) }).toEqual(before);
  expect(page.url()).toBe(address);
});

test('a page that does not come is said in one sentence, with a link to it', async ({ reader: { page }, world }) => {
  const other = locales.ar;
  await page.goto(world.site.origin() + guide('en'));
  await unfold(page, 'nb');
  await page.route(`**${guide('ar')}`, (route) => route.abort());
  await box(page).locator('select').selectOption({ label: other.name });
  await expect(box(page).getByRole('alert')).toHaveText(inWords('en')('beside.failed'));
  await expect(twins(page)).toHaveCount(0);
  await page.unroute(`**${guide('ar')}`);
  await box(page).locator(`a[lang="${other.lang}"]`).click();
  await page.waitForURL(`**${guide('ar')}`);
});

test('without the script the box still leads to the page in the other language', async ({
  reader: { page },
  world,
}) => {
  await page.route('**/_astro/**', (route) => route.abort());
  await page.goto(world.site.origin() + guide('ar'));
  await box(page).locator('summary').click();
  await expect(box(page).getByRole('alert')).toHaveText(inWords('ar')('beside.failed'));
  await expect(box(page).locator(`a[lang="${locales[sourceLocale].lang}"]`)).toBeVisible();
});

test('a page that is not the same one is not put beside', async ({ reader: { page }, world }) => {
  await page.route(`**${guide('en')}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: built(option('en')) }),
  );
  await page.goto(world.site.origin() + guide('ar'));
  await box(page).locator('summary').click();
  await expect(box(page).getByRole('alert')).toBeVisible();
  await expect(twins(page)).toHaveCount(0);
});

test('of the other page only words come over, and what isolates their direction', async ({
  reader: { page },
  world,
}) => {
  const body = built(guide('en')).replace(
    /(<h1[^>]*>)/,
    '$1<b id="main" onclick="out()" style="color:red" data-exit><script>window.ran = 1</script><img src="/x" onerror="window.ran = 1">bold</b> ',
  );
  await page.route(`**${guide('en')}`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(world.site.origin() + guide('ar'));
  await box(page).locator('summary').click();
  await expect(page.locator('h1 [data-twin] b')).toHaveText('bold');
  const found = await twins(page).evaluateAll((all) =>
    all
      .flatMap((one) => [one, ...one.querySelectorAll('*')])
      .map((one) => [one.localName, ...one.getAttributeNames()].join(' ')),
  );
  expect(
    found.filter(
      (one) =>
        !/^(?:b|bdi|small|span|time)(?: (?:lang|dir|class|datetime|data-(?:twin|phone|checked|check-how)))*$/.test(one),
    ),
  ).toEqual([]);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('paper shows both languages in columns, and no controls', async ({ reader: { page }, world }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(world.site.origin() + guide('en'));
  await unfold(page, 'ar');
  const tops = () =>
    page
      .locator('h1 [data-pair] > span')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
  const [own, below] = await tops();
  expect(own).toBe(below);
  await page.emulateMedia({ media: 'print' });
  const [left = 0, right = 0] = await tops();
  expect(right).toBeGreaterThan(left + 100);
  await expect(box(page)).toBeHidden();
});

test('exit works while both languages are there', async ({ reader: { page }, world }) => {
  await page.goto(world.site.origin() + guide('en'));
  await unfold(page, 'ar');
  await page.locator('.bar [data-exit]').click();
  await expect(twins(page)).toHaveCount(0);
});

/** Everything that the site stores. */
async function stored(page: Page): Promise<string> {
  return page.evaluate(async () =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      await caches.keys(),
    ]),
  );
}
