import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { armor, Encrypter } from 'age-encryption';
import { monthsAfter } from '#lib/keys/days.ts';
import { makePairs } from '#lib/keys/make.ts';
import { keyset as keysetSchema, signedText, type Keyset } from '#lib/schema/keyset.ts';
import { KeysError, type MakeOptions } from './options.ts';
import { newPassphrase } from './secrets.ts';
import type { Signer } from './signer.ts';

/** A keyset as it was made: where its files are, and what is shown once. */
export interface Made {
  id: string;
  keyset: Keyset;
  holders: { holder: string; file: string; passphrase: string }[];
}

/**
 * Makes a keyset: the public file in `content/keysets`, and one private key for each holder, each under a passphrase.
 * Writes nothing at all when one of the files is there already, or when the private ones would land in the project.
 */
export async function makeKeyset(
  content: string,
  { place, workers, to, kind, months }: MakeOptions,
  signer: Signer,
  today: string,
): Promise<Made> {
  const until = monthsAfter(today, months);
  const id = `${place}-${until}`;
  const pairs = await makePairs(kind, [...workers, 'recovery']);
  const unsigned = { kind, from: today, until, recipients: pairs.map(({ recipient }) => recipient) };
  const keyset = keysetSchema.parse({ ...unsigned, signature: signer.sign(signedText(id, unsigned)) });
  const publicFile = join(content, 'keysets', `${id}.json`);
  const locked = await Promise.all(
    pairs.map(async ({ holder, identity }) => {
      const passphrase = newPassphrase();
      return { holder, passphrase, file: join(to, `${id}-${holder}.age`), text: await lock(identity, passphrase) };
    }),
  );
  assertFree([publicFile, ...locked.map(({ file }) => file)], resolve(content, '..'), to);
  mkdirSync(to, { recursive: true, mode: 0o700 });
  mkdirSync(join(content, 'keysets'), { recursive: true });
  for (const { file, text } of locked) writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  writeFileSync(publicFile, `${JSON.stringify(keyset, undefined, 1)}\n`, { flag: 'wx' });
  return { id, keyset, holders: locked.map(({ holder, file, passphrase }) => ({ holder, file, passphrase })) };
}

/** A private key under a passphrase, as text: what `age -d` and the inbox open. */
async function lock(identity: string, passphrase: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return armor.encode(await encrypter.encrypt(`${identity}\n`));
}

function assertFree(files: readonly string[], project: string, to: string): void {
  const inside = relative(project, resolve(to));
  if (!inside.startsWith('..'))
    throw new KeysError(`--to=${to} lies in the project; private keys never do. Choose another folder.`);
  const taken = files.find((file) => existsSync(file));
  if (taken !== undefined)
    throw new KeysError(`${taken} is there already, and nothing was written. Wait a day, or move it away.`);
}
