import { trailKey } from '#lib/leave/trail.ts';
import { pathTo } from '#lib/paths.ts';
import { offersNoInstall } from '#tests/support/browser/checks-return.ts';
import { pagesOf } from '#tests/support/browser/dist-copy.ts';
import { localesInScope } from '#tests/support/browser/scope.ts';
import { templates } from '#tests/support/browser/templates.ts';
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
  test(`no page in ${locale} asks another site, or breaks its own policy`, async ({ reader, world }) => {
    const { page } = reader;
    const origin = world.site.origin();
    const asked = new Set<string>();
    const complaints: string[] = [];
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => console.error(violatedDirective));
    });
    for (const path of templates(world.folder, locale)) await page.goto(origin + path);
    expect(
      [...asked].filter((one) => one !== origin && one !== 'null'),
      'other sites',
    ).toEqual([]);
    expect(complaints).toEqual([]);
    expect([...world.neutral.asked, ...world.others.asked]).toEqual([]);
  });
}

test('the headers of a page keep it out of memory and tell nobody where a reader was', async ({ page, world }) => {
  const answer = await page.goto(world.site.origin() + pathTo('en', 'no'));
  const headers = answer?.headers() ?? {};
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
});
