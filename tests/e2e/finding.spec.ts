import type { Locator, Page } from '@playwright/test';
import { locales, sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { trailKey } from '#lib/leave/trail.ts';
import { pathTo } from '#lib/paths.ts';
import type { Service } from '#lib/schema/service.ts';
import { publicServices } from '#lib/view/service-list.ts';
import { inWords, localesInScope } from '#tests/support/browser/scope.ts';
import { expect, sizes, test } from '#tests/support/browser/test.ts';
import { siteContent } from '#tests/support/content.ts';

/** The place with the most services. */
const { services, places } = siteContent();
const inPlace = (place: string): Service[] => [...services.values()].filter((one) => one.place === place);
const [place] = [...places.values()].sort((a, b) => inPlace(b.id).length - inPlace(a.id).length);
if (!place) throw new Error('There is no place.');
const all = publicServices(new Map(inPlace(place.id).map((one) => [one.id, one])));
const monday = new Date('2026-11-23T11:00:00Z');
const listOf = (locale: Locale): string => pathTo(locale, place.id, 'services');

/** Opens the list with its filter unfolded and loaded. */
async function unfold(page: Page, origin: string, locale: Locale): Promise<void> {
  await page.clock.setFixedTime(monday);
  await page.goto(origin + listOf(locale));
  const loaded = page.waitForResponse((answer) => answer.url().includes('/data/find/'));
  await page.locator('.filter > summary').click();
  await loaded;
}

const field = (page: Page, name: string): Locator => page.locator(`find-services [name=${name}]`);
const status = (page: Page): Locator => page.locator('find-services [role=status]');
const lists = (page: Page): Locator => page.locator('[data-found] > section');

/** Ids of the services in a list of what was found. */
async function idsIn(list: Locator): Promise<string[]> {
  const links = await list.locator('.rows a').evaluateAll((some) => some.map((one) => one.getAttribute('href') ?? ''));
  return links.map((href) => href.split('/').at(-2) ?? '');
}

/** The list whose heading is a message with its count. */
function listCalled(page: Page, locale: Locale, id: 'yes' | 'interpreter' | 'unknown' | 'elsewhere'): Locator {
  const [before = ''] = inWords(locale)(`find.${id}`, { number: '#' }).split('#');
  return lists(page).filter({ has: page.locator('h2', { hasText: before.trim() }) });
}

for (const locale of localesInScope) {
  const t = inWords(locale);

  test.describe(`In ${locale}`, () => {
    test('choices are combined, counted aloud, and cleared in one tap', async ({ reader: { page }, world }) => {
      await unfold(page, world.site.origin(), locale);
      await field(page, 'need').selectOption('advice');
      await field(page, 'free').check();
      await field(page, 'noPapers').check();
      const fits = all.filter(
        ({ needs, cost, whoFor }) =>
          needs.includes('advice') && cost === 'free' && ['any', 'only-without'].includes(whoFor.papers),
      );
      expect(fits.length).toBeGreaterThan(0);
      await expect(status(page)).toContainText(t('find.yes', { number: fits.length }));
      expect((await idsIn(listCalled(page, locale, 'yes'))).sort()).toEqual(fits.map(({ id }) => id).sort());
      await expect(page.locator('[data-list]')).toBeHidden();
      await page.locator('find-services [type=reset]').click();
      await expect(page.locator('[data-list]')).toBeVisible();
      await expect(lists(page)).toHaveCount(0);
      await expect(status(page)).toHaveText('');
    });

    test('what is not known follows in a list of its own, and interpreters stand apart', async ({ reader, world }) => {
      const { page } = reader;
      await unfold(page, world.site.origin(), locale);
      const own = locales[locale].lang.split('-')[0] ?? '';
      await page.locator('[data-own]').click();
      await expect(field(page, 'spoken')).toHaveValue(own);
      const spoken = ({ contacts }: Service): boolean =>
        contacts.some((one) => one.channel !== 'web' && one.languages.spoken.some((tag) => tag.split('-')[0] === own));
      const withInterpreter = ({ contacts }: Service): boolean =>
        contacts.some((one) => one.channel !== 'web' && ['free', 'on-request'].includes(one.languages.interpreter));
      const expected = {
        yes: all.filter(spoken),
        interpreter: all.filter((one) => !spoken(one) && withInterpreter(one)),
      };
      await expect(listCalled(page, locale, 'interpreter').locator('.rows a')).toHaveCount(expected.interpreter.length);
      for (const list of ['yes', 'interpreter'] as const) {
        if (expected[list].length === 0) continue;
        const ids = expected[list].map(({ id }) => id);
        expect((await idsIn(listCalled(page, locale, list))).sort()).toEqual(ids.sort());
      }
      const unknown = await idsIn(listCalled(page, locale, 'unknown'));
      const left = all.filter((one) => !spoken(one) && !withInterpreter(one)).map(({ id }) => id);
      const filteredAway = left.filter((id) => !unknown.includes(id));
      const saysNo = (id: string): boolean =>
        services
          .get(`${place.id}/${id}`)
          ?.contacts.every(
            (one) => one.channel === 'web' || (one.languages.interpreter === 'none' && one.languages.spoken.length > 0),
          ) ?? false;
      expect(filteredAway.filter((id) => !saysNo(id))).toEqual([]);
      await expect(status(page)).toContainText(t('find.unknown', { number: unknown.length }));
    });

    test('the filter fits a small phone, and its parts can be tapped', async ({ reader, world }) => {
      const { page } = reader;
      await page.setViewportSize(sizes['a small phone'].viewport);
      await unfold(page, world.site.origin(), locale);
      await field(page, 'need').selectOption('advice');
      await expect(lists(page).first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const heights = await page
        .locator('find-services :is(summary, select, button, .choice, .rows a)')
        .evaluateAll((some) =>
          some.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().height),
        );
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
      expect(await page.locator('find-services').evaluate((one) => getComputedStyle(one).direction)).toBe(
        locales[locale].dir,
      );
    });
  });
}

test('a chosen town comes first, then the whole country, then other towns by distance', async ({ reader, world }) => {
  const { page } = reader;
  await unfold(page, world.site.origin(), sourceLocale);
  const towns = Object.entries(place.areas).filter(([id]) => all.some((one) => one.areas.includes(id)));
  const [area = ''] = towns.find(([, { at }]) => at) ?? [];
  const here = place.areas[area]?.at ?? [0, 0];
  await field(page, 'area').selectOption(area);
  const isIn = (id: string): boolean => services.get(`${place.id}/${id}`)?.areas.includes(area) ?? false;
  await expect(listCalled(page, sourceLocale, 'elsewhere')).toBeVisible();
  const there = (await idsIn(listCalled(page, sourceLocale, 'yes'))).map(isIn);
  expect(there).toContain(true);
  expect(there).toEqual([...there].sort((a, b) => Number(b) - Number(a)));
  // Near enough for towns of one country: degrees of longitude shrink towards the pole.
  const away = ({ areas }: Service): number =>
    Math.min(
      ...(areas === 'all' ? [] : areas).map((id) => {
        const [lat, lon] = place.areas[id]?.at ?? [99, 99];
        return Math.hypot(lat - here[0], (lon - here[1]) * Math.cos((here[0] * Math.PI) / 180));
      }),
    );
  const others = await idsIn(listCalled(page, sourceLocale, 'elsewhere'));
  const distances = others.flatMap((id) => services.get(`${place.id}/${id}`) ?? []).map((one) => Math.round(away(one)));
  expect(distances.length).toBeGreaterThan(1);
  expect(distances).toEqual([...distances].sort((a, b) => a - b));
});

test.describe('Open now', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('keeps only what is open at the service, wherever the phone is, and what is not known apart', async ({
    reader: { page },
    world,
  }) => {
    const t = inWords(sourceLocale);
    await unfold(page, world.site.origin(), sourceLocale);
    await field(page, 'open').check();
    const states = (list: Locator): Promise<string[]> => list.locator('.state').allInnerTexts();
    const open = await states(listCalled(page, sourceLocale, 'yes'));
    expect(open.length).toBeGreaterThan(0);
    expect(new Set(open)).toEqual(new Set([t('open.open')]));
    const unknown = await states(listCalled(page, sourceLocale, 'unknown'));
    expect(unknown).not.toContain(t('open.open'));
    // Somebody answers day and night, so those stay at night; offices do not.
    const byDay = await idsIn(listCalled(page, sourceLocale, 'yes'));
    await page.clock.setFixedTime(new Date('2026-11-23T02:00:00Z'));
    await field(page, 'open').uncheck();
    await field(page, 'open').check();
    const byNight = await idsIn(listCalled(page, sourceLocale, 'yes'));
    const always = all.filter(({ contacts }) =>
      contacts.some(({ hours, channel }) => hours === 'always' && channel !== 'email'),
    );
    expect(
      always
        .filter(({ id }) => !byNight.includes(id))
        .filter(({ contacts }) => contacts.every(({ channel }) => channel !== 'web'))
        .map(({ id }) => id),
    ).toEqual([]);
    expect(byNight.length).toBeLessThan(byDay.length);
  });
});

test.describe('Beside hours', () => {
  const week = all.find(({ contacts }) =>
    contacts.some(
      ({ hours }) =>
        typeof hours !== 'string' && hours.note === undefined && hours.week.some(({ days }) => days.length === 5),
    ),
  );
  const contact = week?.contacts.find(({ hours }) => typeof hours !== 'string' && hours.note === undefined);
  const hours =
    typeof contact?.hours === 'object' ? contact.hours.week.find(({ days }) => days.length === 5) : undefined;
  const page = pathTo(sourceLocale, place.id, 'service', week?.id ?? '');
  const t = inWords(sourceLocale);

  /** A time of Monday in the winter of a place one hour before UTC. */
  const at = (clock: string, minutes: number): Date =>
    new Date(Date.parse(`2026-11-23T${clock}:00+01:00`) + minutes * 60_000);

  test('the page says whether they are open once the reader moves, and again each minute', async ({
    reader,
    world,
  }) => {
    const state = reader.page.locator('.state', { hasText: t('open.open') });
    await reader.page.clock.install({ time: at(hours?.to ?? '', -1) });
    await reader.page.goto(world.site.origin() + page);
    expect((await reader.page.locator('.state').allInnerTexts()).join('')).toBe('');
    await reader.page.mouse.wheel(0, 300);
    await expect(state.first()).toBeAttached();
    const open = await state.count();
    await reader.page.clock.runFor(61_000);
    await expect(state).toHaveCount(open - 1);
  });

  test('the page says it again when it is looked at again', async ({ reader, world }) => {
    const state = reader.page.locator('.state', { hasText: t('open.open') });
    await reader.page.clock.setFixedTime(at(hours?.from ?? '', -10));
    await reader.page.goto(world.site.origin() + page);
    await reader.page.mouse.wheel(0, 300);
    await expect(reader.page.locator('.state').first()).not.toHaveText('');
    const before = await state.count();
    await reader.page.clock.setFixedTime(at(hours?.from ?? '', 10));
    await reader.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(state).toHaveCount(before + 1);
  });

  test('nothing is said on a public holiday but “not known”, unless it is day and night', async ({ reader, world }) => {
    await reader.page.clock.setFixedTime(
      new Date(`2027-01-01T${hours?.from ?? ''}:30+01:00`.replace(/:\d\d:30/, ':30')),
    );
    await reader.page.goto(world.site.origin() + page);
    await reader.page.mouse.wheel(0, 300);
    await expect(reader.page.locator('.state').first()).not.toHaveText('');
    const codes = await reader.page
      .locator('.state')
      .evaluateAll((some) => some.map((one) => [one.dataset['hours']?.includes('*'), one.textContent]));
    for (const [isAlways, said] of codes) expect(said).toBe(isAlways ? t('open.open') : t('open.unknown'));
  });
});

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no filter is shown and nothing is said of now; the lists lead to every service', async ({ page, world }) => {
    await page.goto(world.site.origin() + listOf(sourceLocale));
    await expect(page.locator('.filter')).toBeHidden();
    expect((await page.locator('.state').allInnerTexts()).join('')).toBe('');
    const links = await page.locator('.rows a').evaluateAll((some) => some.map((one) => one.getAttribute('href')));
    expect(new Set(links).size).toBe(all.length);
  });
});

test('nothing of a choice stands in the address or in history, or is stored beyond the trail', async ({
  reader,
  world,
  context,
}) => {
  const { page } = reader;
  const asked: string[] = [];
  await unfold(page, world.site.origin(), sourceLocale);
  const entries = await page.evaluate(() => history.length);
  page.on('request', (request) => asked.push(request.url()));
  await field(page, 'need').selectOption('rooms');
  await field(page, 'open').check();
  await page.locator('find-services [type=submit]').click();
  await expect(lists(page).first()).toBeVisible();
  expect(page.url()).toBe(world.site.origin() + listOf(sourceLocale));
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage)])).toEqual([[trailKey], []]);
  expect(await context.cookies()).toEqual([]);
  const trail = await page.evaluate((key) => sessionStorage.getItem(key), trailKey);
  expect(trail).toBe(`${listOf(sourceLocale)}#rooms#####o`);
});

test('“previous page” from a service comes back to the same list', async ({ reader: { page }, world }) => {
  await unfold(page, world.site.origin(), sourceLocale);
  await field(page, 'need').selectOption('talk');
  await field(page, 'free').check();
  await expect(lists(page).first()).toBeVisible();
  const found = await idsIn(lists(page).first());
  const said = await status(page).innerText();
  await lists(page).first().locator('.rows a').first().click();
  await page.waitForURL(`**/service/${found[0] ?? ''}/`);
  await page.locator('[data-previous]').click();
  await page.waitForURL(`**${listOf(sourceLocale)}`);
  await expect(status(page)).toHaveText(said);
  await expect(field(page, 'need')).toHaveValue('talk');
  await expect(field(page, 'free')).toBeChecked();
  expect(await idsIn(lists(page).first())).toEqual(found);
});

test('a list opened anew is whole: choices stay with the page they were made on', async ({
  reader: { page },
  world,
}) => {
  await unfold(page, world.site.origin(), sourceLocale);
  await field(page, 'need').selectOption('talk');
  await expect(lists(page).first()).toBeVisible();
  await page.goto(world.site.origin() + pathTo(sourceLocale, place.id));
  await page.goto(world.site.origin() + listOf(sourceLocale));
  await page.mouse.wheel(0, 100);
  await expect(page.locator('.area .state, .rows .state').first()).not.toHaveText('');
  await expect(page.locator('.filter')).not.toHaveAttribute('open');
  await expect(page.locator('[data-list]')).toBeVisible();
});

test('everything works with the keyboard alone', async ({ reader: { page }, world }) => {
  await page.goto(world.site.origin() + listOf(sourceLocale));
  const summary = page.locator('.filter > summary');
  const has = (one: Locator): Promise<boolean> => one.evaluate((element) => element === document.activeElement);
  while (!(await has(summary))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await has(field(page, 'need'))).toBe(true);
  await page.keyboard.press('ArrowDown');
  while (!(await has(field(page, 'free')))) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(status(page)).not.toHaveText('');
  while (!(await has(page.locator('find-services [type=submit]')))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.filter')).not.toHaveAttribute('open');
  await expect(status(page)).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await has(lists(page).first().locator('a').first())).toBe(true);
});

test('a choice made while the script is on its way counts once it is there', async ({ reader: { page }, world }) => {
  let arrive = (): void => undefined;
  const asked = new Promise<void>((done) => (arrive = done));
  await page.route('**/_astro/find-services*', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(world.site.origin() + listOf(sourceLocale));
  await page.locator('.filter > summary').click();
  await field(page, 'need').selectOption('talk');
  arrive();
  await expect(lists(page).first()).toBeVisible();
  await expect(field(page, 'need')).toHaveValue('talk');
});

test('a filter that cannot be loaded says so, and the lists stay', async ({ reader: { page }, world }) => {
  await page.route('**/data/find/**', (route) => route.abort());
  await page.goto(world.site.origin() + listOf(sourceLocale));
  await page.locator('.filter > summary').click();
  await field(page, 'free').check();
  await expect(page.locator('[data-failed]')).toHaveText(inWords(sourceLocale)('find.failed'));
  await expect(page.locator('[data-list]')).toBeVisible();
});

test('a script that cannot be loaded says so too', async ({ reader: { page }, world }) => {
  await page.route('**/_astro/find-services*', (route) => route.abort());
  await page.goto(world.site.origin() + listOf(sourceLocale));
  await page.locator('.filter > summary').click();
  await expect(page.locator('[data-failed]')).toHaveText(inWords(sourceLocale)('find.failed'));
});
