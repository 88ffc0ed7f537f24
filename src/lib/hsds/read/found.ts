import type { extraKey } from '../extra.ts';
import type {
  AddressInput,
  LocationInput,
  OrganizationInput,
  PhoneInput,
  ScheduleInput,
  ServiceInput,
} from './input.ts';

type LanguageInput = ServiceInput['languages'][number];

/** Everything that the data says of one service, whatever object it came in. */
export interface Found {
  id: string;
  names: string[];
  phones: PhoneInput[];
  /** Those of `phones` that belong to a contact: a person, a desk, or a line that knows the way. */
  phonesOfContacts: PhoneInput[];
  emails: { id: string | undefined; email: string }[];
  pages: { id: string | undefined; url: string }[];
  schedules: ScheduleInput[];
  languages: LanguageInput[];
  addresses: AddressInput[];
  /** Names of areas served. */
  areas: string[];
  /** Codes of terms, with the id of their list. */
  terms: { code: string | undefined; taxonomy: string | undefined }[];
  /** Sentences of others, for the person who settles the draft. */
  texts: string[];
  /** Whether names of persons stand in the data. They are never taken over. */
  namesPersons: boolean;
  from?: number | undefined;
  to?: number | undefined;
  free: boolean;
  assured?: string | undefined;
  status?: string | undefined;
  /** Our own property, when it is our own export. */
  extra?: ServiceInput[typeof extraKey];
}

/** What a service says. */
export function fromService(service: ServiceInput): Found {
  const places = service.service_at_locations.flatMap((one) => one.location ?? []);
  const contacts = [...service.contacts, ...service.service_at_locations.flatMap((one) => one.contacts)];
  const at = service.service_at_locations;
  const { url, email, description, eligibility_description: who, application_process: how, alert } = service;
  return {
    id: service.id,
    names: named(service.name, service.alternate_name),
    phones: [
      ...service.phones,
      ...at.flatMap((one) => one.phones),
      ...contacts.flatMap((one) => one.phones),
      ...places.flatMap((one) => one.phones),
    ],
    phonesOfContacts: contacts.flatMap((one) => one.phones),
    emails: emailsOf(email, contacts),
    pages: pagesOf(url, places),
    schedules: [...service.schedules, ...at.flatMap((one) => one.schedules)],
    languages: service.languages,
    addresses: streetsOf(places),
    areas: service.service_areas.flatMap((one) => one.name ?? []),
    terms: service.attributes.map(({ taxonomy_term: term }) => ({ code: term?.code, taxonomy: term?.taxonomy_id })),
    texts: said(description, who, how, service.interpretation_services, service.fees_description, alert),
    namesPersons: contacts.some((one) => one.name !== undefined),
    from: service.minimum_age,
    to: service.maximum_age,
    free: service.cost_options.length > 0 && service.cost_options.every((one) => one.amount === 0),
    assured: service.assured_date,
    status: service.status,
    extra: service['x-everyday-rights'],
  };
}

/** What a location says, taken for a service that is given there. */
export function fromLocation(location: LocationInput & { id: string }): Found {
  return {
    ...nothing(location.id),
    names: named(location.name, location.alternate_name),
    phones: [...location.phones, ...location.contacts.flatMap((one) => one.phones)],
    phonesOfContacts: location.contacts.flatMap((one) => one.phones),
    emails: emailsOf(undefined, location.contacts),
    pages: pagesOf(location.url, []),
    schedules: location.schedules,
    languages: location.languages,
    addresses: streetsOf([location]),
    texts: said(location.description),
    namesPersons: location.contacts.some((one) => one.name !== undefined),
  };
}

/** What an organization says, taken for a service that it gives. */
export function fromOrganization(organization: OrganizationInput): Found {
  const { locations, contacts } = organization;
  return {
    ...nothing(organization.id),
    names: named(organization.name, organization.alternate_name),
    phones: [
      ...organization.phones,
      ...contacts.flatMap((one) => one.phones),
      ...locations.flatMap((one) => one.phones),
    ],
    phonesOfContacts: contacts.flatMap((one) => one.phones),
    emails: emailsOf(organization.email, contacts),
    pages: pagesOf(organization.website, locations),
    schedules: locations.flatMap((one) => one.schedules),
    languages: locations.flatMap((one) => one.languages),
    addresses: streetsOf(locations),
    texts: said(organization.description),
    namesPersons: contacts.some((one) => one.name !== undefined),
  };
}

function nothing(id: string): Omit<Found, 'names'> {
  return {
    id,
    phones: [],
    phonesOfContacts: [],
    emails: [],
    pages: [],
    schedules: [],
    languages: [],
    addresses: [],
    areas: [],
    terms: [],
    texts: [],
    namesPersons: false,
    free: false,
  };
}

function named(name: string | undefined, other: string | undefined): string[] {
  return said(name, other);
}

function said(...texts: (string | undefined)[]): string[] {
  return texts.filter((one) => one !== undefined);
}

function emailsOf(email: string | undefined, contacts: ServiceInput['contacts']): Found['emails'] {
  const ofContacts = contacts.flatMap((one) => (one.email === undefined ? [] : [{ id: one.id, email: one.email }]));
  const known = ofContacts.some((one) => one.email === email);
  return email === undefined || known ? ofContacts : [{ id: undefined, email }, ...ofContacts];
}

/** Pages of virtual locations; that of a building says nothing of the service. */
function pagesOf(url: string | undefined, locations: readonly LocationInput[]): Found['pages'] {
  const virtual = locations.filter((one) => one.location_type === 'virtual');
  const pages = virtual.flatMap((one) => (one.url === undefined ? [] : [{ id: one.id, url: one.url }]));
  return url === undefined || pages.some((one) => one.url === url) ? pages : [{ id: undefined, url }, ...pages];
}

function streetsOf(locations: readonly LocationInput[]): AddressInput[] {
  return locations
    .flatMap((one) => one.addresses)
    .filter((one) => one.address_type === undefined || one.address_type === 'physical');
}
