import type { APIRoute } from 'astro';
import { findRecord, type FindRecord } from '#lib/finding/record.ts';
import type { Service } from '#lib/schema/service.ts';
import { held } from '#lib/view/service-groups.ts';
import { publicServices, serviceRows } from '#lib/view/service-list.ts';
import type { Scope } from '#lib/view/scope.ts';
import { everyPlace, scopeOf } from '#integrations/content/scope.ts';

interface Props {
  services: Service[];
  scope: Scope;
}

/** What the filter needs of one area, with the words of its rows: for places too large to have all rows in the page. */
export function getStaticPaths() {
  return everyPlace().flatMap(({ locale, place }) => {
    const scope = scopeOf(locale, place);
    const all = publicServices(scope.services);
    if (all.length <= held) return [];
    const within = (area: string) =>
      all.filter(({ areas }) => (areas === 'all' ? area === 'all' : areas.includes(area)));
    return ['all', ...Object.keys(scope.place.areas)].map((area) => ({
      params: { place, locale, area },
      props: { services: within(area), scope } satisfies Props,
    }));
  });
}

/** The records of the area. */
export const GET: APIRoute<Props> = ({ props: { services, scope } }) => {
  const records = services.map((service): FindRecord => {
    const [row] = serviceRows([service], scope);
    return { ...findRecord(service), row: { title: row?.title ?? '', small: row?.small ?? '' } };
  });
  return new Response(JSON.stringify(records));
};
