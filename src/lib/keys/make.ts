import { generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { KeysetKind } from '../schema/keyset.ts';

/** A key pair of one holder. */
export interface KeyPair {
  /** Who holds it: a worker, or `recovery`. */
  holder: string;
  /** The private half, `AGE-SECRET-KEY-…`. It never stands in a file of the project. */
  identity: string;
  /** The public half, `age1…`. */
  recipient: string;
}

/** Makes one new key pair for each holder. The pairs are independent: none can be worked out from another. */
export function makePairs(kind: KeysetKind, holders: readonly string[]): Promise<KeyPair[]> {
  const generate = kind === 'pq' ? generateHybridIdentity : generateX25519Identity;
  return Promise.all(
    holders.map(async (holder) => {
      const identity = await generate();
      return { holder, identity, recipient: await identityToRecipient(identity) };
    }),
  );
}
