import { locales, type Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translator.ts';
import { needs, type Need } from '../schema/vocabulary.ts';
import { idOf } from './id.ts';
import type { Attribute, Taxonomy, TaxonomyTerm } from './model.ts';

/** Id of the list of needs. */
export const needsId = idOf('taxonomy', 'needs');

/** Our needs as a taxonomy of our own. */
export function needsTaxonomy(t: Translate): Taxonomy {
  return { id: needsId, name: t('data.needs'), description: t('data.needs.about'), version: '1' };
}

/** One term for each need. */
export function needTerms(t: Translate, locale: Locale): TaxonomyTerm[] {
  return needs.map((need) => needTerm(need, t, locale));
}

/** The needs that a service meets, in their order. */
export function attributesOf(which: readonly Need[], service: string, t: Translate, locale: Locale): Attribute[] {
  return which.map((need) => ({
    id: idOf('attribute', service, need),
    link_entity: 'service',
    taxonomy_term: needTerm(need, t, locale),
  }));
}

function needTerm(need: Need, t: Translate, locale: Locale): TaxonomyTerm {
  const name = t(`need.${need}`);
  return {
    id: idOf('term', 'needs', need),
    code: need,
    name,
    description: t('data.need.about', { need: name }),
    taxonomy: t('data.needs'),
    taxonomy_id: needsId,
    language: locales[locale].lang,
  };
}
