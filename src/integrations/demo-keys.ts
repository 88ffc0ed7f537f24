import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { armor, Encrypter } from 'age-encryption';
import { makePairs } from '#lib/keys/make.ts';
import { keyset as keysetSchema, type Keyset } from '#lib/schema/keyset.ts';

/** Id of the keyset made for trying out. */
export const demoId = 'demo';
/** Protects the demo key, so that the inbox is tried as it is. It is no secret. */
const demoPassphrase = 'demo';
const folder = resolve('var/demo');
const files = { keyset: 'keyset.json', key: 'key.age', token: 'token.txt' } as const;

/** What is needed to try the inbox: all of it lies on this machine only. */
export interface DemoFiles {
  /** Public keys. */
  keyset: Keyset;
  /** SHA-256 of the worker's token, in hex. */
  tokenHash: string;
}

/** The demo keyset of this machine, if it was made. */
export function readDemo(): DemoFiles | undefined {
  if (!Object.values(files).every((file) => existsSync(join(folder, file)))) return undefined;
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return {
    keyset: keysetSchema.parse(JSON.parse(read(files.keyset))),
    tokenHash: createHash('sha256').update(read(files.token).trim()).digest('hex'),
  };
}

/** Makes the demo keyset of this machine, unless it is there: its private key, passphrase and token lie beside it. */
export async function makeDemo(): Promise<void> {
  if (readDemo()) return;
  const pairs = await makePairs('pq', ['worker', 'recovery']);
  const keyset: Keyset = {
    kind: 'pq',
    from: '2026-01-01',
    until: '2099-12-31',
    recipients: pairs.map(({ recipient }) => recipient),
    demo: true,
    // Nobody signs keys that nobody shall trust.
    signature: '',
  };
  const encrypter = new Encrypter();
  encrypter.setPassphrase(demoPassphrase);
  encrypter.setScryptWorkFactor(15);
  const key = armor.encode(await encrypter.encrypt(`${pairs[0]?.identity ?? ''}\n`));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text, { mode: 0o600 });
  write(files.keyset, `${JSON.stringify(keyset, undefined, 1)}\n`);
  write(files.key, key);
  write(files.token, `${randomBytes(32).toString('base64url')}\n`);
}
