import papaparse from 'papaparse';
import { locales, type Locale } from '../i18n/locales.ts';
import type { Scope } from '../view/scope.ts';
import { lists, openApi, rootOf, type ApiInfo, type List } from './api.ts';
import { dataPackage } from './data-package.ts';
import { flatten } from './flatten.ts';
import { hsdsFolder } from './folder.ts';
import type { Service, ServiceAtLocation } from './model.ts';
import { pageFile, pagesOf } from './page.ts';
import { briefly, serviceOf } from './service.ts';
import { columnsOf, tables, type TableName } from './tables.ts';
import { needsTaxonomy, needTerms } from './taxonomy.ts';

/** What the export of a locale is made from: one scope for each place, in its language. */
export interface Export extends Pick<ApiInfo, 'origin' | 'title' | 'trial'> {
  locale: Locale;
  scopes: readonly Scope[];
}

/** Every file of a locale's open data: its path below the locale's folder, and its text. */
export function hsdsFiles({ locale, scopes, ...site }: Export): Map<string, string> {
  const info: ApiInfo = { ...site, base: hsdsFolder(locale), lang: locales[locale].lang };
  const services = scopes.flatMap((scope) => [...scope.services.values()].map((one) => serviceOf(one, scope)));
  const [scope] = scopes;
  const taxonomies = scope ? [needsTaxonomy(scope.t)] : [];
  const terms = scope ? needTerms(scope.t, locale) : [];
  const items: Record<List, { full: readonly Identified[]; brief?: readonly Identified[] }> = {
    services: { full: services, brief: services.map(briefly) },
    organizations: { full: once(services.map(({ organization }) => organization)) },
    taxonomies: { full: taxonomies },
    taxonomy_terms: { full: terms },
    service_at_locations: { full: services.flatMap(atLocationsOf) },
  };
  const files = new Map<string, string>();
  const json = (path: string, data: unknown) => files.set(path, JSON.stringify(data));
  json('index.json', rootOf(info));
  json('openapi.json', openApi(info));
  for (const list of lists) {
    const { full, brief = full } = items[list];
    for (const one of full) json(`${list}/${one.id}.json`, one);
    for (const page of pagesOf(brief)) json(`${list}/${pageFile(page.page_number)}`, page);
  }
  json('tabular/datapackage.json', dataPackage(info));
  for (const [name, rows] of Object.entries(flatten({ services, taxonomies, terms, lang: info.lang }))) {
    const table = name as TableName;
    const text = papaparse.unparse({ fields: columnsOf(table), data: rows }, { newline: '\n' });
    // An empty table would end with a line that reads as a row.
    files.set(`tabular/${tables[table].file}`, text.trimEnd());
  }
  return files;
}

interface Identified {
  id: string;
}

function once<Item extends Identified>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((one) => [one.id, one])).values()];
}

function atLocationsOf(service: Service): ServiceAtLocation[] {
  return (service.service_at_locations ?? []).map(({ id, location }) => ({
    id,
    service_id: service.id,
    location_id: location.id,
    location,
  }));
}
