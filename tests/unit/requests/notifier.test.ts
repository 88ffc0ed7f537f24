import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { sendBy } from '#server/adapters/notify.ts';
import { notifier } from '#server/notify/notifier.ts';
import { webhook } from '#server/notify/webhook.ts';
import { hourOf, type Row } from '#server/requests/store.ts';
import { memoryRequests } from '#server/stores/requests-memory.ts';
import { now } from '#tests/support/requests.ts';

const row = (digit: string): Row => ({
  id: digit.repeat(32),
  keyset: 'no-a',
  blob: new Uint8Array(1),
  hour: hourOf(now),
  expires: hourOf(now) + 72,
  status: 'received',
  withdraw: 'f'.repeat(64),
});

function watched({ fails = 0 } = {}) {
  const store = memoryRequests();
  let sent = 0;
  let failures = fails;
  const send = () => {
    if ((failures -= 1) >= 0) return Promise.reject(new Error('no mail server'));
    sent += 1;
    return Promise.resolve();
  };
  const tell = notifier(store, () => Promise.resolve(['no-a']), send);
  const ticks = async (count: number) => {
    for (let tick = 0; tick < count; tick += 1) await tell.tick(now);
    return sent;
  };
  return { store, tell, ticks };
}

describe('The helpline is told', () => {
  test('never within the tick in which a request came, and once at the next', async () => {
    const { store, tell, ticks } = watched();
    await ticks(2);
    await store.add(row('a'));
    tell.arrived();
    assert.equal(await ticks(1), 0);
    assert.equal(await ticks(1), 1);
    assert.equal(await ticks(3), 1);
  });

  test('as often for many requests as for one', async () => {
    const { store, tell, ticks } = watched();
    await ticks(2);
    for (const digit of '123456789') {
      await store.add(row(digit));
      tell.arrived();
    }
    assert.equal(await ticks(3), 1);
  });

  test('again after an hour while something is unread, and no more once it was opened', async () => {
    const { store, ticks } = watched();
    await store.add(row('a'));
    assert.equal(await ticks(2), 1);
    assert.equal(await ticks(7), 2);
    await store.mark(row('a').id, 'opened');
    assert.equal(await ticks(20), 2);
  });

  test('of what lay there before a restart', async () => {
    const { store, ticks } = watched();
    await store.add(row('a'));
    assert.equal(await ticks(2), 1);
  });

  test('at the next tick when sending failed', async () => {
    const { store, ticks } = watched({ fails: 1 });
    await store.add(row('a'));
    assert.equal(await ticks(2), 0);
    assert.equal(await ticks(1), 1);
  });

  test('nothing when nothing waits', async () => assert.equal(await watched().ticks(30), 0));
});

test('Any two notifications are the same to the byte', async () => {
  const got: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (data: Buffer) => (body += data.toString()));
    request.on('end', () => {
      got.push(`${request.method ?? ''} ${request.url ?? ''} ${body}`);
      response.end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const send = webhook(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`);
  await send();
  await send();
  server.close();
  assert.equal(got.length, 2);
  assert.equal(new Set(got).size, 1);
  assert.doesNotMatch(got[0] ?? '', /\d/);
});

describe('The environment', () => {
  test('that names no way tells nobody', () => assert.equal(sendBy({}), undefined));

  test('that names half of one is refused with a sentence', () => {
    assert.throws(() => sendBy({ NOTIFY_SMTP: 'smtp://localhost' }), /set NOTIFY_FROM and NOTIFY_TO too/);
  });
});
