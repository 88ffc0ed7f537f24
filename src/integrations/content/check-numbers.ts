import { isNationalKind, shownNumber } from '#lib/phone.ts';
import type { Contact } from '#lib/schema/contact.ts';
import type { Place } from '#lib/schema/place.ts';
import type { Content } from './model.ts';
import type { Problems } from './problems.ts';

const dialled = new Set(['phone', 'sms', 'whatsapp', 'viber', 'signal', 'telegram']);
const visits = new Set(['appointment', 'drop-in', 'comes-to-you']);

/** Notes every number, e-mail or web address of a contact that cannot be used as it stands. */
export function checkNumbers(content: Content, problems: Problems): void {
  for (const service of content.services.values()) {
    const place = content.places.get(service.place);
    if (!place) continue;
    service.contacts.forEach((contact, at) => {
      const sentence = wrongWith(contact, place);
      if (sentence !== undefined)
        problems.add(`services/${service.place}/${service.id}.yaml`, `contacts.${at}.${sentence[0]}`, sentence[1]);
    });
  }
}

/** A country as its numbers see it. */
type Country = Pick<Place, 'id' | 'names' | 'numberKinds' | 'callingCode'>;

/** What is wrong with a contact of a country: the field, and the sentence about it. */
export function wrongWith(
  { channel, value, reach }: Contact,
  place: Country,
): [field: string, sentence: string] | undefined {
  if (visits.has(channel))
    return value === undefined
      ? undefined
      : ['value', `found “${value}”; a visit has no value, its address stands in the service.`];
  if (value === undefined) return ['value', `is missing; write what the reader dials or opens.`];
  if (channel === 'email')
    return /^[^\s@]+@[^\s@]+\.[a-z]+$/i.test(value)
      ? undefined
      : ['value', `found “${value}”; write an e-mail address.`];
  if (channel === 'web' || channel === 'chat')
    return /^https?:\/\/\S+$/.test(value)
      ? undefined
      : ['value', `found “${value}”; write a web address with https://.`];
  if (!dialled.has(channel)) return undefined;
  if (shownNumber(value, place) === undefined) {
    return [
      'value',
      `found “${value}”; write E.164 such as +${place.callingCode}12345678, or a number of these kinds: ${Object.keys(place.numberKinds).join(', ')}.`,
    ];
  }
  if (isNationalKind(value, place) && reach !== 'inside')
    return ['reach', `is missing; “${value}” works only inside ${place.names['en'] ?? place.id}: write inside.`];
  return undefined;
}
