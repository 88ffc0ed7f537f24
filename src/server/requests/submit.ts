import { looksSealed } from '#lib/request/blind.ts';
import { unpacked } from '#lib/request/parcel.ts';
import { hex } from './bytes.ts';
import type { Cap } from './cap.ts';
import { keysetFor, type AnsweredPlace } from './config.ts';
import type { Counters } from './limits.ts';
import { hourOf, type RequestStore, type Row } from './store.ts';

/** What came of a request: it is kept (now or before), it cannot be one, there are too many, or the queue is full. */
export type Outcome = 'kept' | 'refused' | 'too-many' | 'full';

/** What keeping a request needs. */
export interface Desk {
  store: RequestStore;
  counters: Counters;
  cap: Cap;
  /** Told that something came, and nothing else. */
  arrived: () => void;
}

/** Reads a parcel without seeing into it: the row to keep, or undefined when it cannot be from our page. */
export function rowFor(body: Uint8Array, place: AnsweredPlace, now: Date): Row | undefined {
  const parcel = unpacked(body);
  const keyset = parcel && keysetFor(place, hex(parcel.tag), now);
  if (!keyset || !looksSealed(parcel.blob, keyset)) return undefined;
  const hour = hourOf(now);
  return {
    id: hex(parcel.id),
    keyset: keyset.id,
    blob: parcel.blob,
    hour,
    expires: hour + parcel.life * 24,
    status: 'received',
    withdraw: hex(parcel.withdraw),
  };
}

/** Keeps a row within the limits. The same one sent again, because an answer was lost, is kept already and counts no more. */
export async function keep(row: Row, address: string | undefined, desk: Desk, now: Date): Promise<Outcome> {
  if (await desk.store.find(row.id, hourOf(now))) return 'kept';
  if (!(await desk.counters.take(address, now))) return 'too-many';
  if (!(await desk.cap.take(now))) return 'full';
  await desk.store.add(row);
  desk.arrived();
  return 'kept';
}
