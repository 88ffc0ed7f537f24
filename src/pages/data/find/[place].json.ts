import type { APIRoute } from 'astro';
import { findRecord } from '#lib/finding/record.ts';
import { held } from '#lib/view/service-groups.ts';
import { publicServices } from '#lib/view/service-list.ts';
import { content } from '#integrations/content/content.ts';
import { scopeOf } from '#integrations/content/scope.ts';
import { sourceLocale } from '#lib/i18n/locales.ts';

/** What the filter of a place needs, in one file for all languages: its rows stand in the page. */
export function getStaticPaths() {
  return [...content().places.keys()]
    .map((place) => ({ params: { place }, props: { services: publicServices(scopeOf(sourceLocale, place).services) } }))
    .filter(({ props }) => props.services.length <= held);
}

/** The records of the place. */
export const GET: APIRoute<{ services: ReturnType<typeof publicServices> }> = ({ props }) =>
  new Response(JSON.stringify(props.services.map(findRecord)));
