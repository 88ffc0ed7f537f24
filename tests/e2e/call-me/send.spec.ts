import { locales } from '#lib/i18n/locales.ts';
import { unpacked } from '#lib/request/parcel.ts';
import { address } from '#tests/support/browser/check.ts';
import { disguises, fillIn, readAsWorker, send, sentinels, watchSent } from '#tests/support/browser/call-me.ts';
import { localesInScope } from '#tests/support/browser/scope.ts';
import { expect, test } from '#tests/support/browser/test.ts';

const sent = '[data-part="sent"]';

for (const locale of localesInScope) {
  test(`what is sent in ${locale} holds no word that was written, and the worker reads all of them`, async ({
    page,
    world,
  }) => {
    const watched = watchSent(page);
    await page.goto(address({ origin: world.site.origin(), locale }, 'call-me'));
    await fillIn(page);
    await send(page);
    await expect(page.locator(sent)).toBeVisible();
    const all = [
      ...watched.rest,
      ...watched.bodies.flatMap((body) => [body.toString('latin1'), body.toString('utf8')]),
    ];
    for (const text of Object.values(sentinels).flatMap(disguises))
      expect(all.filter((one) => one.includes(text))).toEqual([]);
    expect(watched.bodies).toHaveLength(1);
    const record = await readAsWorker(unpacked(new Uint8Array(watched.bodies[0] ?? []))?.blob ?? new Uint8Array());
    expect(record).toMatchObject(sentinels);
    const careful = {
      other: 'hang-up',
      voicemail: 'none',
      number: 'hidden',
      tell: 'nobody',
      lang: locales[locale].lang,
    };
    expect(record).toMatchObject(careful);
  });
}

test('a long request and a short one have the same size', async ({ page, world }) => {
  const sizes = new Set<number>();
  for (const line of ['', 'क'.repeat(200)]) {
    const watched = watchSent(page);
    await page.goto(address({ origin: world.site.origin() }, 'call-me'));
    await fillIn(page, { ...sentinels, name: '', word: '', line } as never);
    await send(page);
    await expect(page.locator(sent)).toBeVisible();
    sizes.add(watched.bodies[0]?.length ?? 0);
  }
  expect([...sizes]).toHaveLength(1);
});

test('nothing of it stays: no word in a field, no store, no cookie, the same address, title and history', async ({
  page,
  world,
  context,
}) => {
  await page.goto(address({ origin: world.site.origin() }, 'call-me'));
  const look = () => page.evaluate(() => [location.href, document.title, history.length]);
  const before = await look();
  await fillIn(page);
  await send(page);
  await expect(page.locator(sent)).toBeVisible();
  expect(await page.locator('main').innerText()).not.toContain('Zqxj');
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll('input, textarea')].map((one) => (one as HTMLInputElement).value).join(''),
    ),
  ).not.toContain('Zqxj');
  expect(await look()).toEqual(before);
  expect(
    await page.evaluate(async () => [
      localStorage.length,
      (await caches.keys()).length,
      (await indexedDB.databases()).length,
    ]),
  ).toEqual([0, 0, 0]);
  expect(await context.cookies()).toEqual([]);
});

test('what was written is gone after leaving, Back, and opening again (B9)', async ({ reader, world }) => {
  const { page } = reader;
  const form = address({ origin: world.site.origin() }, 'call-me');
  const values = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('form input:not([type]), form [type="text"], textarea')]
        .map(({ value }) => value)
        .join(''),
    );
  await reader.come(form, 'link');
  await fillIn(page);
  await page.goto('https://elsewhere.example/');
  await page.goBack();
  await expect(page.locator('form')).toBeVisible();
  expect(await values(), 'after Back').toBe('');
  await fillIn(page);
  await page.reload();
  expect(await values(), 'after a reload').toBe('');
  await fillIn(page);
  await page.goto('https://elsewhere.example/');
  await page.goto(form);
  expect(await values(), 'opened again').toBe('');
});

test('the code is shown only when it is asked for, and then tells how it stands and takes it back', async ({
  page,
  world,
}) => {
  await page.goto(address({ origin: world.site.origin() }, 'call-me'));
  const watched = watchSent(page);
  await fillIn(page);
  await send(page);
  await expect(page.locator(sent)).toBeVisible();
  await expect(page.locator('[data-code]')).toHaveText('');
  await page.locator('[data-do="show"]').click();
  const code = await page.locator('[data-code]').innerText();
  expect(code).toMatch(/^(\d{4} ){5}\d{4}$/);
  await page.locator('[data-part="code"] summary').click();
  await page.locator('#f-code').fill(code);
  await page.locator('[data-do="status"]').click();
  await expect(page.locator('[data-say="status-1"]')).toBeVisible();
  await page.locator('[data-do="withdraw"]').click();
  await expect(page.locator('[data-say="withdrawn"]')).toBeVisible();
  await page.locator('[data-do="status"]').click();
  await expect(page.locator('[data-say="status-0"]')).toBeVisible();
  const all = [...watched.rest, ...watched.bodies.map((body) => body.toString('latin1'))].join('\n');
  for (const text of disguises(code.replaceAll(' ', ''))) expect(all).not.toContain(text);
});

test('mistakes are said in words beside their fields, and nothing is sent', async ({ page, world }) => {
  const watched = watchSent(page);
  await page.goto(address({ origin: world.site.origin() }, 'call-me'));
  await send(page);
  for (const id of ['to', 'days']) await expect(page.locator(`#${id}-wrong`)).toBeVisible();
  await expect(page.locator('#f-to')).toBeFocused();
  await expect(page.locator('#f-to')).toHaveAttribute('aria-invalid', 'true');
  await page.locator('#f-to').fill('22334455');
  await page.locator('#f-weekdays').check();
  await page.locator('#f-until').selectOption('10:00');
  await send(page);
  await expect(page.locator('#to-wrong')).toBeHidden();
  await expect(page.locator('#until-wrong')).toBeVisible();
  expect(watched.bodies).toEqual([]);
});
