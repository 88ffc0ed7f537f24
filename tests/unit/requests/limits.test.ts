import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { counters, networkOf, shippedLimits } from '#server/requests/limits.ts';
import { memoryRequests } from '#server/stores/requests-memory.ts';
import { aParcel, appWith, now, post, someKeys } from '#tests/support/requests.ts';

const keys = await someKeys('classic');
const flood = await Promise.all(Array.from({ length: 40 }, () => aParcel(keys)));
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const open = '/api/requests/no';

describe('A network', () => {
  for (const [address, network] of Object.entries({
    '192.0.2.7': '192.0.2',
    '::ffff:192.0.2.7': '192.0.2',
    '2001:db8:1:2:3:4:5:6': '2001:db8:1:2',
    '2001:db8::1': '2001:db8:0:0',
    '2001:DB8:1::': '2001:db8:1:0',
    'fe80::1%eth0': 'fe80:0:0:0',
    '::1': '0:0:0:0',
  })) {
    test(`of ${address} is ${network}`, () => assert.equal(networkOf(address), network));
  }
});

describe('The counters', () => {
  const limits = { open: 100, counted: { network: 2, all: 5, windowMinutes: 10 } };

  test('take so many from a network in a window, and again in the next', async () => {
    const counted = counters(limits);
    const take = (address: string, at: Date) => counted.take(address, at);
    assert.deepEqual(await Promise.all([take('192.0.2.1', now), take('192.0.2.2', now)]), [true, true]);
    assert.equal(await take('192.0.2.3', now), false);
    assert.equal(await take('192.0.3.1', now), true);
    assert.equal(await take('192.0.2.1', minutes(10)), true);
  });

  test('take so many from everybody', async () => {
    const counted = counters(limits);
    for (let one = 0; one < 5; one += 1) assert.equal(await counted.take(`192.0.${one}.1`, now), true);
    assert.equal(await counted.take('192.0.9.1', now), false);
  });

  test('keep nothing past their window', async () => {
    const counted = counters(limits);
    await counted.take('192.0.2.1', now);
    assert.equal(counted.size(), 2);
    await counted.take(undefined, minutes(10));
    assert.equal(counted.size(), 1);
  });

  test('count nothing when they are off', async () => {
    const counted = counters({ open: 1, counted: undefined });
    for (let one = 0; one < 100; one += 1) assert.ok(await counted.take('192.0.2.1', now));
    assert.equal(counted.size(), 0);
  });
});

describe('A flood', () => {
  test('from one network is refused with the number to call, loses nothing, and is over with the window', async () => {
    let time = now;
    const store = memoryRequests();
    const app = appWith(keys, { store, limits: shippedLimits, clock: () => time });
    const send = (body: Uint8Array<ArrayBuffer>, address: string) => post(app, open, body, { 'X-Address': address });
    const statuses = [];
    for (const body of flood) {
      const response = await send(body, '192.0.2.1');
      statuses.push(response.status);
      if (response.status !== 200) assert.deepEqual(await response.json(), { error: 'busy', call: ['116006'] });
    }
    const accepted = statuses.filter((status) => status === 200).length;
    assert.equal(accepted, shippedLimits.counted?.network);
    assert.ok(statuses.slice(accepted).every((status) => status === 429));
    assert.equal((await send(await aParcel(keys), '198.51.100.1')).status, 200, 'somebody else meanwhile');
    time = minutes(10);
    assert.equal((await send(await aParcel(keys), '192.0.2.1')).status, 200, 'the same network afterwards');
    assert.equal(await store.count(Math.floor(now.getTime() / 3_600_000)), accepted + 2);
  });

  test('that fills the queue throws nobody out of it', async () => {
    const store = memoryRequests();
    const app = appWith(keys, { store, limits: { open: 5, counted: undefined } });
    const answers = await Promise.all(flood.map((body) => post(app, open, body)));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [
      ...Array<number>(5).fill(200),
      ...Array<number>(35).fill(503),
    ]);
    for (const [at, { status }] of answers.entries()) {
      const id = Buffer.from(flood[at]?.slice(10, 26) ?? []).toString('hex');
      const found = await store.find(id, Math.floor(now.getTime() / 3_600_000));
      assert.equal(found !== undefined, status === 200);
    }
  });
});
