import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { armor, Decrypter } from 'age-encryption';
import * as vectors from 'cctv-age';

/** A file of the public vectors: what shall come of it, with which keys. */
interface Vector {
  expect: string;
  payload: string | undefined;
  identities: string[];
  passphrases: string[];
  armored: boolean;
  file: Uint8Array;
}

function read(bytes: Uint8Array): Vector {
  const text = Buffer.from(bytes).toString('latin1');
  const end = text.indexOf('\n\n');
  const lines = text
    .slice(0, end)
    .split('\n')
    .map((line) => line.split(': ') as [string, string]);
  const all = (name: string): string[] => lines.filter(([key]) => key === name).map(([, value]) => value);
  const file = bytes.subarray(end + 2);
  return {
    expect: all('expect')[0] ?? '',
    payload: all('payload')[0],
    identities: all('identity'),
    passphrases: all('passphrase'),
    armored: all('armored')[0] === 'yes',
    file: all('compressed')[0] === 'zlib' ? inflateSync(file) : file,
  };
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function decrypted({ identities, passphrases, armored, file }: Vector): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  for (const one of identities) decrypter.addIdentity(one);
  for (const one of passphrases) decrypter.addPassphrase(one);
  return decrypter.decrypt(armored ? armor.decode(new TextDecoder().decode(file)) : file);
}

describe('The library that encrypts agrees with the public vectors of age', () => {
  const all = Object.entries(vectors as Record<string, unknown>)
    .filter((entry): entry is [string, Uint8Array] => entry[1] instanceof Uint8Array)
    .map(([name, bytes]) => [name, read(bytes)] as const);
  // Files above this are for programs that read as they go; whole in memory they say nothing about our 10 kB.
  const ours = all.filter(([, { file }]) => file.length < 1_000_000);

  test('which are many', () => assert.ok(ours.length > 100, String(ours.length)));

  for (const [name, vector] of ours) {
    test(name, async () => {
      if (vector.expect === 'success') assert.equal(hash(await decrypted(vector)), vector.payload);
      else await assert.rejects(decrypted(vector));
    });
  }
});
