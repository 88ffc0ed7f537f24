import { serviceCode } from '../hours/code.ts';
import { pathTo } from '../paths.ts';
import type { Service } from '../schema/service.ts';
import { needs, type Need } from '../schema/vocabulary.ts';
import { whereText } from './card.ts';
import { oneGender, serviceName } from './line.ts';
import type { RowView } from './row.ts';
import type { Scope } from './scope.ts';

/** Services that meet one of these needs: those made for it first, the whole country before towns, then by id. */
export function servicesFor(wanted: readonly Need[], { services }: Pick<Scope, 'services'>): Service[] {
  const rank = (service: Service): number => {
    const at = wanted.findIndex((need) => service.needs[0] === need);
    return (at < 0 ? wanted.length : at) * 2 + (service.areas === 'all' ? 0 : 1);
  };
  return publicServices(services)
    .filter((one) => wanted.some((need) => one.needs.includes(need)))
    .sort((a, b) => rank(a) - rank(b));
}

/** Services for everyone, not those for people who help in their job: lines for danger first, then in the order of needs. */
export function publicServices(services: Scope['services']): Service[] {
  const rank = (service: Service): number =>
    (service.crisis === true ? 0 : needs.length) + needs.indexOf(service.needs[0] ?? 'talk');
  return [...services.values()].filter((one) => one.helpersOnly !== true).sort((a, b) => rank(a) - rank(b));
}

/** One line per service, leading to its page. */
export function serviceRows(services: readonly Service[], scope: Scope): RowView[] {
  return services.map((service) => {
    const kind =
      service.name.shown === undefined
        ? scope.t(`need.${service.needs[0] ?? 'talk'}`)
        : scope.t(`kind.${service.kind}`);
    const who = oneGender(service, scope) ?? [];
    const police = service.runBy === 'police' ? [scope.t('line.police')] : [];
    return {
      href: pathTo(scope.locale, scope.place.id, 'service', service.id),
      title: serviceName(service, scope),
      isName: service.name.shown !== undefined,
      small: [police, kind, who, whereText(service, scope)].flat().join(' · '),
      hours: serviceCode(service),
    };
  });
}
