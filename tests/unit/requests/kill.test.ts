import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { after, test } from 'node:test';
import { packed, unpacked } from '#lib/request/parcel.ts';
import { floodServer, sendTo } from '#tests/support/flood.ts';
import { aParcel, someKeys } from '#tests/support/requests.ts';

const keys = await someKeys('classic');
const parcel = unpacked(await aParcel(keys)) ?? assert.fail();
const server = floodServer(keys, { open: 20_000, counted: undefined });
after(() => server.end());

/** Small numbers that look like chance, the same in every run, so that a failure can be run again. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

test(
  'a server that is killed during 1,000 requests loses none that it has answered, and leaves none half',
  { timeout: 300_000 },
  async () => {
    const random = chance(22);
    const bodies = Array.from({ length: 1000 }, () =>
      packed({ ...parcel, id: crypto.getRandomValues(new Uint8Array(16)) }),
    );
    const answered = new Set<string>();
    let next = 0;
    let kills = 0;
    while (next < bodies.length) {
      const origin = await server.start();
      const end = setTimeout(100 + random() * 900).then(() => server.kill());
      let killed = false;
      void end.then(() => (killed = true));
      const send = async (): Promise<void> => {
        for (let body = bodies[next]; body && !killed; body = bodies[next]) {
          next += 1;
          const response = await sendTo(origin, body);
          if (response?.status === 200) answered.add(Buffer.from(body.slice(10, 26)).toString('hex'));
        }
      };
      await Promise.all([1, 2, 3, 4].map(send));
      await end;
      kills += 1;
    }
    const database = new DatabaseSync(server.file);
    assert.deepEqual({ ...database.prepare('PRAGMA integrity_check').get() }, { integrity_check: 'ok' });
    const rows = database.prepare('SELECT id, length(blob) AS size FROM requests').all();
    database.close();
    assert.ok(kills > 1, `${kills} kills`);
    assert.ok(answered.size > 100, `${answered.size} answered`);
    const kept = new Set(rows.map((row) => row['id']));
    assert.deepEqual(
      [...answered].filter((id) => !kept.has(id)),
      [],
    );
    assert.deepEqual(
      rows.filter((row) => row['size'] !== parcel.blob.length),
      [],
    );
    const ids = new Set(bodies.map((body) => Buffer.from(body.slice(10, 26)).toString('hex')));
    assert.deepEqual(
      [...kept].filter((id) => !ids.has(String(id))),
      [],
    );
    for (const told of ['sentinel-agent', '127.0.0.1', '::1', ...[...answered].slice(0, 50)])
      assert.ok(!server.printed().includes(told), told);
    assert.equal(server.printed().replace(/^.*ExperimentalWarning.*\n.*\n/gm, ''), '');
  },
);
