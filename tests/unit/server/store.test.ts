import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import type { Store } from '#server/store.ts';
import { memoryStore } from '#server/stores/memory.ts';
import { sqliteStore } from '#server/stores/sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'store-'));
after(() => rmSync(folder, { recursive: true }));

let files = 0;
const newFile = () => join(folder, `${(files += 1)}`, 'store.sqlite');
const kinds: Record<string, () => Store> = {
  'in memory': memoryStore,
  'in a file': () => sqliteStore(newFile()),
};

const bytes = (text: string) => new TextEncoder().encode(text);
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const later = day('2027-01-01');

for (const [name, open] of Object.entries(kinds)) {
  describe(`The store ${name}`, () => {
    test('gives back the bytes it was given', async () => {
      const store = open();
      const value = Uint8Array.from({ length: 256 }, (_, index) => index);
      await store.put('a', value, later);
      assert.deepEqual(new Uint8Array((await store.get('a')) ?? []), value);
    });

    test('knows nothing of a key it was never given', async () => {
      assert.equal(await open().get('a'), undefined);
    });

    test('keeps an empty blob', async () => {
      const store = open();
      await store.put('a', new Uint8Array(), later);
      assert.equal((await store.get('a'))?.length, 0);
    });

    test('replaces what stood under the same key, with its day', async () => {
      const store = open();
      await store.put('a', bytes('old'), day('2026-12-01'));
      await store.put('a', bytes('new'), later);
      assert.equal(await store.sweep(day('2026-12-01')), 0);
      assert.deepEqual(new Uint8Array((await store.get('a')) ?? []), bytes('new'));
    });

    test('does not change when the caller changes his bytes', async () => {
      const store = open();
      const given = bytes('kept');
      await store.put('a', given, later);
      given.fill(0);
      (await store.get('a'))?.fill(0);
      assert.deepEqual(new Uint8Array((await store.get('a')) ?? []), bytes('kept'));
    });

    test('lists the keys with a prefix, sorted, and a wildcard is a letter like any other', async () => {
      const store = open();
      for (const key of ['b/2', 'a/1', 'b/10', 'B/1', 'b_1']) await store.put(key, bytes(key), later);
      assert.deepEqual(await store.keys('b/'), ['b/10', 'b/2']);
      assert.deepEqual(await store.keys('b_'), ['b_1']);
      assert.deepEqual(await store.keys('%'), []);
      assert.deepEqual(await store.keys(''), ['B/1', 'a/1', 'b/10', 'b/2', 'b_1']);
    });

    test('removes one blob and leaves the others', async () => {
      const store = open();
      await store.put('a', bytes('a'), later);
      await store.put('b', bytes('b'), later);
      await store.delete('a');
      await store.delete('never-there');
      assert.deepEqual(await store.keys(''), ['b']);
    });

    test('sweeps what is due on its day, whatever the hour, and nothing before', async () => {
      const store = open();
      await store.put('due', bytes('x'), new Date('2026-11-22T23:59:59Z'));
      await store.put('next', bytes('x'), new Date('2026-11-23T00:00:00Z'));
      assert.equal(await store.sweep(new Date('2026-11-21T23:59:59Z')), 0);
      assert.equal(await store.sweep(new Date('2026-11-22T00:00:00Z')), 1);
      assert.deepEqual(await store.keys(''), ['next']);
    });

    test('refuses keys that stores would read differently', async () => {
      const store = open();
      for (const key of ['', 'a b', 'a\0b', 'é', 'a%', 'x'.repeat(201)]) {
        await assert.rejects(store.put(key, bytes('x'), later), TypeError, JSON.stringify(key));
      }
    });

    test('refuses a day that is none', async () => {
      await assert.rejects(open().put('a', bytes('x'), new Date(NaN)), RangeError);
    });

    test('behaves like a plain map, whatever is done in whatever order', async () => {
      const key = fc.stringMatching(/^[ab][/.][ab01]{0,2}$/);
      const when = fc.integer({ min: 0, max: 5 }).map((days) => new Date(Date.UTC(2026, 10, 20 + days)));
      const step = fc.oneof(
        fc.record({ do: fc.constant('put' as const), key, value: fc.uint8Array({ maxLength: 8 }), when }),
        fc.record({ do: fc.constant('delete' as const), key }),
        fc.record({ do: fc.constant('sweep' as const), when }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 20 }), fc.string({ maxLength: 2 }), async (steps, prefix) => {
          const store = open();
          const model = new Map<string, { value: Uint8Array; when: Date }>();
          for (const one of steps) {
            if (one.do === 'put') {
              model.set(one.key, one);
              await store.put(one.key, one.value, one.when);
            } else if (one.do === 'delete') {
              model.delete(one.key);
              await store.delete(one.key);
            } else {
              const due = [...model].filter(([, entry]) => entry.when <= one.when);
              for (const [gone] of due) model.delete(gone);
              assert.equal(await store.sweep(one.when), due.length);
            }
          }
          const expected = [...model.keys()].sort();
          assert.deepEqual(await store.keys(''), expected);
          assert.deepEqual(
            await store.keys(prefix),
            expected.filter((one) => one.startsWith(prefix)),
          );
          for (const [one, { value }] of model) assert.deepEqual(new Uint8Array((await store.get(one)) ?? []), value);
        }),
        { numRuns: 40 },
      );
    });
  });
}

describe('The store in a file', () => {
  test('is there again after it was closed', async () => {
    const file = newFile();
    const first = sqliteStore(file);
    await first.put('a', bytes('kept'), later);
    first.close();
    const second = sqliteStore(file);
    assert.deepEqual(new Uint8Array((await second.get('a')) ?? []), bytes('kept'));
    second.close();
  });

  const everyByteOf = (file: string) =>
    readdirSync(join(file, '..'))
      .map((one) => readFileSync(join(file, '..', one), 'latin1'))
      .join('');

  for (const [how, remove] of Object.entries<(store: Store) => Promise<unknown>>({
    'it is deleted': (store) => store.delete('a'),
    'its day has come': (store) => store.sweep(later),
    'it is replaced': (store) => store.put('a', bytes('other'), later),
  })) {
    test(`holds no trace of a blob once ${how}`, async () => {
      const file = newFile();
      const store = sqliteStore(file);
      const secret = 'a wish to be called back '.repeat(400);
      await store.put('b', bytes('stays'), day('2030-01-01'));
      await store.put('a', bytes(secret), later);
      assert.ok(everyByteOf(file).includes('a wish to be called'), 'the blob reached the disk');
      await remove(store);
      assert.ok(!everyByteOf(file).includes('a wish to be called'));
      store.close();
    });
  }

  test('remembers neither time nor order: a key, a blob and a day are all there is', async () => {
    const file = newFile();
    const store = sqliteStore(file);
    await store.put('a', bytes('x'), new Date('2026-11-22T13:14:15Z'));
    const { DatabaseSync } = await import('node:sqlite');
    const database = new DatabaseSync(file);
    assert.deepEqual(
      database.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'").all(),
      [Object.assign(Object.create(null), { name: 'blobs' })],
    );
    assert.deepEqual(
      database
        .prepare('SELECT * FROM blobs')
        .all()
        .map((row) => [Object.keys(row).join(), row['expires']]),
      [['key,value,expires', '2026-11-22']],
    );
    assert.throws(() => database.prepare('SELECT rowid FROM blobs'));
    database.close();
    store.close();
  });

  test('can be read by the user of the server only', () => {
    const file = newFile();
    sqliteStore(file).close();
    assert.equal(statSync(file).mode & 0o777, 0o600);
  });
});
