import { nameIn } from '../i18n/name-in.ts';
import { shownNumber } from '../phone.ts';
import type { Contact } from '../schema/contact.ts';
import type { Place } from '../schema/place.ts';
import type { Service } from '../schema/service.ts';
import { checkView, type CheckView } from './check.ts';
import { timesOf } from './hours.ts';
import type { Part, PhoneView } from './part.ts';
import type { Scope } from './scope.ts';

/** A number to call now: when it is for, who answers, and whether that is the police. */
export interface LineView {
  phone: PhoneView;
  name: string;
  /** When to call it. */
  when: string;
  hours: Part[][];
  /** Said before the number when the line is, or may call, the police. */
  warning: string | undefined;
  check: CheckView;
}

/** The lines of a place for now; only those on every page when `everywhere` is set. */
export function lineViews(scope: Scope, { everywhere = false } = {}): LineView[] {
  return scope.place.now
    .filter((line) => !everywhere || line.everywhere === true)
    .flatMap((line) => {
      const service = scope.services.get(line.service);
      const contact = service?.contacts.find((one) => one.value === line.value);
      if (!service || !contact) return [];
      return [
        {
          phone: phoneView(line.value, scope.place),
          name: serviceName(service, scope),
          when: scope.t(`now.${line.when}`),
          hours: timesOf(contact, scope),
          warning: policeWarning(service, scope),
          check: checkView(contact.check, service.crisis === true ? 'crisis' : 'service', scope),
        },
      ];
    });
}

/** A number as shown and dialled. */
export function phoneView(value: string, place: Place): PhoneView {
  return { value, shown: shownNumber(value, place) ?? value };
}

/** The name a service is shown by: its own if it carries no label, else its kind and town. */
export function serviceName(service: Service, scope: Pick<Scope, 't' | 'place' | 'locale'>): string {
  if (service.name.shown !== undefined) return service.name.shown;
  const kind = scope.t(`kind.${service.kind}`);
  const [only, ...more] = service.areas === 'all' ? [] : service.areas;
  return only === undefined || more.length > 0 ? kind : `${kind}${scope.t('list.comma')}${areaName(only, scope)}`;
}

/** Name of a town in the language of the scope. */
export function areaName(area: string, { place, locale }: Pick<Scope, 'place' | 'locale'>): string {
  const named = place.areas[area]?.names;
  return named === undefined ? area : nameIn(named, locale);
}

/** What a line says before its number about the police, if it is them or may call them. */
export function policeWarning(service: Service, { t }: Pick<Scope, 't'>): string | undefined {
  if (service.runBy === 'police' || service.tells.includes('police')) return t('line.police');
  if (service.tells.includes('with-police')) return t('tells.with-police');
  if (service.tells.includes('danger-to-life')) return t('line.mayCall');
  return service.tells.includes('children-duty') ? t('line.children') : undefined;
}

/** The first number of a service, if it has one. */
export function firstPhone(service: Service): Contact | undefined {
  return service.contacts.find((one) => one.channel === 'phone' && one.reach !== 'abroad');
}
