import { hsdsVersion } from './model.ts';

/** The licence of the data. */
export const licence = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
} as const;

/** Where a locale's open data stands, and what it says of itself. */
export interface ApiInfo {
  /** Where the site is published. */
  origin: string;
  /** Folder of the locale, such as `/data/hsds/en/`. */
  base: string;
  /** Language of the texts, BCP 47. */
  lang: string;
  /** Name of the site. */
  title: string;
  /** Whether nobody has called the numbers yet. */
  trial: boolean;
}

/** Lists that the export has, each with one file an item and pages of a hundred. */
export const lists = ['services', 'organizations', 'taxonomies', 'taxonomy_terms', 'service_at_locations'] as const;
export type List = (typeof lists)[number];

/** The schema files of the standard, by list. */
const schemas: Record<List, string> = {
  services: 'service',
  organizations: 'organization',
  taxonomies: 'taxonomy',
  taxonomy_terms: 'taxonomy_term',
  service_at_locations: 'service_at_location',
};
const official = `https://raw.githubusercontent.com/openreferral/specification/${hsdsVersion}/schema/`;

/** The root of the API, with where everything is: a static host has no other way to say it. */
export function rootOf({ origin, base, lang, title, trial }: ApiInfo): Record<string, unknown> {
  const at = (file: string) => new URL(base + file, origin).href;
  return {
    version: hsdsVersion,
    // No profile of our own: the standard itself, with one property added.
    profile: 'http://docs.openreferral.org',
    openapi_url: at('openapi.json'),
    title,
    language: lang,
    trial,
    license: licence,
    lists: Object.fromEntries(lists.map((list) => [list, at(`${list}/index.json`)])),
    tabular: at('tabular/datapackage.json'),
  };
}

/** What the static files answer, as OpenAPI: no query has an effect, so none is declared. */
export function openApi({ origin, base, title }: ApiInfo): Record<string, unknown> {
  const answer = (schema: unknown) => ({
    get: { responses: { '200': { description: 'OK', content: { 'application/json': { schema } } } } },
  });
  const path = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } });
  const paths = lists.flatMap((list) => {
    const item = { $ref: `${official}${schemas[list]}.json` };
    const page = { allOf: [{ $ref: '#/components/schemas/Page' }, { properties: { contents: { items: item } } }] };
    return [
      [`/${list}/index.json`, answer(page)],
      [`/${list}/page-{number}.json`, { parameters: [path('number')], ...answer(page) }],
      [`/${list}/{id}.json`, { parameters: [path('id')], ...answer(item) }],
    ] as const;
  });
  const integer = { type: 'integer' };
  const flag = { type: 'boolean' };
  const page = {
    total_items: integer,
    total_pages: integer,
    page_number: integer,
    size: integer,
    first_page: flag,
    last_page: flag,
    empty: flag,
    contents: { type: 'array' },
  };
  return {
    openapi: '3.1.0',
    info: { title, version: hsdsVersion, license: { name: licence.title, identifier: licence.name } },
    servers: [{ url: new URL(base, origin).href.replace(/\/$/, '') }],
    paths: { '/index.json': answer({ type: 'object' }), ...Object.fromEntries(paths) },
    components: { schemas: { Page: { type: 'object', required: Object.keys(page), properties: page } } },
  };
}
