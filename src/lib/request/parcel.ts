import { lives, type Life } from './record.ts';
import { sealedBytes } from './sizes.ts';
import type { KeysetKind } from '../schema/keyset.ts';

/** A request as it travels: nothing in it can be read but for how long it lives and which keyset it is for. */
export interface Parcel {
  /** Days after which it is deleted. */
  life: Life;
  /** First 8 bytes of the SHA-256 of the keyset's file. */
  tag: Uint8Array;
  /** 16 bytes worked out from the person's code. */
  id: Uint8Array;
  /** SHA-256 of the 32 bytes that take it back. */
  withdraw: Uint8Array;
  /** The encrypted record. */
  blob: Uint8Array;
}

const version = 1;
/** Where each part begins, in this order. */
const at = { version: 0, life: 1, tag: 2, id: 10, withdraw: 26, blob: 58 } as const;

/** Bytes of a parcel for a keyset: always the same. */
function parcelBytes(keyset: { kind: KeysetKind; recipients: number }): number {
  return at.blob + sealedBytes(keyset);
}

/** Most bytes that any parcel has: six keys of the larger kind. */
export const largestParcel = parcelBytes({ kind: 'pq', recipients: 6 });

/** The bytes of a parcel. */
export function packed({ life, tag, id, withdraw, blob }: Parcel): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(at.blob + blob.length);
  bytes[at.version] = version;
  bytes[at.life] = life;
  bytes.set(tag, at.tag);
  bytes.set(id, at.id);
  bytes.set(withdraw, at.withdraw);
  bytes.set(blob, at.blob);
  return bytes;
}

/** The parts of a parcel, as copies; undefined when it is too short, of another version, or has a life that none may have. */
export function unpacked(bytes: Uint8Array): Parcel | undefined {
  const life = lives.find((one) => one === bytes[at.life]);
  if (bytes.length <= at.blob || bytes[at.version] !== version || life === undefined) return undefined;
  return {
    life,
    tag: bytes.slice(at.tag, at.id),
    id: bytes.slice(at.id, at.withdraw),
    withdraw: bytes.slice(at.withdraw, at.blob),
    blob: bytes.slice(at.blob),
  };
}
