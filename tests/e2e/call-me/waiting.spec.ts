import { longestWait, overMark } from '#lib/request/waiting.ts';
import { address, exitOf } from '#tests/support/browser/check.ts';
import { fillIn, send, sentinels } from '#tests/support/browser/call-me.ts';
import { leave } from '#tests/support/browser/exit-control.ts';
import type { Reader } from '#tests/support/browser/reader.ts';
import { expect, test } from '#tests/support/browser/test.ts';

const note = 'waiting-note a';
const here = '[data-part="waiting"]';
const stored = (reader: Reader) =>
  reader.page.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>);

/** Fills in the form, loses the signal, and lets the request wait. */
async function keep(reader: Reader, origin: string, even = false): Promise<void> {
  const { page } = reader;
  await page.goto(address({ origin }, 'call-me'));
  await fillIn(page);
  await page.route('**/api/requests/**', (route) => route.abort());
  await send(page);
  await expect(page.locator('[data-part="wait"]')).toBeVisible();
  expect(await stored(reader), 'nothing is kept before it is chosen').toEqual({});
  await page.locator('#w-keep').check();
  if (even) await page.locator('#w-even').check();
  await page.locator('[data-do="keep"]').click();
  await expect(page.locator(here)).toBeVisible();
}

test('a request waits only when that is chosen, encrypted, and every page says so', async ({ reader, world }) => {
  const origin = world.site.origin();
  await keep(reader, origin);
  const kept = JSON.stringify(await stored(reader));
  for (const text of Object.values(sentinels)) expect(kept).not.toContain(text);
  expect(Object.keys(JSON.parse(Object.values(await stored(reader))[0] ?? '{}') as object).sort()).toEqual([
    'body',
    'end',
    'path',
  ]);
  await reader.page.goto(address({ origin }, 'pay'));
  await expect(reader.page.locator(note)).toBeVisible();
});

test('it is sent from whatever page is open when there is a signal, and then nothing is left of it', async ({
  reader,
  world,
}) => {
  const origin = world.site.origin();
  const before = (await world.site.requests.list(['demo'], 0, '', 10_000)).length;
  await keep(reader, origin);
  await reader.page.unroute('**/api/requests/**');
  await reader.page.goto(address({ origin }, 'pay'));
  await expect.poll(() => stored(reader)).toEqual({});
  await expect(reader.page.locator('waiting-note')).toBeHidden();
  expect((await world.site.requests.list(['demo'], 0, '', 10_000)).length).toBeGreaterThan(before);
});

test('it is deleted and never sent once its day is over', async ({ reader, world }) => {
  const origin = world.site.origin();
  await keep(reader, origin);
  await reader.page.unroute('**/api/requests/**');
  const asked: string[] = [];
  reader.page.on('request', (request) => asked.push(request.url()));
  await reader.page.clock.setFixedTime(new Date(Date.now() + longestWait + 1000));
  await reader.page.goto(address({ origin }, 'pay'));
  await expect(reader.page.locator(note)).toBeVisible();
  await expect
    .poll(async () => Object.values(await stored(reader)).join(''), 'the request itself is gone')
    .toBe(overMark);
  await reader.page.locator(note).click();
  await expect(reader.page.locator('[data-say="late"]')).toBeVisible();
  expect(await stored(reader)).toEqual({});
  expect(asked.filter((url) => url.includes('/api/'))).toEqual([]);
});

test('it can be deleted by the reader', async ({ reader, world }) => {
  const origin = world.site.origin();
  await keep(reader, origin);
  await reader.page.goto(address({ origin }, 'pay'));
  await reader.page.locator(note).click();
  await reader.page.locator('[data-do="drop"]').click();
  await expect(reader.page.locator(here)).toBeHidden();
  expect(await stored(reader)).toEqual({});
});

for (const [what, even] of [
  ['is deleted by the exit', false],
  ['stays after the exit when that was chosen', true],
] as const) {
  test(`it ${what}`, async ({ reader, world }) => {
    const origin = world.site.origin();
    await keep(reader, origin, even);
    await leave(reader.page);
    await reader.page.waitForURL(exitOf(reader).href);
    await reader.page.goto(`${origin}/robots.txt`);
    expect(Object.keys(await stored(reader))).toHaveLength(even ? 1 : 0);
  });
}
