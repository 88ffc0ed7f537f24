import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { hourOf, type RequestStore, type Row } from '#server/requests/store.ts';
import { kvRequests, type Kv } from '#server/stores/requests-kv.ts';
import { memoryRequests } from '#server/stores/requests-memory.ts';
import { sqliteRequests } from '#server/stores/requests-sqlite.ts';
import { startKv } from '#tests/support/kv.ts';

const folder = mkdtempSync(join(tmpdir(), 'requests-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = () => join(folder, String((files += 1)), 'requests.sqlite');

/** KV compares with its own clock, so tests play now. */
const hour = hourOf(new Date());
const id = (digit: string) => digit.repeat(32);
const row = (digit: string, change: Partial<Row> = {}): Row => ({
  id: id(digit),
  keyset: 'no-a',
  blob: new TextEncoder().encode(`blob ${digit}`),
  hour,
  expires: hour + 72,
  status: 'received',
  withdraw: 'f'.repeat(64),
  ...change,
});
const plain = (found: Row | undefined) => found && { ...found, blob: new Uint8Array(found.blob) };

let runtime: Awaited<ReturnType<typeof startKv>>;
before(async () => {
  runtime = await startKv();
});
after(() => runtime.stop());

const kinds: Record<string, () => Promise<RequestStore>> = {
  'in memory': () => Promise.resolve(memoryRequests()),
  'in a file': () => Promise.resolve(sqliteRequests(newFile())),
  'in Workers KV': async () => {
    await runtime.empty();
    return kvRequests(runtime.kv, () => new Date());
  },
};

for (const [name, open] of Object.entries(kinds)) {
  describe(`Requests ${name}`, () => {
    test('come back as they were given', async () => {
      const store = await open();
      await store.add(row('a'));
      assert.deepEqual(plain(await store.find(id('a'), hour)), row('a'));
    });

    test('that were never given are not there', async () =>
      assert.equal(await (await open()).find(id('a'), hour), undefined));

    test('are not changed by a second one with the same id', async () => {
      const store = await open();
      await store.add(row('a'));
      await store.add(row('a', { blob: new Uint8Array(3), withdraw: '0'.repeat(64), expires: hour + 1 }));
      assert.deepEqual(plain(await store.find(id('a'), hour)), row('a'));
      assert.equal(await store.count(hour), 1);
    });

    test('are listed by id for the keysets that are asked for, page by page', async () => {
      const store = await open();
      for (const digit of ['c', 'a', 'b']) await store.add(row(digit));
      await store.add(row('d', { keyset: 'rs-a' }));
      const ids = async (after: string, limit: number) =>
        (await store.list(['no-a'], hour, after, limit)).map((one) => one.id);
      assert.deepEqual(await ids('', 10), [id('a'), id('b'), id('c')]);
      assert.deepEqual(await ids('', 2), [id('a'), id('b')]);
      assert.deepEqual(await ids(id('b'), 10), [id('c')]);
      assert.deepEqual(await store.list([], hour, '', 10), []);
    });

    test('say how far they are', async () => {
      const store = await open();
      await store.add(row('a'));
      await store.mark(id('a'), 'tried');
      await store.mark(id('b'), 'tried');
      assert.deepEqual(plain(await store.find(id('a'), hour)), row('a', { status: 'tried' }));
      assert.equal(await store.count(hour), 1);
    });

    test('are gone once removed; the others stay', async () => {
      const store = await open();
      for (const digit of ['a', 'b']) await store.add(row(digit));
      await store.remove(id('a'));
      await store.remove(id('e'));
      assert.equal(await store.find(id('a'), hour), undefined);
      assert.equal(await store.count(hour), 1);
    });

    test('that have expired are given to nobody, though nothing was swept', async () => {
      const store = await open();
      await store.add(row('a', { expires: hour + 1 }));
      await store.add(row('b'));
      assert.equal(await store.find(id('a'), hour + 1), undefined);
      assert.equal(await store.count(hour + 1), 1);
      assert.deepEqual(
        (await store.list(['no-a'], hour + 1, '', 10)).map((one) => one.id),
        [id('b')],
      );
    });
  });
}

for (const [name, open] of Object.entries({
  'in memory': memoryRequests,
  'in a file': () => sqliteRequests(newFile()),
})) {
  test(`A sweep of requests ${name} removes those whose hour has come, and no other`, async () => {
    const store = open();
    await store.add(row('a', { expires: hour + 1 }));
    await store.add(row('b', { expires: hour + 2 }));
    assert.equal(await store.sweep(hour), 0);
    assert.equal(await store.sweep(hour + 1), 1);
    assert.equal(await store.count(hour), 1);
  });
}

describe('Requests in a file', () => {
  const everyByteOf = (file: string) =>
    readdirSync(join(file, '..'))
      .map((one) => readFileSync(join(file, '..', one), 'latin1'))
      .join('');
  const secret = 'a wish to be called back '.repeat(300);
  const blob = new TextEncoder().encode(secret);

  for (const [how, remove] of Object.entries<(store: RequestStore) => Promise<unknown>>({
    'they are removed': (store) => store.remove(id('a')),
    'their hour has come': (store) => store.sweep(hour + 1),
  })) {
    test(`leave no byte on disk once ${how}`, async () => {
      const file = newFile();
      const store = sqliteRequests(file);
      for (const digit of ['b', 'c', 'd']) await store.add(row(digit, { blob: new Uint8Array(6800) }));
      await store.add(row('a', { blob, expires: hour + 1 }));
      assert.ok(everyByteOf(file).includes('wish to be called'), 'it reached the disk');
      await remove(store);
      const left = everyByteOf(file);
      assert.ok(!left.includes('wish to be called'));
      assert.ok(!left.includes(id('a')));
      store.close();
    });
  }

  test('have an id, a keyset, a blob, two hours, a status and a hash, and nothing else', async () => {
    const file = newFile();
    const store = sqliteRequests(file);
    await store.add(row('a'));
    const database = new DatabaseSync(file);
    const columns = database
      .prepare("SELECT name FROM pragma_table_info('requests')")
      .all()
      .map((one) => one['name']);
    assert.deepEqual(columns, ['id', 'keyset', 'blob', 'hour', 'expires', 'status', 'withdraw']);
    const tables = database
      .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .all()
      .map((one) => one['name']);
    assert.deepEqual(tables, ['requests']);
    assert.throws(() => database.prepare('SELECT rowid FROM requests'), 'no order of arrival');
    database.close();
    store.close();
  });

  test('are written for good before they count as kept, and no log is left beside them', async () => {
    const file = newFile();
    const store = sqliteRequests(file);
    await store.add(row('a'));
    const database = new DatabaseSync(file);
    assert.deepEqual({ ...database.prepare('PRAGMA journal_mode').get() }, { journal_mode: 'delete' });
    database.close();
    const beside = readdirSync(join(file, '..')).filter((one) => one !== 'requests.sqlite');
    assert.deepEqual(
      beside.map((one) => statSync(join(file, '..', one)).size).filter((size) => size > 0),
      [],
    );
    store.close();
  });

  test('are there again after the server was closed', async () => {
    const file = newFile();
    const first = sqliteRequests(file);
    await first.add(row('a'));
    first.close();
    const second = sqliteRequests(file);
    assert.equal(await second.count(hour), 1);
    second.close();
  });

  test('can be read by the user of the server only', () => {
    const file = newFile();
    sqliteRequests(file).close();
    assert.equal(statSync(file).mode & 0o777, 0o600);
  });
});

test('Workers KV is told of every end, so that the platform itself removes what has expired', async () => {
  const ends: number[] = [];
  const watched: Kv = {
    ...runtime.kv,
    getWithMetadata: () => Promise.resolve({ value: null, metadata: null }),
    put: (_key, _value, { expirationTtl }) => Promise.resolve(void ends.push(expirationTtl)),
  };
  const now = new Date((hour + 0.5) * 3_600_000);
  await kvRequests(watched, () => now).add(row('a', { expires: hour + 24 }));
  assert.deepEqual(ends, [23.5 * 3600]);
});
