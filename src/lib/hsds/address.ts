import type { Place } from '../schema/place.ts';
import type { Service as ServiceRecord } from '../schema/service.ts';
import { idOf } from './id.ts';
import type { Address, Location } from './model.ts';
import { field } from './text.ts';

/** Street, postal code, town, and what may follow in brackets. */
const whole = /^(?<street>[^·;]*\S), (?<code>\d{4,5}) (?<city>[^\d,;·()]*[^\d,;·()\s])(?: \((?<more>[^()·;]+)\))?$/u;

/**
 * The street where a service is given. Undefined when the address is withheld or not known, or when anything that
 * HSDS asks for is missing: the postal code in the record, or the county of the town in the place.
 */
export function physicalLocation(
  service: Pick<ServiceRecord, 'id' | 'place' | 'address'>,
  place: Place,
): Location | undefined {
  const { address } = service;
  if (address === undefined || address === 'withheld') return undefined;
  const { street, code, city, more } = whole.exec(address.text)?.groups ?? {};
  const county = city === undefined ? undefined : countyOf(city, place);
  if (street === undefined || code === undefined || city === undefined || county === undefined) return undefined;
  const location = idOf('location', service.place, service.id, 'street');
  const one: Address = {
    id: idOf('address', location),
    address_1: street,
    ...field('address_2', more),
    city,
    state_province: county,
    postal_code: code,
    country: place.iso,
    address_type: 'physical',
  };
  return { id: location, location_type: 'physical', addresses: [one] };
}

/** The county that a town of the place lies in, if its file says so. */
function countyOf(city: string, place: Place): string | undefined {
  return Object.values(place.areas).find((area) => area.names[place.lang] === city)?.county;
}
