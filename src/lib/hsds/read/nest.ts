import { tables } from '../tables.ts';

type Row = Readonly<Record<string, unknown>>;

/** Services put together from tables. */
export interface NestedTables {
  services: Row[];
  /** Names of terms. */
  terms: string[];
  left: { field: string; sentence: string }[];
}

/** Puts the rows of tables (`services.csv`, `phones.csv` …) together to full services, by their keys. */
export function nest(data: Readonly<Record<string, unknown>>): NestedTables {
  const rows = (table: keyof typeof tables): Row[] => rowsOf(data[tables[table].file]);
  const by = (table: keyof typeof tables, key: string, value: unknown): Row[] =>
    value === undefined ? [] : rows(table).filter((row) => row[key] === value);

  const phone = (row: Row): Row => ({ ...row, languages: by('language', 'phone_id', row['id']) });
  const phones = (key: string, value: unknown): Row[] => by('phone', key, value).map(phone);
  const contacts = (key: string, value: unknown): Row[] =>
    by('contact', key, value).map((row) => ({ ...row, phones: phones('contact_id', row['id']) }));
  const location = (row: Row): Row => ({
    ...row,
    addresses: by('address', 'location_id', row['id']),
    phones: phones('location_id', row['id']),
    contacts: contacts('location_id', row['id']),
  });
  const atLocation = (row: Row): Row => ({
    ...row,
    location: by('location', 'id', row['location_id']).map(location)[0],
    phones: phones('service_at_location_id', row['id']),
    contacts: contacts('service_at_location_id', row['id']),
    schedules: by('schedule', 'service_at_location_id', row['id']),
  });
  const attribute = (row: Row): Row => ({ taxonomy_term: by('taxonomy_term', 'id', row['taxonomy_term_id'])[0] });

  const services = rows('service').map((row) => {
    const own = (table: keyof typeof tables): Row[] => by(table, 'service_id', row['id']);
    return {
      ...row,
      phones: phones('service_id', row['id']),
      contacts: contacts('service_id', row['id']),
      schedules: own('schedule'),
      service_areas: own('service_area'),
      service_at_locations: own('service_at_location').map(atLocation),
      languages: own('language'),
      cost_options: own('cost_option'),
      required_documents: own('required_document'),
      attributes: by('attribute', 'link_id', row['id']).map(attribute),
    };
  });
  const known = new Set(rows('service').map((row) => row['id']));
  return {
    services,
    terms: rows('taxonomy_term').map((row) => String(row['name'] ?? row['id'])),
    left: [
      ...(known.size === 0
        ? [{ field: tables.service.file, sentence: 'is missing or empty; add it: it lists the services.' }]
        : []),
      ...strangers(rows, known),
    ],
  };
}

/** Rows whose service is not in the file. */
function strangers(
  rows: (table: keyof typeof tables) => Row[],
  known: ReadonlySet<unknown>,
): { field: string; sentence: string }[] {
  const withService = Object.keys(tables).filter((name): name is keyof typeof tables => name !== 'service');
  return withService.flatMap((table) => {
    const lost = rows(table).filter(({ service_id: id }) => id !== undefined && !known.has(id));
    return lost.length === 0
      ? []
      : [
          {
            field: tables[table].file,
            sentence: `names ${lost.length === 1 ? 'a service' : 'services'} in ${lost.length} of its rows that ${tables.service.file} does not have; add ${lost.length === 1 ? 'it' : 'them'} there. Those rows were left out.`,
          },
        ];
  });
}

function rowsOf(data: unknown): Row[] {
  return Array.isArray(data) ? data.filter((row): row is Row => typeof row === 'object' && row !== null) : [];
}
