import type { Place } from '../../schema/place.ts';
import type { Need } from '../../schema/vocabulary.ts';
import { needs } from '../../schema/vocabulary.ts';
import { idOf } from '../id.ts';
import { needsId } from '../taxonomy.ts';
import { checkFrom, contactsFrom, ownContacts, type Reading } from './contacts.ts';
import type { Found } from './found.ts';

/** A service record as far as it is known. */
export interface Draft {
  /** Name of its file: the record's own, or `draft-` and a part of its id that is the same at every import. */
  name: string;
  /** The record, in the order of our schema. What is not known is missing, or `not-known`. */
  record: Record<string, unknown>;
  /** What a person has to look at, beyond what the schema asks for. */
  asks: string[];
  /** What the data says in its own words. */
  texts: string[];
}

/** A draft of a service record from what the data says. */
export function draftFrom(found: Found, reading: Reading): Draft {
  return found.extra === undefined ? draftFromOthers(found, reading) : draftFromOwn(found, found.extra, reading);
}

function draftFromOthers(found: Found, reading: Reading): Draft {
  const [official, other] = found.names;
  const { contacts, asks } = contactsFrom(found, reading);
  const which = needsFrom(found);
  const areas = areasFrom(found.areas, reading.place);
  const address = addressFrom(found, reading.place);
  return {
    name: `draft-${idOf('import', found.id).slice(0, 8)}`,
    record: inOrder({
      name: { official },
      runBy: 'not-known',
      needs: which.length > 0 ? which : undefined,
      whoFor: { from: found.from, to: found.to, papers: 'not-known' },
      areas,
      cost: found.free ? 'free' : 'not-known',
      tells: ['not-known'],
      keeps: 'not-known',
      then: ['ask-what-they-share'],
      documents: 'not-known',
      address,
      contacts,
      check: contacts.length === 0 ? checkFrom(found, reading) : undefined,
    }),
    asks: once([
      ...(found.status !== undefined && found.status !== 'active'
        ? [`the data says that the service is ${found.status}; publish it only if it is open again.`]
        : []),
      ...(other === undefined ? [] : [`another name of it is “${other}”.`]),
      ...asks,
      ...(contacts.length === 0 ? ['it has no contact; name the line that knows the way in via.'] : []),
      ...(areas === undefined && found.areas.length > 0 ? [`the areas are named “${found.areas.join('”, “')}”.`] : []),
      ...addressAsks(found, address),
      ...(found.namesPersons ? ['names of persons stand in the data; they were left out.'] : []),
      ...(found.assured === undefined ? ['the data does not say when its owner was sure of it.'] : []),
    ]),
    texts: found.texts,
  };
}

function once(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/** Our own export: codes come from our property, everything else from the fields of the standard. */
function draftFromOwn(found: Found, extra: Record<string, unknown>, reading: Reading): Draft {
  const { place: _place, record, name, contacts: _contacts, check, whoFor, ...codes } = extra;
  const [, official] = found.names;
  const contacts = ownContacts(found, reading);
  const own = typeof record === 'string' && /^[a-z]+-[a-z]+-[1-9]\d*$/.test(record) ? record : undefined;
  return {
    name: own ?? `draft-${idOf('import', found.id).slice(0, 8)}`,
    record: inOrder({
      ...codes,
      name: { ...(name as object | undefined), official },
      whoFor: { ...(whoFor as object | undefined), from: found.from, to: found.to },
      needs: needsFrom(found),
      contacts,
      check: check === undefined ? undefined : checkFrom(found, reading),
    }),
    asks: [],
    texts: [],
  };
}

/** The needs among the terms: only codes of our own list are ours. */
function needsFrom(found: Found): Need[] {
  const ours = found.terms.filter(({ taxonomy }) => taxonomy === needsId).map(({ code }) => code);
  return [...new Set(ours)].filter((code): code is Need => (needs as readonly (string | undefined)[]).includes(code));
}

/** Area ids of the place whose names the data uses; `all` for its country; undefined when one of them is unknown. */
function areasFrom(names: readonly string[], place: Place | undefined): 'all' | string[] | undefined {
  if (!place || names.length === 0) return undefined;
  const same = (all: Readonly<Record<string, string>>, name: string): boolean =>
    Object.values(all).some((one) => one.toLowerCase() === name.trim().toLowerCase());
  if (names.some((name) => same(place.names, name))) return 'all';
  const ids = names.map((name) => Object.entries(place.areas).find(([, area]) => same(area.names, name))?.[0]);
  return ids.some((id) => id === undefined) ? undefined : [...new Set(ids.filter((id) => id !== undefined))];
}

function addressFrom({ addresses }: Found, place: Place | undefined): { text: string; lang?: string } | undefined {
  const [one] = addresses;
  if (one?.address_1 === undefined) return undefined;
  const town = [one.postal_code, one.city].filter(Boolean).join(' ');
  const text = [one.address_1, one.address_2, town].filter(Boolean).join(', ');
  return { text, ...(place ? { lang: place.lang } : {}) };
}

function addressAsks({ addresses }: Found, address: ReturnType<typeof addressFrom>): string[] {
  return [
    ...(address === undefined
      ? []
      : ['the address: ask them whether it may be public. If not, write address: withheld.']),
    ...(addresses.length > 1 ? [`the data has ${addresses.length} addresses; only the first was taken over.`] : []),
  ];
}

/** Fields in the order of our records. */
const order = [
  'entry',
  'kind',
  'name',
  'runBy',
  'needs',
  'whoFor',
  'areas',
  'cost',
  'tells',
  'keeps',
  'then',
  'documents',
  'address',
  'contacts',
  'via',
  'fallback',
  'crisis',
  'helpersOnly',
  'check',
];

function inOrder(record: Record<string, unknown>): Record<string, unknown> {
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return known(Object.fromEntries(Object.entries(record).sort(([a], [b]) => rank(a) - rank(b))));
}

/** Without fields that are undefined, one level down too. */
function known(record: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    kept.map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? known(value as Record<string, unknown>)
        : value,
    ]),
  );
}
