import { hoursCode } from '../hours/code.ts';
import { primary } from '../i18n/primary.ts';
import type { Contact } from '../schema/contact.ts';
import type { Service } from '../schema/service.ts';

/** Ways to reach a service, as people ask for them. */
export const ways = ['call', 'write', 'chat', 'mail', 'visit', 'comes'] as const;
/** One of the ways to reach a service. */
export type Way = (typeof ways)[number];

const wayOf: Partial<Record<Contact['channel'], Way>> = {
  phone: 'call',
  sms: 'write',
  whatsapp: 'write',
  viber: 'write',
  signal: 'write',
  telegram: 'write',
  chat: 'chat',
  email: 'mail',
  appointment: 'visit',
  'drop-in': 'visit',
  'comes-to-you': 'comes',
};

/** One way to reach a service, as the filter gets it. */
export interface FindContact {
  way: Way;
  /** Hours for `openState`. */
  hours: string;
  /** Primary subtags of the languages that people there speak. */
  spoken: string[];
  interpreter: Contact['languages']['interpreter'];
  /** The only one of several towns that it serves. */
  area?: string | undefined;
}

/** A service as the filter gets it: coded values only, none of what a card keeps for itself. */
export interface FindRecord extends Pick<Service, 'id' | 'needs' | 'areas' | 'cost' | 'whoFor'> {
  contacts: FindContact[];
  /** Words of its row, in places too large to have all rows in the page. */
  row?: { title: string; small: string };
}

/** What the filter gets of a service. */
export function findRecord({ id, needs, areas, cost, whoFor, contacts }: Service): FindRecord {
  return {
    id,
    needs,
    areas,
    cost,
    whoFor,
    contacts: contacts.flatMap((contact): FindContact[] => {
      const way = wayOf[contact.channel];
      const { spoken, interpreter } = contact.languages;
      if (way === undefined) return [];
      const hours = way === 'mail' ? '?' : hoursCode(contact);
      return [{ way, hours, spoken: [...new Set(spoken.map(primary))], interpreter, area: contact.area }];
    }),
  };
}
