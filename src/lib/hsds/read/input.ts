import { z } from 'zod';
import { extraKey } from '../extra.ts';

/**
 * The fields of HSDS that the import looks at, as lenient as data in the wild: anything else is passed over.
 * `null` and empty texts are taken away before.
 */
const text = z.union([z.string(), z.number()]).transform(String);
const number = z.coerce.number();
const extra = { [extraKey]: z.record(z.string(), z.unknown()).optional() };
const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);

const language = z.object({ name: text.optional(), code: text.optional(), ...extra });

const phone = z.object({
  id: text.optional(),
  number: text,
  extension: text.optional(),
  type: text.optional(),
  languages: list(language),
});
/** A telephone number in the data. */
export type PhoneInput = z.infer<typeof phone>;

const schedule = z.object({
  valid_from: text.optional(),
  valid_to: text.optional(),
  until: text.optional(),
  count: text.optional(),
  timezone: text.optional(),
  freq: text.optional(),
  interval: text.optional(),
  byday: text.optional(),
  byweekno: text.optional(),
  bymonthday: text.optional(),
  byyearday: text.optional(),
  opens_at: text.optional(),
  closes_at: text.optional(),
  attending_type: text.optional(),
  ...extra,
});
/** A schedule in the data. */
export type ScheduleInput = z.infer<typeof schedule>;

const contact = z.object({ id: text.optional(), name: text.optional(), email: text.optional(), phones: list(phone) });

const address = z.object({
  address_1: text.optional(),
  address_2: text.optional(),
  city: text.optional(),
  postal_code: text.optional(),
  address_type: text.optional(),
});
/** A street address in the data. */
export type AddressInput = z.infer<typeof address>;

const location = z.object({
  id: text.optional(),
  location_type: text.optional(),
  url: text.optional(),
  name: text.optional(),
  alternate_name: text.optional(),
  description: text.optional(),
  languages: list(language),
  addresses: list(address),
  contacts: list(contact),
  phones: list(phone),
  schedules: list(schedule),
});

const atLocation = z.object({
  location: location.optional(),
  contacts: list(contact),
  phones: list(phone),
  schedules: list(schedule),
});

const attribute = z.object({
  taxonomy_term: z.object({ code: text.optional(), name: text.optional(), taxonomy_id: text.optional() }).optional(),
});

const shared = {
  id: text,
  name: text,
  alternate_name: text.optional(),
  description: text.optional(),
  email: text.optional(),
  phones: list(phone),
  contacts: list(contact),
};

const service = z.object({
  ...shared,
  url: text.optional(),
  status: text.optional(),
  interpretation_services: text.optional(),
  application_process: text.optional(),
  fees_description: text.optional(),
  eligibility_description: text.optional(),
  alert: text.optional(),
  minimum_age: number.optional(),
  maximum_age: number.optional(),
  assured_date: text.optional(),
  schedules: list(schedule),
  service_areas: list(z.object({ name: text.optional() })),
  service_at_locations: list(atLocation),
  languages: list(language),
  cost_options: list(z.object({ amount: number.optional() })),
  required_documents: list(z.object({ document: text.optional() })),
  attributes: list(attribute),
  ...extra,
});

const organization = z.object({ ...shared, website: text.optional(), locations: list(location) });

/** A service in the data. */
export type ServiceInput = z.infer<typeof service>;
/** A location in the data. */
export type LocationInput = z.infer<typeof location>;
/** An organization in the data. */
export type OrganizationInput = z.infer<typeof organization>;

/** The schema of each kind of object that can become a draft. */
export const inputs = { service, location: location.extend({ id: text }), organization } as const;
/** A kind of object that can become a draft. */
export type InputKind = keyof typeof inputs;

/** The data without `null`, empty texts and empty cells, at any depth. */
export function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing).filter((one) => one !== undefined);
  if (value === null || value === '') return undefined;
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withoutNothing(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}
