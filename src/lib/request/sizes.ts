import type { KeysetKind } from '../schema/keyset.ts';

/** Bytes of every request before encryption: shorter ones are filled with spaces, longer ones are refused. */
export const textBytes = 2048;

/** Bytes that the age format adds once, and for each recipient of a kind. */
const once = 102;
const each: Record<KeysetKind, number> = { classic: 98, pq: 1557 };

/** Exact number of bytes of an encrypted request: it depends on the keyset alone, never on what was written. */
export function sealedBytes({ kind, recipients }: { kind: KeysetKind; recipients: number }): number {
  return textBytes + once + each[kind] * recipients;
}
