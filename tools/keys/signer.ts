import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { KeysError } from './options.ts';
import { newPassphrase } from './secrets.ts';

/** A signing key, and its passphrase if it was made just now. */
export interface Signer {
  /** Signs a text; base64. */
  sign: (text: string) => string;
  /** The public half as places name it, base64. */
  publicKey: string;
  /** Shown once. */
  made: string | undefined;
}

/** Opens the signing key in a file with the passphrase, or makes one there. Throws `KeysError` when it cannot be opened. */
export function openSigner(file: string, passphrase: string | undefined): Signer {
  if (existsSync(file)) return signerOf(readSigner(file, passphrase), undefined);
  const made = newPassphrase();
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: made });
  writeFileSync(file, pem, { mode: 0o600, flag: 'wx' });
  return signerOf(privateKey, made);
}

function readSigner(file: string, passphrase: string | undefined): KeyObject {
  if (passphrase === undefined || passphrase === '')
    throw new KeysError(`Set SIGNER_PASSPHRASE to the passphrase of ${file}.`);
  try {
    return createPrivateKey({ key: readFileSync(file), passphrase });
  } catch {
    throw new KeysError(`${file} does not open with this SIGNER_PASSPHRASE; check both.`);
  }
}

function signerOf(key: KeyObject, made: string | undefined): Signer {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return {
    sign: (text) => sign(null, Buffer.from(text), key).toString('base64'),
    publicKey: der.subarray(-32).toString('base64'),
    made,
  };
}
