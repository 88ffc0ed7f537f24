import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { armor, Encrypter } from 'age-encryption';
import { monthsAfter } from '#lib/days.ts';
import { makePairs } from '#lib/keys/make.ts';
import { keyset as keysetSchema, signedText, type Keyset } from '#lib/schema/keyset.ts';
import { KeysError, type MakeOptions } from './options.ts';
import { newPassphrase } from './secrets.ts';
import type { Signer } from './signer.ts';

/** A keyset as it was made: where its files are, and what is shown once. */
export interface Made {
  id: string;
  keyset: Keyset;
  signer: Signer;
  holders: { holder: string; file: string; passphrase: string }[];
}

/**
 * Makes a keyset: the public file in `content/keysets`, and one private key for each holder, each under a passphrase.
 * Writes nothing at all when one of the files is there already, or when the private ones would land in the project.
 */
export async function makeKeyset(
  content: string,
  { place, workers, to, kind, months }: MakeOptions,
  openSigner: () => Signer,
  today: string,
): Promise<Made> {
  const until = monthsAfter(today, months);
  const id = `${place}-${until}`;
  const holders = [...workers, 'recovery'];
  const fileOf = (holder: string): string => join(to, `${id}-${holder}.age`);
  const publicFile = join(content, 'keysets', `${id}.json`);
  assertFree([publicFile, ...holders.map(fileOf)], resolve(content, '..'), to);
  const pairs = await makePairs(kind, holders);
  const locked = await Promise.all(
    pairs.map(async ({ holder, identity }) => {
      const passphrase = newPassphrase();
      return { holder, passphrase, file: fileOf(holder), text: await lock(identity, passphrase) };
    }),
  );
  const unsigned = { kind, from: today, until, recipients: pairs.map(({ recipient }) => recipient) };
  mkdirSync(to, { recursive: true, mode: 0o700 });
  mkdirSync(join(content, 'keysets'), { recursive: true });
  const signer = openSigner();
  const keyset = keysetSchema.parse({ ...unsigned, signature: signer.sign(signedText(id, unsigned)) });
  for (const { file, text } of locked) writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  writeFileSync(publicFile, `${JSON.stringify(keyset, undefined, 1)}\n`, { flag: 'wx' });
  return { id, keyset, signer, holders: locked.map(({ holder, file, passphrase }) => ({ holder, file, passphrase })) };
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
