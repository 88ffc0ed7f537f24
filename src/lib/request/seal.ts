import { Encrypter } from 'age-encryption';
import type { Keyset } from '../schema/keyset.ts';
import { sealedBytes, textBytes } from './sizes.ts';

/** What encryption needs of a keyset. */
export type Recipients = Pick<Keyset, 'kind' | 'recipients'>;

/**
 * Encrypts a request to every key of a keyset. Throws, so that nothing is sent, when the request has not its one size,
 * a key is broken or of another kind, or the result is not as long as it must be.
 */
export async function seal(text: Uint8Array, { kind, recipients }: Recipients): Promise<Uint8Array<ArrayBuffer>> {
  if (text.length !== textBytes) throw new RangeError('A request has another size.');
  // The library would mix kinds without a word, and a mixed file is only as strong as the weaker kind.
  if (recipients.length === 0 || recipients.some((one) => one.startsWith('age1pq1') !== (kind === 'pq')))
    throw new TypeError('A keyset has no key, or keys of two kinds.');
  const encrypter = new Encrypter();
  for (const one of recipients) encrypter.addRecipient(one);
  const sealed = new Uint8Array(await encrypter.encrypt(text));
  if (sealed.length !== sealedBytes({ kind, recipients: recipients.length }))
    throw new RangeError('An encrypted request has another size.');
  return sealed;
}
