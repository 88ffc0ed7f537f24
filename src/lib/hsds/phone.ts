import type { Contact } from '../schema/contact.ts';
import type { ContactView } from '../view/contact.ts';
import type { Scope } from '../view/scope.ts';
import { languagesOf } from './language.ts';
import type { Phone } from './model.ts';
import { field, partsText } from './text.ts';

/** Channels whose value is a number. */
const numbers: ReadonlySet<string> = new Set(['phone', 'sms', 'whatsapp', 'viber', 'signal', 'telegram']);

/** A contact with a number to dial or write to; undefined for any other. */
export function phoneOf(
  contact: Contact,
  view: ContactView,
  id: string,
  scope: Pick<Scope, 't' | 'locale'>,
): Phone | undefined {
  if (contact.value === undefined || !numbers.has(contact.channel)) return undefined;
  const voice = contact.channel === 'phone';
  return {
    id,
    number: contact.value,
    type: voice ? 'voice' : 'text',
    description: [...(voice ? [] : [view.label]), ...view.notes, partsText(view.check.said)].join('\n'),
    ...field('languages', languagesOf(contact.languages.spoken, id, scope)),
  };
}
