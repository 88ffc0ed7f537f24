import { trailKey } from '#lib/leave/trail.ts';
import { pathTo } from '#lib/paths.ts';
import { keepsPagesOut, offersNoInstall } from '#tests/support/browser/checks-return.ts';
import { pagesOf } from '#tests/support/browser/dist-copy.ts';
import { localesInScope } from '#tests/support/browser/scope.ts';
import { pagesIn } from '#tests/support/browser/templates.ts';
import { expect, test } from '#tests/support/browser/test.ts';

test('twenty pages store nothing but the trail of the tab', async ({ reader, world, context }) => {
  const { page } = reader;
  const origin = world.site.origin();
  const pages = pagesOf(world.folder).filter((path) => path.startsWith(pathTo('en', 'no')));
  for (const path of pages.slice(0, 20)) await page.goto(origin + path);
  const stored = await page.evaluate(async () => ({
    tab: Object.keys(sessionStorage),
    site: Object.keys(localStorage),
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(stored).toEqual({ tab: [trailKey], site: [], caches: [], databases: [], workers: 0 });
  expect(await context.cookies()).toEqual([]);
});

test('nothing offers to install the site', ({ reader, world }) =>
  offersNoInstall(reader, { origin: world.site.origin() }));

for (const locale of localesInScope) {
  test(`no page in ${locale} asks another site`, async ({ reader: { page }, world }) => {
    const origin = world.site.origin();
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    const paths = pagesIn(world.folder, locale);
    test.setTimeout(30_000 + 1000 * paths.length);
    for (const path of paths) await page.goto(origin + path);
    expect([...asked].filter((one) => one !== 'null')).toEqual([origin]);
    expect([...world.neutral.asked, ...world.others.asked]).toEqual([]);
  });
}

test('a page is kept nowhere, and tells nobody where a reader was', ({ reader, world }) =>
  keepsPagesOut(reader, { origin: world.site.origin() }));
