import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { inboxTexts as texts } from '#lib/inbox/texts.ts';
import { packed } from '#lib/request/parcel.ts';
import { encodeRecord, type RequestRecord } from '#lib/request/record.ts';
import { seal, type Recipients } from '#lib/request/seal.ts';
import { days } from '#lib/week.ts';
import { demo, fillIn, send, sentinels } from '#tests/support/browser/call-me.ts';
import { address } from '#tests/support/browser/check.ts';
import { expect, test } from '#tests/support/browser/test.ts';
import type { World } from '#tests/support/browser/world.ts';
import { aRecord } from '#tests/support/requests.ts';

const card = '.request';
const always = {
  days: [...days],
  from: '00:00',
  until: '24:00',
  zone: 'UTC',
  dies: new Date(Date.now() + 86_400_000).toISOString(),
};

async function openInbox(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/inbox/`);
  await page.locator('#i-token').fill(demo.token());
  await unlockWith(page);
  await page.locator('[data-do="open"]').click();
}

async function unlockWith(page: Page, passphrase: string = demo.passphrase): Promise<void> {
  await page.locator('#i-key').setInputFiles(demo.keyFile);
  await page.locator('#i-passphrase').fill(passphrase);
}

async function blobOf(world: World, record: Partial<RequestRecord>): Promise<Uint8Array<ArrayBuffer>> {
  const keys = JSON.parse(readFileSync(join(world.folder, 'data/keysets/demo.json'), 'utf8')) as Recipients;
  return seal(encodeRecord(aRecord(record)), keys);
}

/** Puts a request into the store as the form would. */
async function ask(page: Page, world: World, record: Partial<RequestRecord>): Promise<void> {
  const index = JSON.parse(readFileSync(join(world.folder, 'data/keysets/index.json'), 'utf8')) as Record<
    string,
    { keysets: { tag: string }[] }
  >;
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const body = packed({
    life: 3,
    tag: Buffer.from(index['no']?.keysets[0]?.tag ?? '', 'hex'),
    id: random(16),
    withdraw: random(32),
    blob: await blobOf(world, record),
  });
  await page.goto(address({ origin: world.site.origin() }, 'call-me'));
  const status = await page.evaluate(
    async (bytes) => (await fetch('/api/requests/no', { method: 'POST', body: new Uint8Array(bytes) })).status,
    [...body],
  );
  expect(status).toBe(200);
}

test.beforeEach(async ({ world }) => {
  for (const { id } of await world.site.requests.list(['demo'], 0, '', 10_000)) await world.site.requests.remove(id);
});

test('a worker reads what a person sent, sees what to do before the number, and deletes it afterwards', async ({
  page,
  world,
}) => {
  const origin = world.site.origin();
  await page.goto(address({ origin }, 'call-me'));
  await fillIn(page);
  await send(page);
  await expect(page.locator('[data-part="sent"]')).toBeVisible();
  await openInbox(page, origin);
  await expect(page.locator(card)).toHaveCount(1);
  const words = await page.locator(card).innerText();
  expect(words).toContain(texts['other.hang-up']);
  expect(words).toContain(sentinels.line);
  expect(words.indexOf(texts['voicemail.none'])).toBeLessThan(words.indexOf(sentinels.word));
  expect(words, 'the number is not there yet').not.toContain(sentinels.to);
  await page.getByRole('button', { name: texts.call }).click();
  const anyway = page.getByRole('button', { name: texts.callAnyway });
  if (await anyway.isVisible()) await anyway.click();
  await expect(page.locator(card)).toContainText(sentinels.to);
  await page.getByRole('button', { name: texts.talked }).click();
  await expect(page.locator(card)).toHaveCount(0);
  await page.locator('[data-do="open"]').click();
  await expect(page.locator('call-inbox [role="status"]')).toHaveText(texts.empty);
});

test('at a bad time the number takes a second step, and after the last day it never shows', async ({ page, world }) => {
  const [today = 'mo'] = [days[(new Date().getUTCDay() + 6) % 7]];
  const otherDay = days[(days.indexOf(today) + 3) % 7] ?? 'mo';
  await ask(page, world, { ...always, days: [otherDay], to: '+47 11 11 11 11', word: 'beta' });
  await ask(page, world, { ...always, dies: '2020-01-01T00:00:00.000Z', to: '+47 22 22 22 22', word: 'gamma' });
  await ask(page, world, { ...always, to: '+47 33 33 33 33', word: 'alpha' });
  await openInbox(page, world.site.origin());
  const of = (word: string) => page.locator(card).filter({ hasText: word });
  await expect(of('alpha').locator('.moment')).toHaveText(texts.now);
  await of('alpha').getByRole('button', { name: texts.call }).click();
  await expect(of('alpha')).toContainText('+47 33 33 33 33');
  await expect(of('beta').locator('.moment')).toHaveText(texts.notNow);
  await of('beta').getByRole('button', { name: texts.call }).click();
  await expect(of('beta')).not.toContainText('+47 11 11 11 11');
  await of('beta').getByRole('button', { name: texts.callAnyway }).click();
  await expect(of('beta')).toContainText('+47 11 11 11 11');
  await expect(of('gamma').locator('.moment')).toHaveText(texts.dead);
  await expect(of('gamma').getByRole('button', { name: texts.call })).toHaveCount(0);
  expect(await of('gamma').innerHTML()).not.toContain('+47 22 22 22 22');
});

test('whatever a person writes is shown as text', async ({ page, world }) => {
  const evil = `<img src=x onerror="document.title='x'">`;
  await ask(page, world, { ...always, to: '12345', name: evil.slice(0, 40), word: '<b>bold</b>', line: evil });
  await openInbox(page, world.site.origin());
  await expect(page.locator(card)).toContainText(evil);
  expect(await page.locator(`${card} img, ${card} b, ${card} script`).count()).toBe(0);
});

test('it locks after five minutes without a touch, and nothing that was read is left', async ({ page, world }) => {
  await page.clock.install();
  await ask(page, world, { ...always, word: 'blueword' });
  await openInbox(page, world.site.origin());
  await expect(page.locator(card)).toHaveCount(1);
  await page.clock.runFor(5 * 60_000 - 1000);
  await expect(page.locator(card)).toHaveCount(1);
  await page.clock.runFor(2000);
  await expect(page.locator(card)).toHaveCount(0);
  await expect(page.locator('call-inbox [role="status"]')).toHaveText(texts.locked);
  expect(await page.locator('#i-token').inputValue()).toBe('');
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
});

test('a wrong token, a wrong passphrase and a wrong file are each said in a sentence', async ({ page, world }) => {
  const status = page.locator('call-inbox [role="status"]');
  await page.goto(`${world.site.origin()}/inbox/`);
  await page.locator('#i-token').fill('some-other-token-of-nobody');
  await unlockWith(page, 'other');
  await page.locator('[data-do="open"]').click();
  await expect(status).toHaveText(texts['wrong.passphrase']);
  await page.locator('#i-passphrase').fill(demo.passphrase);
  await page.locator('[data-do="open"]').click();
  await expect(status).toHaveText(texts['wrong.token']);
  await page.locator('[data-do="lock"]').click();
  await page
    .locator('#i-key')
    .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('AGE-SECRET-KEY-1') });
  await page.locator('[data-do="unlock"]').click();
  await expect(status).toHaveText(texts['wrong.key']);
});

test('saved to disk, it opens requests without a network', async ({ page, world, context }, info) => {
  const file = info.outputPath('inbox.html');
  const request = info.outputPath('request.age');
  writeFileSync(file, readFileSync(join(world.folder, 'inbox/index.html')));
  writeFileSync(request, await blobOf(world, { ...always, word: 'from disk' }));
  const asked: string[] = [];
  page.on('request', (one) => asked.push(one.url()));
  await context.setOffline(true);
  await page.goto(pathToFileURL(file).href);
  await expect(page.locator('#i-token')).toBeHidden();
  await unlockWith(page);
  await page.locator('[data-do="unlock"]').click();
  await expect(page.locator('#i-passphrase')).toHaveValue('', { timeout: 15_000 });
  await page.locator('#i-requests').setInputFiles(request);
  await expect(page.locator(card)).toContainText('from disk');
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([]);
});
