import type { Service } from '../schema/service.ts';
import type { Scope } from './scope.ts';

/** Every address that a contact or fact of the place was read from, with what it says, sorted. */
export function sourcesOf(
  { place, services }: Pick<Scope, 'place' | 'services'>,
  nameOf: (service: Service) => string,
): { address: string; ids: string[] }[] {
  const byAddress = new Map<string, Set<string>>();
  const add = (address: string, id: string): void =>
    void byAddress.set(address, (byAddress.get(address) ?? new Set()).add(id));
  for (const [id, fact] of Object.entries(place.facts)) for (const address of fact.check.source) add(address, id);
  for (const service of services.values()) {
    for (const check of [...service.contacts.map((one) => one.check), ...(service.check ? [service.check] : [])]) {
      for (const address of check.source) add(address, nameOf(service));
    }
  }
  return [...byAddress]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, ids]) => ({ address, ids: [...ids].sort() }));
}
