import type { Service as ServiceRecord } from '../schema/service.ts';
import { serviceName } from '../view/line.ts';
import type { Scope } from '../view/scope.ts';
import { idOf } from './id.ts';
import type { Organization } from './model.ts';

/**
 * Who gives a service, as far as the records know: the name under which it is found, and what kind of body runs it.
 * Services with the same official name in a place have one organization.
 */
export function organizationOf(service: ServiceRecord, scope: Scope): Organization {
  const { official } = service.name;
  const same = [...scope.services.values()].filter((one) => one.name.official === official);
  return {
    id: idOf('organization', service.place, official),
    // Several towns: the name of one of them would be wrong for the others.
    name: same.length > 1 ? (service.name.shown ?? scope.t(`kind.${service.kind}`)) : serviceName(service, scope),
    alternate_name: official,
    description: scope.t(`runBy.${service.runBy}`),
  };
}
