import { nameIn } from '../i18n/name-in.ts';
import type { Service } from '../schema/service.ts';
import { areaName } from './line.ts';
import { serviceRows } from './service-list.ts';
import type { RowView } from './row.ts';
import type { Scope } from './scope.ts';

/** Most rows of a list that stand one under the other; more are folded by area. */
export const unfolded = 60;
/** Most rows that a page holds: with more it would be too heavy for a prepaid card. */
export const held = 100;

/** Services of one area, or of the whole country, as rows. */
export interface ServiceGroup {
  id: string;
  title: string;
  rows: RowView[];
}

/** Splits services by area: the whole country first, then towns in the order of the place. One of several towns stands in each. */
export function byArea(services: readonly Service[], scope: Scope): ServiceGroup[] {
  const country = nameIn(scope.place.names, scope.locale);
  const everywhere = services.filter((one) => one.areas === 'all');
  const towns = Object.keys(scope.place.areas).map((area) => ({
    id: area,
    title: areaName(area, scope),
    rows: serviceRows(
      services.filter((one) => one.areas !== 'all' && one.areas.includes(area)),
      scope,
    ),
  }));
  return [
    { id: 'all', title: scope.t('services.everywhere', { country }), rows: serviceRows(everywhere, scope) },
    ...towns,
  ].filter((group) => group.rows.length > 0);
}
