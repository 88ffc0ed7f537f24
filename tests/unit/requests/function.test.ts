import assert from 'node:assert/strict';
import { afterEach, describe, mock, test } from 'node:test';
import fc from 'fast-check';
import { largestParcel, packed, unpacked } from '#lib/request/parcel.ts';
import type { RequestStore } from '#server/requests/store.ts';
import { memoryRequests } from '#server/stores/requests-memory.ts';
import { aParcel, appWith, now, ours, post, someKeys, workerToken } from '#tests/support/requests.ts';

const keys = await someKeys('classic');
const hour = Math.floor(now.getTime() / 3_600_000);
const open = { app: () => appWith(keys), path: '/api/requests/no' };
const body = await aParcel(keys);
const refusal = { error: 'refused', call: ['116006'] };

const changed = (at: number, value: number) => body.map((byte, index) => (index === at ? value : byte));
const others = await Promise.all([someKeys('classic', 3), someKeys('pq'), someKeys('classic')]);
const wrongBodies: Record<string, Uint8Array<ArrayBuffer>> = {
  nothing: new Uint8Array(),
  'one byte short': body.slice(1),
  'one byte long': new Uint8Array([...body, 0]),
  'of another version': changed(0, 2),
  'with a life that none has': changed(1, 9),
  'for a keyset that nobody knows': await aParcel(others[2]),
  'with a key too many': await aParcel({ ...others[0], tag: keys.tag }),
  'with keys of another kind': await aParcel({ ...others[1], tag: keys.tag }),
  'with a header that is not of age': changed(60, 0),
  'of chance alone': crypto.getRandomValues(new Uint8Array(body.length)),
};

/** One whose code is known. */
const id = new Uint8Array(16).fill(7);
const token = new Uint8Array(32).fill(9);
const mine = await aParcel(keys, { id, token });

afterEach(() => mock.restoreAll());

/** The function over a store of its own. */
function desk(options: Parameters<typeof appWith>[1] = {}): { app: ReturnType<typeof appWith>; store: RequestStore } {
  const store = memoryRequests();
  return { app: appWith(keys, { store, ...options }), store };
}
const kept = (store: RequestStore) => store.list(['no-2027-02-22'], hour, '', 1000);

describe('A request', () => {
  test('is kept with its id, keyset, hour, end, status and hash, and nothing else', async () => {
    const { app, store } = desk();
    const response = await post(app, open.path, body);
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '{"ok":true}');
    const parcel = unpacked(body);
    assert.deepEqual(await kept(store), [
      {
        id: Buffer.from(parcel?.id ?? []).toString('hex'),
        keyset: 'no-2027-02-22',
        blob: parcel?.blob,
        hour,
        expires: hour + 72,
        status: 'received',
        withdraw: Buffer.from(parcel?.withdraw ?? []).toString('hex'),
      },
    ]);
  });

  test('sent ten times is one, with the same answer', async () => {
    const { app, store } = desk();
    const answers = new Set<string>();
    for (let times = 0; times < 10; times += 1) answers.add(await (await post(app, open.path, body)).text());
    assert.equal(answers.size, 1);
    assert.equal((await kept(store)).length, 1);
  });

  test('leaves the same bytes whoever sends it, from wherever', async () => {
    const stores = await Promise.all(
      Array.from({ length: 50 }, async (_, one) => {
        const { app, store } = desk();
        const headers = {
          'User-Agent': `agent ${one}`,
          'Accept-Language': `x-${one}`,
          'X-Forwarded-For': `10.0.0.${one}`,
          'CF-IPCountry': 'NO',
        };
        await post(app, open.path, body, headers);
        return JSON.stringify(await kept(store));
      }),
    );
    assert.equal(new Set(stores).size, 1);
  });

  test('from another site is refused', async () => {
    const { app, store } = desk();
    for (const headers of [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'https://other.example' },
      { Origin: 'null' },
    ]) {
      assert.equal((await post(app, open.path, body, headers as Record<string, string>)).status, 403);
    }
    const silent = await app.request(`http://localhost${open.path}`, { method: 'POST', body });
    assert.equal(silent.status, 403);
    assert.equal((await kept(store)).length, 0);
  });

  test('for a place that takes none is told only that', async () => {
    assert.equal((await post(open.app(), '/api/requests/rs', body)).status, 404);
    assert.equal((await post(open.app(), '/api/requests/__proto__', body)).status, 404);
  });

  test('to a keyset that has ended is refused, after one day for phones without a signal', async () => {
    const at = (day: string) => desk({ clock: () => new Date(`${day}T12:00:00Z`) }).app;
    assert.equal((await post(at('2027-02-22'), open.path, body)).status, 200);
    assert.equal((await post(at('2027-02-23'), open.path, body)).status, 200);
    assert.equal((await post(at('2027-02-24'), open.path, body)).status, 400);
    assert.equal((await post(at('2026-10-31'), open.path, body)).status, 400);
  });
});

describe('A body that is no request', () => {
  for (const [what, wrong] of Object.entries(wrongBodies)) {
    test(`(${what}) is refused with the number to call, and nothing is kept`, async () => {
      const { app, store } = desk();
      const response = await post(app, open.path, wrong);
      assert.equal(response.status, 400);
      assert.deepEqual(await response.json(), refusal);
      assert.equal((await kept(store)).length, 0);
    });
  }

  test('is read no further than the largest request', async () => {
    let given = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        given += 4096;
        if (given > 10_000_000) controller.close();
        else controller.enqueue(new Uint8Array(4096));
      },
    });
    const response = await open.app().request(`http://localhost${open.path}`, {
      method: 'POST',
      body: stream,
      headers: ours,
      duplex: 'half',
    } as RequestInit);
    assert.equal(response.status, 413);
    assert.ok(given <= largestParcel + 3 * 4096, `${given} bytes`);
  });

  test('never gets a 5xx and is never kept, in ten thousand tries', { timeout: 300_000 }, async () => {
    const { app, store } = desk();
    // Any of these bytes decides whether it is one; the id, the hash and what is encrypted may be anything.
    const deciding = [0, 2, 3, 9, 58, 60, 80, 90, 134, 140];
    const near = fc
      .tuple(fc.constantFrom(...deciding), fc.integer({ min: 128, max: 255 }))
      .map(([at, value]) => body.map((byte, index) => (index === at ? byte ^ value : byte)));
    const cut = fc.nat(body.length - 1).map((length) => body.slice(0, length));
    const text = fc.string().map((words) => new TextEncoder().encode(words));
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), cut, near, text);
    const path = fc.constantFrom(
      open.path,
      `${open.path}/status`,
      `${open.path}/withdraw`,
      '/api/inbox/no/list',
      '/api/inbox/no/outcome',
      '/en/no/call-me/plain/',
    );
    await fc.assert(
      fc.asyncProperty(bytes, path, async (sent, to) => {
        const response = await post(app, to, new Uint8Array(sent), { Authorization: `Bearer ${workerToken}` });
        assert.ok(response.status < 500, `${to}: ${response.status}`);
      }),
      { numRuns: 10_000 },
    );
    assert.equal(await store.count(hour), 0);
  });
});

describe('How a request stands', () => {
  const back = new Uint8Array([...id, ...token]);
  const status = async (app: ReturnType<typeof appWith>, of = id) => {
    const response = await post(app, `${open.path}/status`, of);
    return { status: response.status, headers: [...response.headers], text: await response.text() };
  };

  test('is a number from none to tried', async () => {
    const { app, store } = desk();
    await post(app, open.path, mine);
    const said: string[] = [(await status(app)).text];
    for (const how of ['opened', 'tried'] as const) {
      await store.mark('07'.repeat(16), how);
      said.push((await status(app)).text);
    }
    assert.deepEqual(said, ['{"status":1}', '{"status":2}', '{"status":3}']);
  });

  test('is the same answer to the byte for never sent, expired and taken back', async () => {
    const never = await status(desk().app);
    const taken = desk();
    await post(taken.app, open.path, mine);
    await post(taken.app, `${open.path}/withdraw`, back);
    let time = now;
    const late = desk({ clock: () => time });
    await post(late.app, open.path, mine);
    time = new Date(now.getTime() + 72 * 3_600_000);
    assert.deepEqual(await status(taken.app), never);
    assert.deepEqual(await status(late.app), never);
    assert.equal(never.text, '{"status":0}');
  });

  test('takes about the same time whether it is there or not', async () => {
    const { app } = desk();
    await post(app, open.path, mine);
    const median = async (of: Uint8Array<ArrayBuffer>) => {
      const times: number[] = [];
      for (let run = 0; run < 500; run += 1) {
        const start = performance.now();
        await status(app, of);
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[250] ?? 0;
    };
    await median(id);
    const difference = Math.abs((await median(id)) - (await median(new Uint8Array(16))));
    assert.ok(difference < 2, `${difference} ms`);
  });

  test('ends at once when it is taken back, and the answer is the same when there was none', async () => {
    const { app, store } = desk();
    await post(app, open.path, mine);
    const first = await (await post(app, `${open.path}/withdraw`, back)).text();
    assert.equal(await store.count(hour), 0);
    assert.equal(await (await post(app, `${open.path}/withdraw`, back)).text(), first);
  });

  test('stays when the token is another', async () => {
    const { app, store } = desk();
    await post(app, open.path, mine);
    const response = await post(app, `${open.path}/withdraw`, new Uint8Array(48).fill(7));
    assert.equal(response.status, 200);
    assert.equal(await store.count(hour), 1);
  });
});

describe('The list of a worker', () => {
  const bearer = { Authorization: `Bearer ${workerToken}` };
  const list = (app: ReturnType<typeof appWith>, headers: Record<string, string> = bearer, after?: string) =>
    post(app, '/api/inbox/no/list', JSON.stringify({ after }), headers);

  test('needs the token of the place', async () => {
    const { app } = desk();
    for (const headers of [
      {},
      { Authorization: 'Bearer other-token-of-the-tests' },
      { Authorization: workerToken },
    ] as Record<string, string>[])
      assert.equal((await list(app, headers)).status, 401);
    assert.equal((await post(app, '/api/inbox/rs/list', '{}', bearer)).status, 401);
  });

  test('gives every blob as it came, in pages, and never what takes a request back', async () => {
    const { app, store } = desk();
    const parcel = unpacked(body);
    assert.ok(parcel);
    for (let one = 0; one < 120; one += 1) {
      const sent = packed({ ...parcel, id: new Uint8Array(16).fill(one) });
      assert.equal((await post(app, open.path, sent)).status, one < 100 ? 200 : 503);
    }
    const seen: string[] = [];
    for (let more = true; more;) {
      const page = (await (await list(app, bearer, seen.at(-1))).json()) as {
        rows: { id: string; blob: string }[];
        more: boolean;
      };
      for (const row of page.rows) {
        assert.deepEqual(Object.keys(row).sort(), ['blob', 'expires', 'hour', 'id', 'keyset', 'status']);
        assert.deepEqual(new Uint8Array(Buffer.from(row.blob, 'base64')), parcel.blob);
        seen.push(row.id);
      }
      ({ more } = page);
    }
    assert.equal(seen.length, await store.count(hour));
  });

  test('takes what came of it: tried stays, over is deleted at once', async () => {
    const { app, store } = desk();
    await post(app, open.path, body);
    const [row] = await kept(store);
    const tell = (outcome: string) =>
      post(app, '/api/inbox/no/outcome', JSON.stringify({ id: row?.id, outcome }), bearer);
    assert.equal((await tell('nothing')).status, 400);
    await tell('tried');
    assert.equal((await kept(store))[0]?.status, 'tried');
    await tell('over');
    assert.equal(await store.count(hour), 0);
  });
});

describe('The form without scripts', () => {
  const plain = '/en/no/call-me/plain/';
  const filled = new URLSearchParams({
    way: 'call',
    to: '22334455',
    weekdays: 'on',
    from: '10:00',
    until: '16:00',
    line: 'a sentinel',
    zone: 'Europe/Oslo',
    lang: 'nb',
  });
  const form = { Origin: 'null' };

  test('is encrypted to the same keys, and only the blob is kept', async () => {
    const { app, store } = desk();
    const response = await post(app, plain, filled.toString(), form);
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '<div data-answer="sent"></div>');
    const [row] = await kept(store);
    assert.ok(row);
    const { Decrypter } = await import('age-encryption');
    const decrypter = new Decrypter();
    decrypter.addIdentity(keys.identities[0] ?? '');
    const text = await decrypter.decrypt(row.blob, 'text');
    assert.match(text, /"line": "a sentinel"/);
    assert.match(text, /"other": "hang-up"/);
    assert.ok(!JSON.stringify({ ...row, blob: Buffer.from(row.blob).toString('latin1') }).includes('sentinel'));
  });

  test('that misses something is not kept, and what was written does not come back', async () => {
    const { app, store } = desk();
    const response = await post(app, plain, new URLSearchParams({ line: 'a sentinel' }).toString(), form);
    assert.equal(response.status, 400);
    assert.equal(await response.text(), '<div data-answer="wrong"></div>');
    assert.equal(await store.count(hour), 0);
  });

  test('from another site is refused', async () => {
    assert.equal((await post(desk().app, plain, filled.toString(), { 'Sec-Fetch-Site': 'cross-site' })).status, 403);
  });

  test('is not there for a page that was not built', async () => {
    assert.equal((await post(desk().app, '/nb/no/call-me/plain/', filled.toString(), form)).status, 404);
  });
});

describe('Whatever happens', () => {
  const paths = [
    open.path,
    `${open.path}/status`,
    `${open.path}/withdraw`,
    '/api/inbox/no/list',
    '/api/inbox/no/outcome',
    '/en/no/call-me/plain/',
  ];

  test('no answer sets a cookie or lets another site read it, and none may be stored', async () => {
    for (const path of paths) {
      for (const method of ['POST', 'GET', 'OPTIONS', 'PUT']) {
        const response = await open
          .app()
          .request(`http://localhost${path}`, { method, headers: { Origin: 'https://other.example' } });
        const names = [...response.headers.keys()];
        assert.deepEqual(
          names.filter((name) => name === 'set-cookie' || name.startsWith('access-control')),
          [],
          `${method} ${path}`,
        );
        assert.equal(response.headers.get('cache-control'), 'no-store', `${method} ${path}`);
      }
    }
  });

  test('nothing is printed, also when the store breaks', async () => {
    const printed = (['log', 'error', 'warn', 'info', 'debug'] as const).map((name) =>
      mock.method(console, name, () => undefined),
    );
    const broken = {
      ...memoryRequests(),
      add: () => Promise.reject(new Error('sentinel of the disk')),
      find: () => Promise.resolve(undefined),
    };
    const response = await post(appWith(keys, { store: broken }), open.path, body);
    assert.equal(response.status, 500);
    assert.equal(await response.text(), '{"error":"unexpected"}');
    for (const path of paths) await post(open.app(), path, 'sentinel of a body');
    for (const one of printed) assert.equal(one.mock.callCount(), 0);
  });
});
