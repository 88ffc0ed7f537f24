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
  /** When to call it, and whom it is for when it is not for everyone. */
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
      const who = oneGender(service, scope);
      return [
        {
          phone: phoneView(line.value, scope.place),
          name: serviceName(service, scope),
          when: [scope.t(`now.${line.when}`), ...(who === undefined ? [] : [`${who}.`])].join(' '),
          hours: timesOf(contact, scope),
          warning: policeWarning(service, scope),
          check: checkView(contact.check, service.crisis === true ? 'crisis' : 'service', scope),
        },
      ];
    });
}

/** Whom a service is for, when it is for women or for men alone. */
export function oneGender({ whoFor: { gender } }: Service, { t }: Pick<Scope, 't'>): string | undefined {
  return gender === 'women' || gender === 'men' ? t(`gender.${gender}`) : undefined;
}

/** A number as shown and dialled. */
export function phoneView(value: string, place: Pick<Place, 'numberKinds' | 'callingCode'>): PhoneView {
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
export function areaName(
  area: string,
  { place, locale }: Pick<Scope, 'locale'> & { place: Pick<Place, 'areas'> },
): string {
  const named = place.areas[area]?.names;
  return named === undefined ? area : nameIn(named, locale);
}

/** What is said before a number for each way of telling that a caller should know of, the weightiest first. */
const warnings = {
  police: 'line.police',
  'with-police': 'tells.with-police',
  'to-police': 'tells.to-police',
  prosecutor: 'tells.prosecutor',
  'passes-on': 'tells.passes-on',
  'danger-to-life': 'line.mayCall',
  crime: 'tells.crime',
  'some-crimes': 'tells.some-crimes',
  'children-duty': 'line.children',
} as const satisfies Partial<Record<Service['tells'][number], string>>;

type Warned = keyof typeof warnings;

/** What a line says before its number: that it is the police, or may tell them or others, and that it records calls. */
export function policeWarning(
  service: Pick<Service, 'runBy' | 'tells' | 'keeps'>,
  { t }: Pick<Scope, 't'>,
): string | undefined {
  const tells = service.runBy === 'police' ? ['police'] : service.tells;
  const first = (Object.keys(warnings) as Warned[]).find((one) => (tells as readonly string[]).includes(one));
  const said = [
    ...(first === undefined ? [] : [t(warnings[first])]),
    ...(service.keeps === 'recorded' ? [t('keeps.recorded')] : []),
  ];
  return said.length > 0 ? said.join(' ') : undefined;
}

/** The first number of a service, if it has one. */
export function firstPhone(service: Service): Contact | undefined {
  return service.contacts.find((one) => one.channel === 'phone' && one.reach !== 'abroad');
}
