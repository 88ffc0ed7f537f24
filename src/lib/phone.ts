import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { PlaceRecord } from './schema/place.ts';

/** A number in its form for callers from other countries, or undefined when it works only inside its own. */
export function shownAbroad(value: string): string | undefined {
  return value.startsWith('+') ? parsePhoneNumberFromString(value)?.formatInternational() : undefined;
}

/** How a number is shown: its digits grouped, or undefined when it is neither E.164 nor a kind the place declares. */
export function shownNumber(
  value: string,
  place: Pick<PlaceRecord, 'numberKinds' | 'callingCode'>,
): string | undefined {
  if (value.startsWith('+')) return shownE164(value, place.callingCode);
  const kind = Object.values(place.numberKinds).find((one) => new RegExp(one.pattern).test(value));
  return kind && grouped(value, kind.groups);
}

/** Whether a number is of one of the place's national kinds: those work only inside the country. */
export function isNationalKind(value: string, place: Pick<PlaceRecord, 'numberKinds'>): boolean {
  return Object.values(place.numberKinds).some((one) => new RegExp(one.pattern).test(value));
}

function shownE164(value: string, callingCode: string): string | undefined {
  const number = parsePhoneNumberFromString(value);
  if (number?.number !== value || !number.isValid()) return undefined;
  return number.countryCallingCode === callingCode ? number.formatNational() : number.formatInternational();
}

function grouped(value: string, groups: string): string {
  const sizes = groups.split(' ').map(Number);
  let at = 0;
  const parts = sizes.map((size) => value.slice(at, (at += size)));
  return [...parts, value.slice(at)].filter(Boolean).join(' ');
}
