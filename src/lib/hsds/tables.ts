/** What a table points at: column, and the table whose `id` stands there. */
type Keys = Readonly<Record<string, string>>;

/** A table of the tabular form: its file, its columns, and the columns that are ids of other tables. */
export interface Table {
  file: string;
  /** Columns in their order; those with `!` are required. */
  columns: readonly string[];
  keys: Keys;
  /** Columns that hold numbers or days; all others hold text. */
  types?: Readonly<Record<string, 'number' | 'date' | 'time'>>;
}

/** The tables that we fill, with the columns that we fill: names and keys of HSDS 3.0. */
export const tables = {
  organization: {
    file: 'organizations.csv',
    columns: ['id!', 'name!', 'alternate_name', 'description!'],
    keys: {},
  },
  service: {
    file: 'services.csv',
    columns: [
      'id!',
      'organization_id!',
      'name!',
      'alternate_name',
      'description',
      'url',
      'email',
      'status!',
      'interpretation_services',
      'application_process',
      'fees_description',
      'eligibility_description',
      'minimum_age',
      'maximum_age',
      'assured_date',
      'alert',
    ],
    keys: { organization_id: 'organization' },
    types: { minimum_age: 'number', maximum_age: 'number', assured_date: 'date' },
  },
  location: { file: 'locations.csv', columns: ['id!', 'location_type!', 'url', 'name'], keys: {} },
  address: {
    file: 'addresses.csv',
    columns: [
      'id!',
      'location_id',
      'address_1!',
      'address_2',
      'city!',
      'state_province!',
      'postal_code!',
      'country!',
      'address_type!',
    ],
    keys: { location_id: 'location' },
  },
  service_at_location: {
    file: 'service_at_location.csv',
    columns: ['id!', 'service_id!', 'location_id!'],
    keys: { service_id: 'service', location_id: 'location' },
  },
  contact: {
    file: 'contacts.csv',
    columns: ['id!', 'service_id', 'name', 'email'],
    keys: { service_id: 'service' },
  },
  phone: {
    file: 'phones.csv',
    columns: ['id!', 'service_id', 'contact_id', 'number!', 'type', 'description'],
    keys: { service_id: 'service', contact_id: 'contact' },
  },
  schedule: {
    file: 'schedules.csv',
    columns: ['id!', 'service_id', 'freq', 'byday', 'opens_at', 'closes_at', 'description', 'attending_type', 'notes'],
    keys: { service_id: 'service' },
    types: { opens_at: 'time', closes_at: 'time' },
  },
  service_area: { file: 'service_areas.csv', columns: ['id!', 'service_id', 'name'], keys: { service_id: 'service' } },
  language: {
    file: 'languages.csv',
    columns: ['id!', 'service_id', 'phone_id', 'name', 'code'],
    keys: { service_id: 'service', phone_id: 'phone' },
  },
  cost_option: {
    file: 'cost_options.csv',
    columns: ['id!', 'service_id!', 'amount', 'amount_description'],
    keys: { service_id: 'service' },
    types: { amount: 'number' },
  },
  required_document: {
    file: 'required_documents.csv',
    columns: ['id!', 'service_id', 'document'],
    keys: { service_id: 'service' },
  },
  attribute: {
    file: 'attributes.csv',
    columns: ['id!', 'link_id!', 'taxonomy_term_id!', 'link_entity!'],
    keys: { link_id: 'service', taxonomy_term_id: 'taxonomy_term' },
  },
  taxonomy: { file: 'taxonomies.csv', columns: ['id!', 'name!', 'description!', 'version'], keys: {} },
  taxonomy_term: {
    file: 'taxonomy_terms.csv',
    columns: ['id!', 'code', 'name!', 'description!', 'taxonomy', 'language', 'taxonomy_id'],
    keys: { taxonomy_id: 'taxonomy' },
  },
  meta_table_description: {
    file: 'meta_table_descriptions.csv',
    columns: ['id!', 'name', 'language', 'character_set'],
    keys: {},
  },
} as const satisfies Record<string, Table>;

/** Name of a table. */
export type TableName = keyof typeof tables;

/** The names of a table's columns, without the mark. */
export function columnsOf(table: TableName): string[] {
  return tables[table].columns.map((column) => column.replace('!', ''));
}
