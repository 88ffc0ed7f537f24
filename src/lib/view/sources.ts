import type { Check } from '../schema/check.ts';
import type { Scope } from './scope.ts';

/** A site that contacts or facts were read from, and the pages there. */
export interface SourceSite {
  host: string;
  /** Its pages, each once; none when only its start was read. */
  paths: string[];
}

/** Every address that a contact or fact of the place, or something else that was checked, was read from, by site, sorted. */
export function sourcesOf(
  { place, services }: Pick<Scope, 'place' | 'services'>,
  more: readonly Check[] = [],
): SourceSite[] {
  const checks = [
    ...more,
    ...Object.values(place.facts).map((fact) => fact.check),
    ...[...services.values()].flatMap((one) =>
      [...one.contacts, ...(one.check ? [one] : [])].flatMap(({ check }) => check ?? []),
    ),
  ];
  const sites = new Map<string, Set<string>>();
  for (const address of checks.flatMap((check) => check.source)) {
    const { host, pathname, search } = new URL(address);
    sites.set(host, (sites.get(host) ?? new Set()).add((pathname + search).replace(/\/$/, '')));
  }
  return [...sites]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([host, paths]) => ({ host, paths: [...paths].sort().filter(Boolean) }));
}
