import { nameIn } from '../i18n/name-in.ts';
import { shownAbroad } from '../phone.ts';
import type { Contact } from '../schema/contact.ts';
import type { Place } from '../schema/place.ts';
import type { Service } from '../schema/service.ts';
import { checkView, type CheckView } from './check.ts';
import { hostOf } from './fact.ts';
import { areaName, phoneView } from './line.ts';
import { isolated, type PhoneView } from './part.ts';
import type { Scope } from './scope.ts';

/** One way to reach a service, as a button or a line. */
export interface ContactView {
  channel: Contact['channel'];
  /** Word for the channel. */
  label: string;
  phone: PhoneView | undefined;
  /** Where a tap leads; undefined for visits. */
  href: string | undefined;
  /** What the reader sees of it when it is no number: an e-mail address or the name of a site. */
  text: string | undefined;
  /** Name of another site that the history would show. */
  opens: string | undefined;
  /** What it is for, where it works, what it costs. */
  notes: string[];
  check: CheckView;
}

const schemes: Partial<Record<Contact['channel'], (value: string) => string>> = {
  phone: (value) => `tel:${value}`,
  sms: (value) => `sms:${value}`,
  email: (value) => `mailto:${value}`,
  web: (value) => value,
  chat: (value) => value,
  whatsapp: (value) => `https://wa.me/${value.replace('+', '')}`,
  viber: (value) => `viber://chat?number=${encodeURIComponent(value)}`,
  signal: (value) => `https://signal.me/#p/${value}`,
  telegram: (value) => `https://t.me/${value}`,
};

/** What a contact is said with: a language, the day, and the country that its number belongs to. */
export type ContactScope = Pick<Scope, 't' | 'locale' | 'today'> & {
  place: Pick<Place, 'names' | 'areas' | 'numberKinds' | 'callingCode'>;
};

/** Says one contact of a service in the language of the scope. */
export function contactView(contact: Contact, service: Pick<Service, 'crisis'>, scope: ContactScope): ContactView {
  const { channel, value, reach } = contact;
  const { t } = scope;
  const href = value === undefined ? undefined : schemes[channel]?.(value);
  const opens = href?.startsWith('http') === true ? hostOf(href) : undefined;
  const isNumber = value !== undefined && opens === undefined && channel !== 'email';
  return {
    channel,
    label: t(`channel.${channel}`),
    phone: isNumber ? numberView(value, reach, scope) : undefined,
    href,
    text: isNumber ? undefined : (opens ?? value),
    opens: opens === undefined ? undefined : t('card.opens', { host: isolated(opens) }),
    notes: notesOf(contact, scope),
    check: checkView(contact.check, service.crisis === true ? 'crisis' : 'service', scope),
  };
}

function numberView(value: string, reach: Contact['reach'], { place }: ContactScope): PhoneView {
  const abroad = reach === 'abroad' ? shownAbroad(value) : undefined;
  return abroad === undefined ? phoneView(value, place) : { value, shown: abroad };
}

function notesOf({ purpose, reach, area, cost, channel, check }: Contact, scope: ContactScope): string[] {
  const { t, place, locale } = scope;
  const country = nameIn(place.names, locale);
  const paid = channel === 'web' || channel === 'chat' || cost === 'not-known' ? [] : [t(`cost.${cost}`)];
  return [
    ...(purpose === undefined ? [] : [t(`purpose.${purpose}`)]),
    ...(area === undefined ? [] : [areaName(area, scope)]),
    ...(reach === 'inside' ? [t('reach.inside', { country })] : reach === 'abroad' ? [t('reach.abroad')] : []),
    ...paid,
    ...(check.grade === 'MEDIUM' ? [t('sure.less')] : []),
  ];
}
