import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { Decrypter } from 'age-encryption';
import { looksSealed } from '#lib/request/blind.ts';
import { decodeRecord } from '#lib/request/read-record.ts';
import { encodeRecord } from '#lib/request/record.ts';
import { seal } from '#lib/request/seal.ts';
import { sealedBytes } from '#lib/request/sizes.ts';
import { keysetKinds } from '#lib/schema/keyset.ts';
import { aRecord, someKeys } from '#tests/support/requests.ts';

async function opened(blob: Uint8Array, identity: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(blob);
}

for (const kind of keysetKinds) {
  describe(`A request encrypted to ${kind} keys`, () => {
    test('opens with each key alone, and with no other', async () => {
      const { identities, recipients } = await someKeys(kind, 3);
      const blob = await seal(encodeRecord(aRecord()), recipients);
      for (const one of identities) assert.deepEqual(decodeRecord(await opened(blob, one)), aRecord());
      const [stranger = ''] = (await someKeys(kind)).identities;
      await assert.rejects(opened(blob, stranger));
    });

    test('has a size that hangs on the number of keys alone', async () => {
      for (const count of [2, 3, 6]) {
        const { recipients } = await someKeys(kind, count);
        const short = await seal(encodeRecord(aRecord({ line: '', name: '', word: '' })), recipients);
        const long = await seal(encodeRecord(aRecord({ line: 'क'.repeat(200) })), recipients);
        assert.deepEqual([short.length, long.length], Array(2).fill(sealedBytes({ kind, recipients: count })));
      }
    });

    test('is another one each time', async () => {
      const { recipients } = await someKeys(kind);
      const [one, other] = await Promise.all([1, 2].map(() => seal(encodeRecord(aRecord()), recipients)));
      assert.notDeepEqual(one, other);
    });

    test('looks like one from outside; with one thing changed about its outside it does not', async () => {
      const { recipients } = await someKeys(kind);
      const blob = await seal(encodeRecord(aRecord()), recipients);
      const keyset = { kind, recipients: 2 };
      assert.ok(looksSealed(blob, keyset));
      const cut = (at: number) => blob.map((byte, index) => (index === at ? byte ^ 0x80 : byte));
      for (const bad of [blob.subarray(1), new Uint8Array([...blob, 0]), cut(0), cut(25)])
        assert.ok(!looksSealed(bad, keyset));
      assert.ok(!looksSealed(blob, { kind, recipients: 3 }));
      assert.ok(!looksSealed(blob, { kind: kind === 'pq' ? 'classic' : 'pq', recipients: 2 }));
    });
  });
}

describe('Encryption refuses', () => {
  test('keys of two kinds', async () => {
    const [pq, classic] = await Promise.all([someKeys('pq'), someKeys('classic')]);
    const mixed = { kind: 'pq' as const, recipients: [...pq.recipients.recipients, ...classic.recipients.recipients] };
    await assert.rejects(seal(encodeRecord(aRecord()), mixed), TypeError);
  });

  test('a keyset without keys', () => assert.rejects(seal(encodeRecord(aRecord()), { kind: 'pq', recipients: [] })));

  test('a text of another size', async () => {
    const { recipients } = await someKeys('classic');
    await assert.rejects(seal(new Uint8Array(2047), recipients), RangeError);
  });

  test('a key that was cut off', async () => {
    const { recipients } = await someKeys('pq');
    const cut = { kind: 'pq' as const, recipients: recipients.recipients.map((one) => one.slice(0, -8)) };
    await assert.rejects(seal(encodeRecord(aRecord()), cut));
  });

  test('a key that every private key would open', async () => {
    // The point of order one of the curve, as a key of age.
    const low = 'age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z';
    await assert.rejects(seal(encodeRecord(aRecord()), { kind: 'classic', recipients: [low] }));
  });
});

describe('The program age', { skip: !hasAge() && 'age is not installed here' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'age-'));
  after(() => rmSync(folder, { recursive: true }));

  test('opens a request of classic keys as readable text', async () => {
    const { identities, recipients } = await someKeys('classic', 3);
    const [request, key] = [join(folder, 'request.age'), join(folder, 'key.txt')];
    writeFileSync(request, await seal(encodeRecord(aRecord({ line: 'سطر واحد' })), recipients));
    for (const identity of identities) {
      writeFileSync(key, `${identity}\n`);
      const text = execFileSync('age', ['-d', '-i', key, request], { encoding: 'utf8' });
      assert.match(text, /"line": "سطر واحد"/);
    }
  });
});

function hasAge(): boolean {
  return spawnSync('age', ['--version']).status === 0;
}
