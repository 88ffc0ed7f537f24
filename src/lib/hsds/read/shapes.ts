import type { InputKind } from './input.ts';
import { nest } from './nest.ts';

/** An object of the data that can become a draft. */
export interface Candidate {
  kind: InputKind;
  /** Where it stands in the data, such as `contents.2`; empty for the whole file. */
  field: string;
  data: unknown;
}

/** What a file holds: candidates, terms that are no service, and what cannot be used, as sentences. */
export interface Shape {
  candidates: Candidate[];
  /** Names of taxonomies and terms. */
  terms: string[];
  /** What was left out, or cannot be read: field and sentence. */
  left: { field: string; sentence: string }[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Recognises a single object, a page of a list, a bare list, or tables by file name. */
export function shapeOf(data: unknown): Shape {
  const shape: Shape = { candidates: [], terms: [], left: [] };
  if (isFields(data) && Object.keys(data).some((key) => key.endsWith('.csv'))) return shapeOfTables(data, shape);
  if (isFields(data) && Array.isArray(data['contents'])) addAll(data['contents'], 'contents.', shape);
  else if (Array.isArray(data)) addAll(data, '', shape);
  else add(data, '', shape);
  return shape;
}

function shapeOfTables(data: Fields, shape: Shape): Shape {
  const { services, terms, left } = nest(data);
  addAll(services, 'services.csv, row ', shape);
  shape.terms.push(...terms);
  shape.left.push(...left);
  return shape;
}

function addAll(items: readonly unknown[], before: string, shape: Shape): void {
  items.forEach((item, at) => add(item, `${before}${at}`, shape));
}

function add(data: unknown, field: string, shape: Shape): void {
  const inside = (more: string) => (field === '' ? more : `${field}.${more}`);
  if (!isFields(data)) {
    shape.left.push({ field, sentence: 'is no object; write an HSDS service, organization or location.' });
  } else if (isFields(data['service'])) {
    const { service, ...at } = data;
    const known = Array.isArray(service['service_at_locations']) ? service['service_at_locations'] : [];
    add({ ...service, service_at_locations: [at, ...(known as unknown[])] }, inside('service'), shape);
  } else if (Array.isArray(data['services']) && data['services'].length > 0) {
    addAll(data['services'], inside('services.'), shape);
  } else if ('location_type' in data) {
    shape.candidates.push({ kind: 'location', field, data });
  } else if ('status' in data) {
    shape.candidates.push({ kind: 'service', field, data });
  } else if (
    ['term_uri', 'taxonomy', 'taxonomy_id', 'taxonomy_detail', 'parent_id', 'code'].some((key) => key in data)
  ) {
    shape.terms.push(nameOf(data));
  } else if ('location' in data || 'location_id' in data) {
    shape.left.push({ field, sentence: 'is a service at a location without its service; ask for it in full.' });
  } else if ('version' in data && 'name' in data) {
    shape.terms.push(nameOf(data));
  } else if ('name' in data) {
    shape.candidates.push({ kind: 'organization', field, data });
  } else {
    shape.left.push({
      field,
      sentence: 'is nothing that HSDS knows; write a service (with id, name and status), a page of them, or tables.',
    });
  }
}

function nameOf({ name, code }: Fields): string {
  return [name, code].filter((one) => typeof one === 'string' || typeof one === 'number').join(', code ');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
