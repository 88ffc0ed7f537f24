import type { Service } from '../schema/service.ts';
import type { Trait } from '../schema/situation.ts';
import type { KnownService } from './known.ts';

type Audience = NonNullable<Service['whoFor']['madeFor']>[number];

/** Which traits belong to the people that a service was made for. */
const audiences: Partial<Record<Audience, readonly Trait[]>> = {
  'asylum-seekers': ['asks-protection', 'no-permit'],
  children: ['under-18', 'with-children'],
  'controlled-by-family': ['someone-close'],
  drugs: ['needs-drug-treatment'],
  forced: ['forced'],
  held: ['held'],
  'hurt-by-close': ['someone-close'],
  'hurt-by-crime': ['family-or-sexual', 'wants-police'],
  'people-who-sell-sex': ['sells-sex'],
  young: ['under-18'],
};

/** A service made for nobody but these is named only to them. */
const closed: readonly Audience[] = [
  'asylum-seekers',
  'building-workers',
  'children',
  'deaf',
  'drugs',
  'held',
  'helpers',
  'hurt-others',
  'lgbt',
  'people-who-sell-sex',
  'young',
];

const anyOffice: readonly Trait[] = ['no-police', 'no-permit'];

/**
 * For whom a service that tells so is not, since it tells the police or other offices of more than danger to a life or
 * a child. Every code stands here, so that a new one is decided on.
 */
const telling: Record<Service['tells'][number], readonly Trait[]> = {
  nobody: [],
  'only-if-you-want': [],
  'danger-to-life': [],
  'children-duty': [],
  police: anyOffice,
  'with-police': anyOffice,
  'passes-on': anyOffice,
  'to-police': anyOffice,
  prosecutor: anyOffice,
  crime: ['no-police'],
  // A law that may bind every helper of a place: with it nobody there could be named.
  'some-crimes': [],
  'person-named': [],
  'not-known': [],
};

/** The trait of people whom a service cannot take. Every code stands here; some no sentence speaks of. */
const refused: Record<NonNullable<Service['whoFor']['notFor']>[number], Trait | undefined> = {
  'under-18': 'under-18',
  'over-18': undefined,
  'criminal-cases': 'broke-law',
  'tax-cases': undefined,
  'urgent-danger': 'urgent',
  'need-drug-treatment': 'needs-drug-treatment',
  forced: 'forced',
  'ill-in-mind': undefined,
  'no-case-yet': undefined,
  'older-sons': undefined,
};

/** What matching knows of a service. Undefined for those that no list of places names: emergency lines and lines for helpers. */
export function knownService(service: Service, services: ReadonlyMap<string, Service>): KnownService | undefined {
  if (service.kind === 'emergency' || service.helpersOnly === true) return undefined;
  const made = service.whoFor.madeFor ?? [];
  const via = service.via === undefined ? undefined : services.get(service.via);
  return {
    id: service.id,
    needs: service.needs,
    areas: service.areas === 'all' ? [] : service.areas,
    spoken: [...new Set(service.contacts.flatMap((one) => one.languages.spoken))],
    bars: barsOf(service, via),
    only: onlyWith(service),
    made: [...new Set(made.flatMap((one) => audiences[one] ?? []))],
    far: !service.contacts.some((one) => one.channel === 'phone') || (service.whoFor.to ?? 120) < 30,
  };
}

function barsOf(service: Service, via: Service | undefined): Trait[] {
  const { whoFor, documents, then } = service;
  const told = [service, ...(via ? [via] : [])].flatMap((one) =>
    one.runBy === 'police' || one.runBy === 'prosecutor' ? anyOffice : one.tells.flatMap((code) => telling[code]),
  );
  const asks =
    whoFor.papers === 'only-with' || documents === 'id-needed' || then.includes('lawyer-first-without-papers');
  const bars: [Trait, boolean][] = [
    ['no-police', told.includes('no-police')],
    ['no-permit', told.includes('no-permit') || asks],
    ['man', whoFor.gender === 'women'],
    ['woman', whoFor.gender === 'men'],
    ['under-18', (whoFor.from ?? 0) >= 18],
  ];
  const cannot = (whoFor.notFor ?? []).flatMap((one) => refused[one] ?? []);
  return [...new Set([...bars.filter(([, is]) => is).map(([trait]) => trait), ...cannot])];
}

function onlyWith({ kind, runBy, tells, whoFor }: Service): Trait[] | undefined {
  if (runBy === 'police' || tells.includes('police')) return ['wants-police'];
  if (kind === 'care-after-attack') return ['family-or-sexual'];
  if (whoFor.papers === 'only-without') return ['no-permit'];
  if ((whoFor.to ?? 120) < 18 && whoFor.friendsToo !== true) return ['under-18'];
  const made = whoFor.madeFor ?? [];
  if (made.length === 0 || !made.every((one) => closed.includes(one))) return undefined;
  return [...new Set(made.flatMap((one) => audiences[one] ?? []))];
}
