import type { Filter } from './filter.ts';
import { fitOf, type Fit, type IsOpen } from './match.ts';
import type { FindRecord } from './record.ts';

/** Services that were found, in lists that stand apart. */
export type Found = Record<Exclude<Fit, 'no'> | 'elsewhere', FindRecord[]>;

/**
 * Services that fit, by list, in their own order. With an area chosen, those of the area come before those of the whole
 * country, and what fits in other areas follows in a list of its own, in the order of `byDistance`.
 */
export function find(
  records: readonly FindRecord[],
  filter: Filter,
  isOpen: IsOpen,
  byDistance: readonly string[],
): Found {
  const found: Found = { yes: [], interpreter: [], unknown: [], elsewhere: [] };
  for (const record of records) {
    const fit = fitOf(record, filter, isOpen);
    if (fit === 'no') continue;
    if (isThere(record, filter.area)) found[fit].push(record);
    else if (fit !== 'unknown') found.elsewhere.push(record);
  }
  const steps = ({ areas }: FindRecord): number =>
    areas === 'all' ? 0.5 : byDistance.findIndex((area) => areas.includes(area));
  if (filter.area !== '') for (const list of Object.values(found)) list.sort((a, b) => steps(a) - steps(b));
  return found;
}

function isThere({ areas }: FindRecord, area: string): boolean {
  return area === '' || areas === 'all' || areas.includes(area);
}
