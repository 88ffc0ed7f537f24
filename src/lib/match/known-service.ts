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

/** Tells what it hears to the police or to other offices. */
const telling: readonly Service['tells'][number][] = ['police', 'with-police', 'passes-on'];

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
  const tells = [service, ...(via ? [via] : [])].some(
    (one) => one.runBy === 'police' || one.tells.some((code) => telling.includes(code)),
  );
  const asks =
    whoFor.papers === 'only-with' || documents === 'id-needed' || then.includes('lawyer-first-without-papers');
  const not = whoFor.notFor ?? [];
  const bars: [Trait, boolean][] = [
    ['no-police', tells],
    ['no-permit', tells || asks],
    ['man', whoFor.gender === 'women'],
    ['woman', whoFor.gender === 'men'],
    ['under-18', (whoFor.from ?? 0) >= 18 || not.includes('under-18')],
    ['broke-law', not.includes('criminal-cases')],
    ['needs-drug-treatment', not.includes('need-drug-treatment')],
    ['forced', not.includes('forced')],
    ['urgent', not.includes('urgent-danger')],
  ];
  return bars.filter(([, is]) => is).map(([trait]) => trait);
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
