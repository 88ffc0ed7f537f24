import type { Check } from '#lib/schema/check.ts';
import type { Place } from '#lib/schema/place.ts';
import type { Service } from '#lib/schema/service.ts';
import { firstPhone } from '#lib/view/line.ts';
import type { Content } from './model.ts';
import type { Problems } from './problems.ts';

/** Notes a date in the future. */
export type CheckDate = (check: Pick<Check, 'on'>, file: string, field: string) => void;

/** Notes what is wrong between a service and the other records: its name, areas, ways, dates. */
export function checkService(service: Service, content: Content, dated: CheckDate, problems: Problems): void {
  const file = `services/${service.place}/${service.id}.yaml`;
  const place = content.places.get(service.place);
  if (!place) {
    problems.add(file, '', `stands in the folder of a place that has no file; write places/${service.place}.yaml.`);
    return;
  }
  checkName(service, file, problems);
  checkAreas(service, place, file, problems);
  checkWays(service, content, file, problems);
  if (service.check) dated(service.check, file, 'check.on');
  service.contacts.forEach((contact, at) => dated(contact.check, file, `contacts.${at}.check.on`));
}

function checkName({ id, needs, areas }: Service, file: string, problems: Problems): void {
  const [need = '', area = '', number = '', ...more] = id.split('-');
  const where = areas === 'all' ? ['all'] : areas;
  if (need === needs[0] && where.includes(area) && /^[1-9]\d*$/.test(number) && more.length === 0) return;
  const name = `${needs[0] ?? 'talk'}-${where[0] ?? 'all'}-1.yaml`;
  problems.add(file, '', `has the wrong name; write need-area-number with its first need and area, such as ${name}.`);
}

function checkAreas({ areas, contacts }: Service, place: Place, file: string, problems: Problems): void {
  const known = Object.keys(place.areas).join(', ');
  const named = [
    ...(areas === 'all' ? [] : areas).map((area, at) => [`areas.${at}`, area, ', or all'] as const),
    ...contacts.map(({ area }, at) => [`contacts.${at}.area`, area, ''] as const),
  ];
  for (const [field, area, more] of named) {
    if (area === undefined || area in place.areas) continue;
    problems.add(file, field, `found “${area}”; write one of: ${known}${more}.`);
  }
}

function checkWays(service: Service, content: Content, file: string, problems: Problems): void {
  for (const field of ['via', 'fallback'] as const) {
    const id = service[field];
    if (id === undefined) continue;
    const target = content.services.get(`${service.place}/${id}`);
    if (id === service.id || !target) {
      problems.add(file, field, `found “${id}”; write the id of another service in services/${service.place}/.`);
    } else if (!firstPhone(target)) {
      problems.add(file, field, `found “${id}”, which nobody can call; write the id of a service with a telephone.`);
    }
  }
  if (service.crisis === true && service.fallback === undefined) {
    problems.add(file, 'fallback', 'is missing; a crisis line names whom to call if nobody answers.');
  }
  if (service.contacts.length > 0) return;
  if (service.via === undefined) {
    problems.add(file, 'via', 'is missing; a service without a contact names the line that knows the way.');
  }
  if (!service.check) problems.add(file, 'check', 'is missing; a service without a contact says where it was read.');
}
