import type { Contact } from '../../schema/contact.ts';
import type { Place } from '../../schema/place.ts';
import { langTag } from '../../schema/values.ts';
import { extraKey } from '../extra.ts';
import type { Found } from './found.ts';
import { hoursFrom, type ReadHours } from './hours.ts';
import { numberFrom } from './number.ts';

/** Where and when the data was read; without `source` the address is still to be written. */
export interface Reading {
  place: Place | undefined;
  /** Day of the import. */
  today: string;
  source: string | undefined;
}

/** A contact as far as it is known. Our schema says what is missing. */
export type DraftContact = Partial<Omit<Contact, 'check'>> & { check: DraftCheck };

/** How the contacts of a draft were read: nobody saw a page, so the grade is the lowest that is shown. */
export interface DraftCheck {
  on: string;
  how: 'dataset';
  page: 'list';
  source?: string[];
  grade: 'MEDIUM';
}

/** The check of everything that came in a data set. The day is the one on which its owner was sure of it. */
export function checkFrom({ assured }: Pick<Found, 'assured'>, { source, today }: Reading): DraftCheck {
  const isDay = assured !== undefined && /^\d{4}-\d\d-\d\d$/.test(assured) && !Number.isNaN(Date.parse(assured));
  return {
    on: isDay && assured <= today ? assured : 'unknown',
    how: 'dataset',
    page: 'list',
    ...(source === undefined ? {} : { source: [source] }),
    grade: 'MEDIUM',
  };
}

/** Our tags for the languages in the data, and the names of those that have no code that we know. */
function languagesFrom(languages: Found['languages']): { spoken: string[]; unknown: string[] } {
  const tags = languages.map(({ code, name, [extraKey]: extra }) => {
    const own = extra?.['lang'] ?? code;
    const tag = typeof own === 'string' ? canonical(own) : undefined;
    return { tag, name: name ?? code ?? 'a language without a name' };
  });
  return {
    spoken: [...new Set(tags.flatMap(({ tag }) => tag ?? []))],
    unknown: tags.filter(({ tag }) => tag === undefined).map(({ name }) => name),
  };
}

function canonical(code: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(code);
    return tag !== undefined && langTag.safeParse(tag).success ? tag : undefined;
  } catch {
    return undefined;
  }
}

const channels: Readonly<Record<string, Contact['channel'] | undefined>> = {
  voice: 'phone',
  cell: 'phone',
  textphone: 'phone',
  text: 'sms',
  sms: 'sms',
};

/** Contacts of data that is not ours: every number, e-mail address and page once. */
export function contactsFrom(found: Found, reading: Reading): { contacts: DraftContact[]; asks: string[] } {
  const asks: string[] = [];
  const check = checkFrom(found, reading);
  const read: ReadHours = hoursFrom(found.schedules, reading.today);
  const contacts: DraftContact[] = [];
  const add = (contact: Partial<Contact>): void => {
    if (contacts.some((one) => one.channel === contact.channel && one.value === contact.value)) return;
    contacts.push({ ...contact, check });
  };
  for (const phone of found.phones) {
    const channel = channels[phone.type?.toLowerCase() ?? 'voice'];
    if (channel === undefined) {
      asks.push(`the number ${phone.number} is of the type “${phone.type ?? ''}” and was left out.`);
      continue;
    }
    const { spoken, unknown } = languagesFrom(phone.languages.length > 0 ? phone.languages : found.languages);
    if (unknown.length > 0) asks.push(`languages without a code that we know were left out: ${unknown.join(', ')}.`);
    if (phone.extension !== undefined)
      asks.push(
        `the number ${phone.number} has the extension ${phone.extension}; say how to reach it, or leave the number out.`,
      );
    const hours = read.hours;
    add({
      channel,
      ...numberFrom(phone.number, reading.place),
      ...(phone.type?.toLowerCase() === 'textphone' ? { purpose: 'deaf' } : {}),
      cost: 'not-known',
      hours,
      languages: { spoken, interpreter: 'not-known' },
    });
  }
  const written = (): Partial<Contact> => ({
    cost: 'not-known',
    hours: 'not-known',
    languages: { spoken: [], interpreter: 'not-known' },
  });
  for (const { number } of found.phonesOfContacts) {
    asks.push(
      `the number ${number} belongs to a person or desk; make sure that it may be public and is the service’s own.`,
    );
  }
  for (const { email } of found.emails) add({ channel: 'email', value: email, ...written() });
  for (const { url } of found.pages) add({ channel: 'web', value: url, ...written() });
  if (read.left.length > 0) asks.push(`the hours were not taken over, since ${[...new Set(read.left)].join(' and ')}.`);
  else if (read.hours !== 'not-known') {
    asks.push(
      found.phones.length > 0
        ? 'the hours are those of the service; make sure that somebody answers the telephone then.'
        : 'the data has opening hours, but no telephone that could have them; they were left out.',
    );
  }
  return { contacts, asks };
}

/** Contacts of our own export, in their order, each found by its id. */
export function ownContacts(found: Found, reading: Reading): DraftContact[] {
  const entries = found.extra?.['contacts'];
  const check = checkFrom(found, reading);
  return (Array.isArray(entries) ? (entries as Record<string, unknown>[]) : []).map(
    ({ id, interpreter, spoken, hours, check: _check, ...codes }) => {
      const phone = found.phones.find((one) => one.id === id);
      const value =
        phone?.number ??
        found.emails.find((one) => one.id === id)?.email ??
        found.pages.find((one) => one.id === id)?.url;
      const schedules = found.schedules.filter((one) => one[extraKey]?.['contact'] === id);
      const contact = {
        ...codes,
        ...(value === undefined ? {} : { value }),
        hours: hours ?? hoursFrom(schedules, reading.today).hours,
        languages: { spoken: phone ? languagesFrom(phone.languages).spoken : spoken, interpreter },
      };
      return { ...contact, check } as DraftContact;
    },
  );
}
