import { alphabet } from '#lib/i18n/intl.ts';
import { pathTo } from '#lib/paths.ts';
import { needs } from '#lib/schema/vocabulary.ts';
import type { RowView } from '#lib/view/row.ts';
import type { Scope } from '#lib/view/scope.ts';
import { held } from '#lib/view/service-groups.ts';
import { publicServices, serviceRows, servicesFor } from '#lib/view/service-list.ts';
import { content } from './content.ts';
import { guideRow, optionRows } from './guide-parts.ts';

/** Pages of one kind. */
export interface PageList {
  id: string;
  title: string;
  rows: RowView[];
}

/** Every page that can be found in a place, by kind, each kind from A to Z in the order of the language. Where a place has more services than a page holds, their needs lead to them. */
export function everyPage(scope: Scope): PageList[] {
  const { locale, place, t } = scope;
  const { guideSources, optionSources } = content();
  const { compare } = alphabet(locale, {});
  const sorted = (rows: RowView[]): RowView[] => rows.toSorted((a, b) => compare(a.title, b.title));
  const met = needs.filter((need) => servicesFor([need], scope).length > 0);
  const services = publicServices(scope.services);
  return [
    {
      id: 'topics',
      title: t('nav.topics'),
      rows: [...guideSources.keys()].map((slug) => ({ ...guideRow(slug, scope), icon: undefined })),
    },
    {
      id: 'options',
      title: t('nav.options'),
      rows: optionRows([...optionSources.keys()], scope).map((row) => ({ ...row, icon: undefined })),
    },
    {
      id: 'needs',
      title: t('services.byNeed'),
      rows: met.map((need) => ({ href: pathTo(locale, place.id, 'services', need), title: t(`need.${need}`) })),
    },
    ...(services.length > held ? [] : [{ id: 'places', title: t('nav.services'), rows: serviceRows(services, scope) }]),
  ].map((list) => ({ ...list, rows: sorted(list.rows) }));
}
