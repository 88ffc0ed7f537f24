import type { KeysetKind } from '../schema/keyset.ts';
import { sealedBytes } from './sizes.ts';

const base64 = '[A-Za-z0-9+/]';
const stanzas: Record<KeysetKind, string> = {
  classic: `-> X25519 ${base64}{43}\n${base64}{43}\n`,
  pq: `-> mlkem768x25519 ${base64}{1494}\n${base64}{43}\n`,
};

/**
 * Whether bytes look in every outward way like a request encrypted to a keyset: exact length, header of the age format,
 * number and kind of keys. Says nothing about what is inside, since nobody but the helpline can know.
 */
export function looksSealed(blob: Uint8Array, keyset: { kind: KeysetKind; recipients: number }): boolean {
  if (blob.length !== sealedBytes(keyset)) return false;
  const header = new RegExp(
    `^age-encryption\\.org/v1\n(?:${stanzas[keyset.kind]}){${keyset.recipients}}--- ${base64}{43}\n`,
  );
  // Beyond ASCII the letters of this coding do not matter: none of them is in a header.
  return header.test(new TextDecoder('latin1').decode(blob));
}
