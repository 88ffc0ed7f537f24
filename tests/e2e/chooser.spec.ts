import type { Locator, Page } from '@playwright/test';
import { infoOf, localeList, locales, sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { trailKey } from '#lib/leave/trail.ts';
import { pathTo } from '#lib/paths.ts';
import { replacing } from '#tests/support/browser/edit-page.ts';
import { moved, watchMoves } from '#tests/support/browser/moves.ts';
import { inWords, localesAndOneMore } from '#tests/support/browser/scope.ts';
import { expect, sizes, test } from '#tests/support/browser/test.ts';

/** A tag that is nobody's here. */
const foreign = 'eo';
/** A word that is in no name. */
const nonsense = 'xyzzyq';
const written = Object.fromEntries(localeList.map((locale) => [locales[locale].script, locale]));

test.use({ ...sizes['a phone'], locale: foreign });

const field = (page: Page): Locator => page.locator('#language');
const status = (page: Page): Locator => page.locator('choose-language [role=status]');
const first = (page: Page): Locator => page.locator('choose-language section:visible');

/** Languages that the list shows. */
function listed(page: Page): Promise<string[]> {
  return page.locator('.list a:visible').evaluateAll((links: HTMLAnchorElement[]) => links.map(({ lang }) => lang));
}

/** Opens the choice of languages with the field in use. */
async function begin(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/`);
  const script = page.waitForResponse(/find-language/);
  await field(page).focus();
  await script;
}

/** Every language of ours by its lang, sorted. */
const all = localeList.map((locale) => locales[locale].lang).sort();
const sorted = (langs: readonly string[]): string[] => [...langs].sort();

test.describe('By typing', () => {
  const cases: [how: string, typed: string, finds: Locale][] = [
    ['in English', 'polish', 'pl'],
    ['in Norwegian, without marks', 'ukrainsk', 'uk'],
    ['in Serbian, in either script', 'арапски', 'ar'],
    ['in Arabic, without its hamza', 'الانجليزية', 'en'],
    ['in Persian', 'نروژی', 'nb'],
    ['in Vietnamese, without marks', 'tieng nga', 'ru'],
    ['with a mistake', 'albnian', 'sq'],
    ['by an everyday name', 'farsi', 'fa'],
  ];
  for (const [how, typed, finds] of cases) {
    test(`a language is found ${how}`, async ({ page, world }) => {
      await begin(page, world.site.origin());
      await field(page).fill(typed);
      await expect.poll(() => listed(page)).toEqual([locales[finds].lang]);
      await expect(status(page)).toHaveText(locales[finds].name);
      await field(page).fill('');
      await expect.poll(async () => sorted(await listed(page))).toEqual(all);
      await expect(status(page)).toBeEmpty();
    });
  }

  for (const [script, locale = sourceLocale] of Object.entries(written)) {
    test(`a language is found by its own name in ${script}`, async ({ page, world }) => {
      await begin(page, world.site.origin());
      await field(page).pressSequentially(locales[locale].name);
      await expect.poll(() => listed(page)).toContain(locales[locale].lang);
      expect((await listed(page)).length).toBeLessThan(all.length);
    });
  }

  test('how many are left is said as a number when they are many, by names when they are few', async ({
    page,
    world,
  }) => {
    await begin(page, world.site.origin());
    await field(page).fill('s');
    await expect(status(page)).toHaveText(/^\d+ \/ \d+$/);
    const left = (await listed(page)).length;
    expect(left).toBeGreaterThan(2);
    await expect(status(page)).toHaveText(`${left} / ${all.length}`);
    await field(page).fill('srpski');
    await expect(status(page)).toHaveText(/srpski\s+српски/);
    await expect(status(page).locator('[lang="sr-Cyrl"]')).toHaveText('српски');
    await expect(status(page)).toHaveRole('status');
  });

  test('when nothing fits, the page says so and shows all', async ({ page, world }) => {
    await begin(page, world.site.origin());
    await field(page).fill('polski');
    await field(page).fill(nonsense);
    await expect(status(page)).toHaveText(inWords(sourceLocale)('chooser.none'));
    await expect(status(page)).toBeVisible();
    expect(sorted(await listed(page))).toEqual(all);
  });

  test('nothing is asked for until the field is in use; then one file, and nothing that was typed', async ({
    page,
    world,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.goto(`${world.site.origin()}/`);
    await page.mouse.move(100, 200);
    await page.mouse.wheel(0, 300);
    await page.keyboard.press('Tab');
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([`${world.site.origin()}/`]);
    const script = page.waitForResponse(/find-language/);
    await field(page).focus();
    await script;
    await field(page).pressSequentially('polski');
    await field(page).fill(nonsense);
    await expect(status(page)).not.toBeEmpty();
    expect(asked.slice(1)).toEqual([expect.stringMatching(/\/_astro\/find-language\.\w+\.js$/)]);
  });

  test('what is typed is not in the address or kept', async ({ page, world, context }) => {
    await begin(page, world.site.origin());
    await field(page).fill(nonsense);
    await page.keyboard.press('Enter');
    await expect(status(page)).not.toBeEmpty();
    expect(page.url()).toBe(`${world.site.origin()}/`);
    const kept = await page.evaluate(async () => ({
      tab: Object.entries(sessionStorage),
      site: Object.entries(localStorage),
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).length,
    }));
    expect(kept).toEqual({ tab: [[trailKey, '/']], site: [], caches: [], databases: 0 });
    expect(await context.cookies()).toEqual([]);
  });

  test('what was typed while the script was on its way counts once it is there', async ({ page, world }) => {
    let arrive = (): void => undefined;
    const asked = new Promise<void>((done) => (arrive = done));
    await page.route(/find-language/, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(`${world.site.origin()}/`);
    await field(page).pressSequentially('polski');
    arrive();
    await expect.poll(() => listed(page)).toEqual([locales.pl.lang]);
  });

  test('a script that does not come is said, and the list stays; the next try may bring it', async ({
    page,
    world,
  }) => {
    await page.route(/find-language/, (route) => route.abort());
    await page.goto(`${world.site.origin()}/`);
    await field(page).focus();
    const failed = page.locator('choose-language [data-failed]');
    await expect(failed).toHaveText(inWords(sourceLocale)('find.failed'));
    expect(sorted(await listed(page))).toEqual(all);
    await page.unroute(/find-language/);
    await field(page).blur();
    await field(page).focus();
    await expect(failed).toBeHidden();
    await field(page).fill('polski');
    await expect.poll(() => listed(page)).toEqual([locales.pl.lang]);
  });
});

test.describe('With keys alone', () => {
  test('Enter opens the only language left', async ({ page, world }) => {
    await begin(page, world.site.origin());
    await page.keyboard.type('polski');
    await expect.poll(() => listed(page)).toEqual([locales.pl.lang]);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(world.site.origin() + pathTo('pl'));
  });

  test('Enter goes to the first of several, and Tab to the next', async ({ page, world }) => {
    await begin(page, world.site.origin());
    await page.keyboard.type('srpski');
    await expect.poll(async () => (await listed(page)).length).toBe(2);
    await page.keyboard.press('Enter');
    const links = page.locator('.list a:visible');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(links.nth(1)).toBeFocused();
    expect(page.url()).toBe(`${world.site.origin()}/`);
  });

  test('Enter does nothing while all are shown', async ({ page, world }) => {
    await begin(page, world.site.origin());
    await page.keyboard.press('Enter');
    await page.keyboard.type(nonsense);
    await page.keyboard.press('Enter');
    await expect(field(page)).toBeFocused();
    expect(page.url()).toBe(`${world.site.origin()}/`);
  });
});

test('a language that was found takes the place of the choice in the history', async ({ reader, world }) => {
  const { page } = reader;
  await reader.come(`${world.site.origin()}/`);
  const { urls } = await reader.entries();
  await field(page).fill('polski');
  await expect.poll(() => listed(page)).toEqual([locales.pl.lang]);
  await page.keyboard.press('Enter');
  const start = world.site.origin() + pathTo('pl');
  await expect(page).toHaveURL(start);
  expect((await reader.entries()).urls).toEqual([...urls.slice(0, -1), start]);
  await page.locator('[data-previous]').click();
  await expect(page).toHaveURL(`${world.site.origin()}/`);
  await expect(field(page)).toHaveValue('');
  await expect(page.locator('.list a:visible')).toHaveCount(all.length);
});

for (const locale of localesAndOneMore) {
  const { lang, dir, name } = locales[locale];
  const t = inWords(locale);

  test.describe(`A browser set to ${lang}`, () => {
    test.use({ locale: lang });

    test('sees its language first, in its own words, before any other', async ({ page, world }) => {
      await page.goto(`${world.site.origin()}/`);
      await expect(first(page)).toHaveCount(1);
      await expect(first(page)).toHaveAttribute('lang', lang);
      await expect(first(page)).toHaveAttribute('dir', dir);
      await expect(first(page).locator('h2')).toHaveText(t('chooser.first'));
      const link = page.locator('main a:visible').first();
      await expect(link).toHaveText(name);
      await expect(link).toHaveAttribute('href', pathTo(locale));
      expect(sorted(await listed(page))).toEqual(all);
    });

    test('says above the field what to type, in its language and in English', async ({ page, world }) => {
      await page.goto(`${world.site.origin()}/`);
      const said = [...new Set([t('chooser.find'), inWords(sourceLocale)('chooser.find')])];
      await expect(page.locator('label b:visible')).toHaveText(said);
      await expect(field(page)).toHaveAccessibleName(said.join(' '));
    });
  });
}

test.describe('A browser set to a language in no script', () => {
  test.use({ locale: 'sr-RS' });

  test('sees it in all its scripts', async ({ page, world }) => {
    await page.goto(`${world.site.origin()}/`);
    const langs = localeList.map((one) => infoOf(one).lang).filter((lang) => lang.startsWith('sr-'));
    expect(await first(page).evaluateAll((some) => some.map((one) => (one as HTMLElement).lang))).toEqual(langs);
  });
});

test.describe('A browser set to a language that is not ours', () => {
  test('sees all languages, and none before the others', async ({ page, world }) => {
    await page.goto(`${world.site.origin()}/`);
    await expect(field(page)).toBeVisible();
    await expect(first(page)).toHaveCount(0);
    await expect(page.locator('main a:visible')).toHaveCount(all.length);
  });
});

test.describe('Of its own accord', () => {
  // The last one: whoever moved on by the browser's language would not come back here.
  const locale = localeList.at(-1) ?? sourceLocale;
  test.use({ locale: locales[locale].lang });

  test('the page never moves on, and asks for nothing', async ({ reader, world }) => {
    const asked = world.site.asked.length;
    await reader.come(`${world.site.origin()}/`);
    await expect(first(reader.page)).toBeVisible();
    await reader.page.waitForLoadState('networkidle');
    await reader.paint();
    expect(reader.page.url()).toBe(`${world.site.origin()}/`);
    expect(world.site.asked.slice(asked)).toEqual(['/']);
    expect(reader.commits.filter(({ url }) => url.startsWith(world.site.origin()))).toHaveLength(1);
  });

  test('nothing moves when the language of the browser is shown, or the field', async ({ page, world }) => {
    await watchMoves(page);
    await page.goto(`${world.site.origin()}/`);
    await expect(first(page)).toBeVisible();
    expect(await moved(page)).toEqual([]);
  });

  test('a language that came after the list would be seen to move it', async ({ page, world }) => {
    const late = replacing(
      'customElements.define("choose-language"',
      'setTimeout(function(){customElements.define("choose-language"',
    );
    const later = replacing(/(customElements\.define\("choose-language",\w+\))/, '$1},300)');
    await watchMoves(page);
    await page.goto(`${world.site.origin('late', { edits: [late, later] })}/`);
    await expect(first(page)).toBeVisible();
    expect(await moved(page)).not.toEqual([]);
  });

  test('on a slow connection it is there before the list is', async ({ page, world }) => {
    const origin = world.site.origin('slow', { stopBefore: '<div class="list">' });
    await page.goto(`${origin}/`, { waitUntil: 'commit' });
    await expect(first(page)).toBeVisible();
    await expect(page.locator('.list')).toHaveCount(0);
  });
});

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false, locale: locales[sourceLocale].lang });

  test('there is the list of all languages, each a link, and no field', async ({ page, world }) => {
    await page.goto(`${world.site.origin()}/`);
    await expect(field(page)).toBeHidden();
    await expect(page.locator('main a:visible')).toHaveCount(all.length);
    for (const locale of localeList) {
      const link = page.locator(`.list a[hreflang="${locales[locale].lang}"]`);
      await expect(link).toHaveText(locales[locale].name);
      await expect(link).toHaveAttribute('lang', locales[locale].lang);
      await expect(link).toHaveAttribute('dir', locales[locale].dir);
      await expect(link).toHaveAttribute('href', pathTo(locale));
    }
    await page.locator('.list a').first().click();
    await expect(page).not.toHaveURL(`${world.site.origin()}/`);
  });
});
