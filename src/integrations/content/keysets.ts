import { createPublicKey, verify } from 'node:crypto';
import { keyset as keysetSchema, signedText, type Keyset } from '#lib/schema/keyset.ts';
import { filesIn, readJson } from './files.ts';
import { checked, Problems } from './problems.ts';

/** A keyset with its id. */
export type NamedKeyset = Keyset & { id: string };

/** Reads every keyset below a folder, by id. */
export function readKeysets(root: string, problems: Problems): Map<string, NamedKeyset> {
  const found = new Map<string, NamedKeyset>();
  for (const { path, name } of filesIn(root, 'keysets', ['.json'], problems)) {
    const keyset = checked(keysetSchema, readJson(root, path, problems), path, problems);
    if (keyset) found.set(name, { ...keyset, id: name });
  }
  return found;
}

/** Beginning of every Ed25519 public key in its standard wrapping; the key itself follows. */
const wrapping = Buffer.from('302a300506032b6570032100', 'hex');

/** Whether a keyset is signed by the holder of `signer`, an Ed25519 public key in base64. */
export function isSigned(keyset: NamedKeyset, signer: string): boolean {
  const key = createPublicKey({
    key: Buffer.concat([wrapping, Buffer.from(signer, 'base64')]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, Buffer.from(signedText(keyset.id, keyset)), key, Buffer.from(keyset.signature, 'base64'));
}
