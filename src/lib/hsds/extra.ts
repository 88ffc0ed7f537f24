import type { Contact } from '../schema/contact.ts';
import type { Hours } from '../schema/hours.ts';
import type { ServiceRecord } from '../schema/service.ts';

/** The one property of ours in HSDS objects: it holds what the standard has no field for. Others may ignore it. */
export const extraKey = 'x-everyday-rights';

/** What a schedule cannot say. */
export interface ScheduleExtra {
  /** The object (phone, contact, location) or the visit whose hours these are: an `id` of the service's `contacts`. */
  contact: string;
  /** IANA time zone of the times. HSDS has only a number, which is wrong for half of the year. */
  zone: string;
  /** Hours that are no week of stretches. */
  hours?: Extract<Hours, string>;
  /** The stretch to the letter, where `24:00` or the days could not be written in HSDS. */
  stretch?: Extract<Hours, object>['week'][number];
  /** What changes the usual week. */
  note?: Extract<Hours, object>['note'];
}

/** What HSDS cannot hold of one contact. */
export interface ContactExtra extends Pick<Contact, 'channel' | 'reach' | 'purpose' | 'area' | 'cost' | 'check'> {
  /** The HSDS object that holds its number or address; of a visit the `contact` of its schedules. */
  id: string;
  /** Whether there is an interpreter. */
  interpreter: Contact['languages']['interpreter'];
  /** Languages of a contact that is no telephone: HSDS has them on phones only. */
  spoken?: readonly string[];
  /** Hours of a web page or an e-mail address, which are not those of the service. */
  hours?: Hours;
}

/** What HSDS cannot hold of a service, in the codes of our own records. */
export interface ServiceExtra extends Omit<ServiceRecord, 'name' | 'needs' | 'contacts'> {
  /** Country served. */
  place: string;
  /** Id of the record, such as `talk-all-1`. */
  record: string;
  name: Omit<ServiceRecord['name'], 'official'>;
  /** Our contacts, in the order in which to try them. */
  contacts: readonly ContactExtra[];
}

/** A value without our own property, at any depth: what the strict schema of HSDS allows. */
export function withoutExtras<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((one: unknown) => withoutExtras(one)) as Value;
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([key]) => key !== extraKey);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutExtras(inner as unknown)])) as Value;
}
