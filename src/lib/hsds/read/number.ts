import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { isNationalKind } from '../../phone.ts';
import type { Contact } from '../../schema/contact.ts';
import type { Place } from '../../schema/place.ts';

/**
 * A number as our records keep it: E.164, or as dialled inside the country when it is of one of the place's kinds.
 * Anything else stays as it was found, and the check of the content says what is wrong with it.
 */
export function numberFrom(found: string, place: Place | undefined): Pick<Contact, 'value' | 'reach'> {
  const digits = found.replace(/\D/g, '');
  const plus = /^\D*\+/.test(found) ? '+' : '';
  if (place && plus === '' && isNationalKind(digits, place)) return { value: digits, reach: 'inside' };
  const parsed = parsePhoneNumberFromString(plus + digits, place?.iso as CountryCode | undefined);
  return { value: parsed?.isValid() === true ? parsed.number : found.trim() };
}
