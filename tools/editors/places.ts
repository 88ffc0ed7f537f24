import type { Content } from '#integrations/content/model.ts';
import { needs, type Need } from '#lib/schema/vocabulary.ts';

/** How many services of an area meet each need, in the order of needs. */
export interface AreaRow {
  /** Area id, or `all` for the whole country. */
  area: string;
  counts: { need: Need; count: number }[];
}

/** Services of a place by area and need: the whole country first, then its areas. Those for helpers only are left out. */
export function servicesByArea(content: Content, place: string): AreaRow[] {
  const own = [...content.services.values()].filter((one) => one.place === place && one.helpersOnly !== true);
  return ['all', ...Object.keys(content.places.get(place)?.areas ?? {})].map((area) => {
    const here = own.filter(({ areas }) => (areas === 'all' ? area === 'all' : areas.includes(area)));
    return {
      area,
      counts: needs.map((need) => ({ need, count: here.filter((one) => one.needs.includes(need)).length })),
    };
  });
}

/** A fact of the site's texts, and the places that have a value for it. */
export interface FactRow {
  id: string;
  /** Place ids. */
  known: string[];
}

/** Every fact that a place has or a text asks for, by id. */
export function factsByPlace(content: Content): FactRow[] {
  const asked = [
    ...[...content.guideSources.values()].flatMap(({ facts }) => Object.values(facts).flat()),
    ...[...content.optionSources.values()].flatMap(({ facts }) => Object.values(facts).flat()),
  ];
  const places = [...content.places.values()];
  const ids = new Set([...asked, ...places.flatMap(({ facts }) => Object.keys(facts))]);
  return [...ids]
    .sort()
    .map((id) => ({ id, known: places.filter(({ facts }) => id in facts).map((place) => place.id) }));
}
