import type { Contact } from '../schema/contact.ts';
import type { Service } from '../schema/service.ts';
import { languageName } from '../i18n/language-name.ts';
import { checkView, oldestCheck, type CheckView } from './check.ts';
import { datePart } from './figures.ts';
import { contactView, type ContactView } from './contact.ts';
import { hoursViews, type HoursView } from './hours.ts';
import { areaName, firstPhone, phoneView, policeWarning, serviceName } from './line.ts';
import { isolated, withParts, type Part } from './part.ts';
import type { Scope } from './scope.ts';
import { whoFor } from './who-for.ts';

/** A service as a card: every answer in the order in which people ask. */
export interface CardView {
  id: string;
  name: string;
  /** Towns, or the whole country. */
  where: string;
  get: string[];
  runBy: string;
  tells: string[];
  who: string[];
  languages: string[];
  cost: string;
  hours: HoursView[];
  warning: string | undefined;
  contacts: ContactView[];
  /** The line that knows the way, when there is no contact of its own. */
  via: Part[] | undefined;
  then: string[];
  bring: string;
  address: { text: string; lang: string } | 'withheld' | undefined;
  official: { name: string; lang: string };
  /** The oldest of its checks. */
  check: CheckView | undefined;
  /** Whom to call if nobody answers, once it is past due. */
  due: Part[];
}

/** Says a service in the language of the scope. */
export function cardView(service: Service, scope: Scope): CardView {
  const { t } = scope;
  const checks = [...service.contacts.map((one) => one.check), ...(service.check ? [service.check] : [])];
  const oldest = oldestCheck(checks);
  return {
    id: service.id,
    name: serviceName(service, scope),
    where: whereText(service, scope),
    get: service.needs.map((need) => t(`need.${need}`)),
    runBy: t(`runBy.${service.runBy}`),
    tells: [...service.tells.map((code) => t(`tells.${code}`)), t(`keeps.${service.keeps}`)],
    who: whoFor(service, scope),
    languages: languagesText(service.contacts, scope),
    cost: t(`helpCost.${service.cost}`),
    hours: hoursViews(service.contacts, scope),
    warning: policeWarning(service, scope),
    contacts: service.contacts.map((one) => contactView(one, service, scope)),
    via: service.via === undefined ? undefined : wayThrough(service.via, scope),
    then: service.then.map((step) => t(`step.${step}`)),
    bring: t(`documents.${service.documents}`),
    address: service.address,
    official: { name: service.name.official, lang: service.name.lang },
    check: oldest && checkView(oldest, service.crisis === true ? 'crisis' : 'service', scope),
    due: oldest === undefined ? [] : dueText(oldest.on, service, scope),
  };
}

/** Towns of a service in words. */
export function whereText(service: Service, scope: Pick<Scope, 't' | 'place' | 'locale'>): string {
  if (service.areas === 'all') return scope.t('services.wholeCountry');
  return service.areas.map((area) => areaName(area, scope)).join(' · ');
}

/** Languages that people at these contacts speak, and interpreters, in words. */
export function languagesText(contacts: readonly Contact[], scope: Scope): string[] {
  const lines = spokenText(contacts, scope);
  return lines.length > 0 ? lines : [scope.t('card.languages.unknown')];
}

/** The same; nothing when no source says it. */
export function spokenText(contacts: readonly Contact[], scope: Scope): string[] {
  const { t } = scope;
  const answered = contacts.filter((one) => one.channel !== 'web');
  const spoken = [...new Set(answered.flatMap((one) => one.languages.spoken))];
  const interpreters = [...new Set(answered.map((one) => one.languages.interpreter))].filter(
    (one) => one !== 'not-known',
  );
  return [
    ...(spoken.length > 0 ? [spoken.map((lang) => languageName(lang, scope)).join(t('list.comma'))] : []),
    ...interpreters.map((one) => t(`interpreter.${one}`)),
  ];
}

function wayThrough(id: string, scope: Scope): Part[] | undefined {
  const line = scope.services.get(id);
  const contact = line && firstPhone(line);
  if (!line || contact?.value === undefined) return undefined;
  return withWarning(
    withParts((values) => scope.t('card.via', { name: isolated(serviceName(line, scope)), ...values }), {
      phone: { phone: phoneView(contact.value, scope.place), check: contact.check },
    }),
    line,
    scope,
  );
}

/** Says right before the number of another line that it is, or may call, the police. */
function withWarning(parts: Part[], line: Service, scope: Scope): Part[] {
  const warning = policeWarning(line, scope);
  if (warning === undefined) return parts;
  return parts.flatMap((part): Part[] =>
    typeof part !== 'string' && 'phone' in part ? [`${warning} `, part] : [part],
  );
}

function dueText(on: string, service: Service, scope: Scope): Part[] {
  const line = scope.services.get(service.fallback ?? service.via ?? '');
  const contact = line && firstPhone(line);
  const known = on !== 'unknown';
  const date: Record<string, Part> = known ? { date: datePart(on, scope.locale) } : {};
  if (!line || contact?.value === undefined)
    return withParts((values) => scope.t(known ? 'due.plain' : 'due.plainUnknown', values), date);
  const phone: Part = { phone: phoneView(contact.value, scope.place), check: contact.check };
  const name = isolated(serviceName(line, scope));
  const said = withParts((values) => scope.t(known ? 'due.call' : 'due.callUnknown', { name, ...values }), {
    ...date,
    phone,
  });
  return withWarning(said, line, scope);
}
