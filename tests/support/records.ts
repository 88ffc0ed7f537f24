import type { Translate } from '#lib/i18n/translator.ts';
import type { Check } from '#lib/schema/check.ts';
import type { Contact } from '#lib/schema/contact.ts';
import type { Place } from '#lib/schema/place.ts';
import type { Service } from '#lib/schema/service.ts';
import type { Scope } from '#lib/view/scope.ts';

/** A translator that gives back what it was asked for: the tests of views look at codes, not at words. */
export const echo: Translate = (id, values = {}) =>
  id === 'list.comma' ? ', ' : [id, ...Object.entries(values).map(([name, value]) => `${name}=${value}`)].join(' ');

/** A check of a HIGH fact, changed as the test needs it. */
export const aCheck = (change: Partial<Check> = {}): Check => ({
  on: '2026-10-01',
  how: 'stored-page',
  page: 'own',
  source: ['https://example.org/a'],
  grade: 'HIGH',
  ...change,
});

/** A telephone contact, changed as the test needs it. */
export const aContact = (change: Partial<Contact> = {}): Contact => ({
  channel: 'phone',
  value: '+4722331160',
  cost: 'not-known',
  hours: 'always',
  languages: { spoken: [], interpreter: 'not-known' },
  check: aCheck(),
  ...change,
});

/** A help line for everyone, changed as the test needs it. */
export const aService = (change: Partial<Service> = {}): Service => ({
  id: 'talk-all-1',
  place: 'no',
  entry: 'A1',
  kind: 'line',
  name: { official: 'Hjelpelinjen', lang: 'nb', english: 'The help line' },
  runBy: 'charity',
  needs: ['talk'],
  whoFor: { gender: 'everyone', papers: 'any' },
  areas: 'all',
  cost: 'free',
  tells: ['only-if-you-want'],
  keeps: 'not-known',
  then: ['a-person-answers'],
  documents: 'none',
  contacts: [aContact()],
  ...change,
});

const place: Place = {
  id: 'no',
  names: { en: 'Norway' },
  lang: 'nb',
  zone: 'Europe/Oslo',
  callingCode: '47',
  iso: 'NO',
  numberKinds: {
    emergency: { pattern: '^(110|112|113)$', groups: '3', cost: 'free' },
    harmonised: { pattern: String.raw`^116\d{3}$`, groups: '3 3', cost: 'free' },
    freephone: { pattern: String.raw`^800\d{5}$`, groups: '3 2 3', cost: 'free' },
  },
  now: [],
  areas: { oslo: { names: { en: 'Oslo' } }, bergen: { names: { en: 'Bergen' } } },
  facts: {},
};

/** A place without facts, changed as the test needs it. */
export const aPlace = (change: Partial<Place> = {}): Place => ({ ...place, ...change });

/** What an English page of that place is made from, on 2026-11-22. */
export const aScope = (services: readonly Service[] = [], change: Partial<Scope> = {}): Scope => ({
  locale: 'en',
  t: echo,
  place: aPlace(),
  services: new Map(services.map((one) => [one.id, one])),
  calendar: '20261121-20280122 20261225',
  today: '2026-11-22',
  trial: true,
  ...change,
});
