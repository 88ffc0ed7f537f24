import { idOf } from './id.ts';
import type { ContactPoint, Language, Phone, Service, Taxonomy, TaxonomyTerm } from './model.ts';
import type { TableName } from './tables.ts';

/** A row of a table, by column. */
export type Row = Readonly<Record<string, string | number | undefined>>;

/** What the tabular form is made from. */
export interface Nested {
  services: readonly Service[];
  taxonomies: readonly Taxonomy[];
  terms: readonly TaxonomyTerm[];
  /** Language of the texts. */
  lang: string;
}

/** The rows of every table, from the nested objects. Our own property is left out. */
export function flatten({ services, taxonomies, terms, lang }: Nested): Record<TableName, Row[]> {
  const inAll = <Item>(pick: (service: Service) => readonly Item[]): Item[] => services.flatMap(pick);
  const at = inAll((one) => (one.service_at_locations ?? []).map((place) => ({ ...place, service_id: one.id })));
  const contacts = inAll((one) => (one.contacts ?? []).map((contact) => ({ ...contact, service_id: one.id })));
  const phones = inAll((service) => phonesOf(service));
  return {
    organization: [...new Map(services.map(({ organization }) => [organization.id, organization])).values()].map(
      (one) => ({ ...one }),
    ),
    service: services.map(({ organization, ...one }) => ({ ...plain(one), organization_id: organization.id })),
    location: at.map(({ location }) => plain(location)),
    address: at.flatMap(({ location }) =>
      (location.addresses ?? []).map((one) => ({ ...one, location_id: location.id })),
    ),
    service_at_location: at.map(({ id, service_id, location }) => ({ id, service_id, location_id: location.id })),
    contact: contacts.map(plain),
    phone: phones.map(({ phone, ...keys }) => ({ ...plain(phone), ...keys })),
    schedule: inAll((one) => (one.schedules ?? []).map((schedule) => ({ ...plain(schedule), service_id: one.id }))),
    service_area: inAll((one) => one.service_areas.map((area) => ({ ...area, service_id: one.id }))),
    language: [
      ...inAll((one) => languages(one.languages, { service_id: one.id })),
      ...phones.flatMap(({ phone }) => languages(phone.languages, { phone_id: phone.id })),
    ],
    cost_option: inAll((one) => (one.cost_options ?? []).map((cost) => ({ ...cost, service_id: one.id }))),
    required_document: inAll((one) =>
      (one.required_documents ?? []).map((document) => ({ ...document, service_id: one.id })),
    ),
    attribute: inAll((one) =>
      one.attributes.map(({ id, link_entity, taxonomy_term }) => ({
        id,
        link_id: one.id,
        taxonomy_term_id: taxonomy_term.id,
        link_entity,
      })),
    ),
    taxonomy: taxonomies.map((one) => ({ ...one })),
    taxonomy_term: terms.map((one) => ({ ...one })),
    meta_table_description: [{ id: idOf('table', 'service'), name: 'service', language: lang, character_set: 'UTF-8' }],
  };
}

function phonesOf(service: Service): { phone: Phone; service_id?: string; contact_id?: string }[] {
  const own = (service.phones ?? []).map((phone) => ({ phone, service_id: service.id }));
  const ofContact = ({ id, phones = [] }: ContactPoint) => phones.map((phone) => ({ phone, contact_id: id }));
  return [...own, ...(service.contacts ?? []).flatMap(ofContact)];
}

function languages(some: readonly Language[] = [], keys: Row): Row[] {
  return some.map((one) => ({ ...plain(one), ...keys }));
}

/** The fields of an object that fit into a row. */
function plain(object: object): Row {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => typeof value === 'string' || typeof value === 'number'),
  );
}
