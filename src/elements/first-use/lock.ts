import { grouped, newCode, partsOf } from '#lib/request/code.ts';
import { packed } from '#lib/request/parcel.ts';
import { encodeRecord } from '#lib/request/record.ts';
import type { Asked } from '#lib/request/fields.ts';
import { seal } from '#lib/request/seal.ts';
import type { Keys } from './keyset.ts';
import { sha256 } from './parts.ts';

/** A request that was encrypted and is not known to have come in. */
export interface Pending {
  /** Its digits in groups of four, as they are shown. */
  code: string;
  body: Uint8Array<ArrayBuffer>;
}

/** Encrypts a request under a new code. Stands in a file of its own: the library comes with it. */
export async function lock(
  { record, life }: Extract<Asked, { life: unknown }>,
  { recipients, tag }: Keys,
): Promise<Pending> {
  const code = newCode((bytes) => crypto.getRandomValues(bytes));
  const { id, withdraw } = await partsOf(code, sha256);
  const blob = await seal(encodeRecord(record), recipients);
  return { code: grouped(code), body: packed({ life, tag, id, withdraw, blob }) };
}
