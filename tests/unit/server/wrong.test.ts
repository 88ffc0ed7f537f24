import assert from 'node:assert/strict';
import { afterEach, describe, mock, test } from 'node:test';
import { headersFor } from '#lib/headers.ts';
import { localeList } from '#lib/i18n/locales.ts';
import { keptDays, mostADay, reportAddress, wrongs } from '#lib/reports.ts';
import { createApp } from '#server/app.ts';
import type { ReadFile } from '#server/files.ts';
import { servicesIn } from '#server/files.ts';
import type { Store } from '#server/store.ts';
import { memoryStore } from '#server/stores/memory.ts';

const files: ReadFile = (path) =>
  Promise.resolve(path === '/en/no/service/talk-oslo-1/index.html' ? new Uint8Array([1]) : undefined);

/** A function over a store, at noon of a day. */
function functionOver(store: Store, day = '2026-11-22') {
  return createApp({
    store,
    clock: () => new Date(`${day}T12:34:56Z`),
    headers: (path) => headersFor(path, { trial: true, tls: false }),
    files,
    isService: servicesIn(files),
  });
}

const good = { service: 'no/talk-oslo-1', what: 'number' };

/** Sends a form, as a page does. */
function send(
  store: Store,
  fields: Record<string, string> = good,
  headers: Record<string, string> = {},
  day?: string,
): Promise<Response> {
  const body = new URLSearchParams(fields);
  return Promise.resolve(functionOver(store, day).request(reportAddress, { method: 'POST', body, headers }));
}

/** All that a store holds, as text. */
async function heldBy(store: Store): Promise<Record<string, string>> {
  const keys = await store.keys('');
  const values = await Promise.all(keys.map(async (key) => new TextDecoder().decode(await store.get(key))));
  return Object.fromEntries(keys.map((key, at) => [key, values[at] ?? '']));
}

afterEach(() => mock.restoreAll());

describe('A tap on what is wrong', () => {
  for (const what of wrongs) {
    test(`is counted: ${what}`, async () => {
      const store = memoryStore();
      assert.equal((await send(store, { ...good, what })).status, 204);
      assert.deepEqual(await heldBy(store), { [`wrong:no:talk-oslo-1:${what}:2026-11-22`]: '1' });
    });
  }

  test('leaves nothing of who sent it: no address, browser, language or time', async () => {
    const store = memoryStore();
    const telling = {
      'User-Agent': 'Some Phone',
      'Accept-Language': 'ar',
      'X-Forwarded-For': '192.0.2.7',
      Cookie: 'k=1',
      Referer: 'http://localhost/ar/no/',
    };
    await send(store, { ...good, locale: 'ar', name: 'Amal', text: 'words' }, telling);
    assert.deepEqual(await heldBy(store), { 'wrong:no:talk-oslo-1:number:2026-11-22': '1' });
  });

  test('is printed nowhere, neither when it is counted nor when it is refused', async () => {
    const methods = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) =>
      mock.method(console, name, () => {}),
    );
    await send(memoryStore());
    await send(memoryStore(), { ...good, what: 'x' });
    assert.deepEqual(
      methods.map((one) => one.mock.callCount()),
      [0, 0, 0, 0, 0],
    );
  });

  test('adds to the count of the day, and begins a new one on the next', async () => {
    const store = memoryStore();
    await send(store);
    await send(store);
    await send(store, good, {}, '2026-11-23');
    assert.deepEqual(await heldBy(store), {
      'wrong:no:talk-oslo-1:number:2026-11-22': '2',
      'wrong:no:talk-oslo-1:number:2026-11-23': '1',
    });
  });

  test('is not counted above the most of a day, and the reader is thanked all the same', async () => {
    const store = memoryStore();
    const key = 'wrong:no:talk-oslo-1:number:2026-11-22';
    await store.put(key, new TextEncoder().encode(String(mostADay - 1)), new Date('2027-01-01'));
    const writes = mock.method(store, 'put');
    assert.equal((await send(store)).status, 204);
    assert.equal((await send(store)).status, 204);
    assert.deepEqual(await heldBy(store), { [key]: String(mostADay) });
    assert.equal(writes.mock.callCount(), 1);
  });

  test(`is removed after ${keptDays} days, and not before`, async () => {
    const store = memoryStore();
    await send(store);
    assert.equal(await store.sweep(new Date('2027-02-19T23:59:59Z')), 0);
    assert.equal(await store.sweep(new Date('2027-02-20T00:00:00Z')), 1);
  });
});

describe('The plain form, without scripts', () => {
  for (const locale of localeList) {
    test(`brings the reader back to the page in its language, with thanks in view: ${locale}`, async () => {
      const response = await send(memoryStore(), { ...good, locale });
      assert.equal(response.status, 303);
      assert.equal(response.headers.get('location'), `/${locale}/no/service/talk-oslo-1/#thanks`);
      assert.equal(response.headers.get('cache-control'), 'no-store');
    });
  }

  test('says so when the store fails', async () => {
    const store = memoryStore();
    mock.method(store, 'put', () => Promise.reject(new Error('full')));
    const response = await send(store, { ...good, locale: 'en' });
    assert.equal(response.headers.get('location'), '/en/no/service/talk-oslo-1/#not-sent');
  });

  test('never leads to another site', async () => {
    for (const locale of ['//evil.example', 'https:', '..', 'constructor'])
      assert.equal((await send(memoryStore(), { ...good, locale })).headers.get('location'), null, locale);
  });
});

describe('Refused with one sentence, and nothing kept, is', () => {
  const refused: [what: string, fields: Record<string, string>, headers: Record<string, string>, status: number][] = [
    ['a service that has no page', { ...good, service: 'no/talk-oslo-2' }, {}, 404],
    ['a service that is none', { ...good, service: '../../etc' }, {}, 404],
    ['a form without a service', { what: 'number' }, {}, 404],
    ['a choice that the form does not have', { ...good, what: 'burnt' }, {}, 400],
    ['a form without a choice', { service: good.service }, {}, 400],
    ['a language that the site does not have', { ...good, locale: 'xx' }, {}, 400],
    ['a body over 1 KB', { ...good, more: 'x'.repeat(1024) }, {}, 413],
    ['a form of another site', good, { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a form of a neighbour of this site', good, { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['a form of another origin, from an old browser', good, { Origin: 'https://evil.example' }, 403],
    ['a form of no readable origin', good, { Origin: 'nonsense' }, 403],
  ];
  for (const [what, fields, headers, status] of refused) {
    test(what, async () => {
      const store = memoryStore();
      const response = await send(store, fields, headers);
      assert.equal(response.status, status);
      assert.match(await response.text(), /^[A-Z][^.]+\.$/);
      assert.match(response.headers.get('content-type') ?? '', /^text\/plain/);
      assert.deepEqual(await heldBy(store), {});
    });
  }

  test('a body over 1 KB whose length nobody said', async () => {
    const store = memoryStore();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(`service=no/talk-oslo-1&what=number&more=${'x'.repeat(1024)}`));
        controller.close();
      },
    });
    const request = new Request(`http://localhost${reportAddress}`, {
      method: 'POST',
      body,
      duplex: 'half',
    } as RequestInit);
    assert.equal((await functionOver(store).request(request)).status, 413);
    assert.deepEqual(await heldBy(store), {});
  });
});

describe('Let through is', () => {
  const headers: Record<string, string>[] = [
    { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' },
    { Origin: 'http://localhost' },
    // Behind TLS the function itself is reached without it.
    { Origin: 'https://localhost' },
    // A page that hides its address says this of itself, and an old browser says no more.
    { Origin: 'null' },
  ];
  for (const one of headers) {
    test(`a form with ${JSON.stringify(one)}`, async () => {
      assert.equal((await send(memoryStore(), good, one)).status, 204);
    });
  }
});

test('Where nobody asks for reports, the address is none', async () => {
  const app = createApp({ store: memoryStore(), clock: () => new Date(), headers: () => ({}), files });
  const response = await app.request(reportAddress, { method: 'POST', body: new URLSearchParams(good) });
  assert.equal(response.status, 404);
  assert.deepEqual(await response.json(), { error: 'not-found' });
});

test('The address answers nothing to who only looks', async () => {
  assert.equal((await functionOver(memoryStore()).request(reportAddress)).status, 404);
});
