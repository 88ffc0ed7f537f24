import type { Contact } from '../schema/contact.ts';
import type { Service as ServiceRecord } from '../schema/service.ts';
import { contactView, type ContactView } from '../view/contact.ts';
import { hoursLines } from '../view/hours.ts';
import { firstPhone, policeWarning, serviceName } from '../view/line.ts';
import type { Scope } from '../view/scope.ts';
import type { ContactExtra } from './extra.ts';
import { idOf } from './id.ts';
import type { ContactPoint, Location, Phone, Schedule } from './model.ts';
import { phoneOf } from './phone.ts';
import { schedulesOf } from './schedule.ts';
import { partsText } from './text.ts';

/** The contacts of a service, each as the HSDS object that can hold it. */
export interface ContactObjects {
  phones: Phone[];
  emails: ContactPoint[];
  /** Web pages and chats. */
  pages: Location[];
  schedules: Schedule[];
  /** What the objects cannot hold, in our order. */
  extras: ContactExtra[];
}

/** A page can always be opened and a letter always sent: their hours would make a service look open that is not. */
const unattended: ReadonlySet<string> = new Set(['web', 'email']);

/** The HSDS object that holds a contact. */
type Kind = 'phone' | 'email' | 'page' | 'visit';

/** All contacts of a service. */
export function contactObjects(service: ServiceRecord, scope: Scope): ContactObjects {
  const found: ContactObjects = { phones: [], emails: [], pages: [], schedules: [], extras: [] };
  const answered = service.contacts.filter((one) => !unattended.has(one.channel));
  const seen = new Map<string, number>();
  for (const contact of service.contacts) {
    const view = contactView(contact, service, scope);
    const words = [contact.channel, contact.value ?? '', contact.purpose ?? '', contact.area ?? ''];
    const again = seen.get(words.join()) ?? 0;
    seen.set(words.join(), again + 1);
    const id = idOf('contact', service.place, service.id, ...words, ...(again > 0 ? [String(again)] : []));
    const phone = phoneOf(contact, view, id, scope);
    const kind: Kind = phone
      ? 'phone'
      : contact.channel === 'email'
        ? 'email'
        : view.href === undefined
          ? 'visit'
          : 'page';
    if (phone) found.phones.push(phone);
    if (kind === 'email') found.emails.push({ id, email: contact.value ?? '' });
    if (kind === 'page') found.pages.push({ id, location_type: 'virtual', name: view.label, url: view.href ?? '' });
    if (!unattended.has(contact.channel)) found.schedules.push(...schedules(contact, view, id, answered.length, scope));
    found.extras.push(extraOf(contact, id, kind));
  }
  return found;
}

/** The line that knows the way to a service without a contact of its own. */
export function wayThrough(service: ServiceRecord, scope: Scope): ContactPoint | undefined {
  const line = scope.services.get(service.via ?? '');
  const contact = line && firstPhone(line);
  if (!line || !contact) return undefined;
  const id = idOf('contact', service.place, service.id, 'via', line.id);
  const phone = phoneOf(contact, contactView(contact, line, scope), idOf('phone', id), scope);
  if (!phone) return undefined;
  const said = [policeWarning(line, scope), phone.description].filter((one) => one !== undefined);
  return { id, name: serviceName(line, scope), phones: [{ ...phone, description: said.join('\n') }] };
}

function schedules(contact: Contact, view: ContactView, id: string, answered: number, scope: Scope): Schedule[] {
  const head = [view.label, view.phone?.shown].filter((one) => one !== undefined).join(' ');
  return schedulesOf(contact.hours, {
    contact: id,
    zone: scope.place.zone,
    lines: hoursLines(contact.hours, scope).map((line) => `${answered > 1 ? `${head}: ` : ''}${partsText(line)}`),
    ...(view.href === undefined ? { attending: view.label } : {}),
  });
}

function extraOf(contact: Contact, id: string, kind: Kind): ContactExtra {
  const { channel, reach, purpose, area, cost, check, hours, languages } = contact;
  return {
    id,
    channel,
    ...(reach === undefined ? {} : { reach }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(area === undefined ? {} : { area }),
    cost,
    interpreter: languages.interpreter,
    ...(kind === 'phone' ? {} : { spoken: languages.spoken }),
    ...(unattended.has(channel) ? { hours } : {}),
    check,
  };
}
