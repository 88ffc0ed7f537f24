import { locales, localeList } from '../i18n/locales.ts';
import type { Point } from '../finding/distance.ts';
import { findRecord, ways } from '../finding/record.ts';
import { alphabet } from '../i18n/intl.ts';
import { languageName } from '../i18n/language-name.ts';
import { primary } from '../i18n/primary.ts';
import { madeFor, needs } from '../schema/vocabulary.ts';
import { areaName } from './line.ts';
import type { Scope } from './scope.ts';
import { publicServices } from './service-list.ts';

/** One choice of a list. */
export interface Choice {
  value: string;
  text: string;
}

/** The choices of the filter: only those that some service of the place has. */
export interface FilterView {
  needs: Choice[];
  areas: (Choice & { at: Point | undefined })[];
  /** Languages that people speak somewhere there, and those of the site. */
  spoken: Choice[];
  /** The language of the page. */
  own: Choice;
  ways: Choice[];
  who: Choice[];
}

/** Lays out the choices of the filter in the language of the scope. */
export function filterView(scope: Scope): FilterView {
  const { t, place, locale, services } = scope;
  const { compare } = alphabet(locale, {});
  const open = publicServices(services);
  const contacts = open.flatMap((one) => findRecord(one).contacts);
  const areas = new Set(open.flatMap((one) => (one.areas === 'all' ? [] : one.areas)));
  const language = (tag: string): Choice => ({ value: tag, text: languageName(tag, scope) });
  const spoken = new Set([
    ...contacts.flatMap((one) => one.spoken),
    ...localeList.map((one) => primary(locales[one].lang)),
  ]);
  const isMet = (code: (typeof madeFor)[number]): boolean =>
    code !== 'children' && open.some((one) => one.whoFor.madeFor?.includes(code));
  return {
    needs: needs
      .filter((need) => open.some((one) => one.needs.includes(need)))
      .map((need) => ({ value: need, text: t(`need.${need}`) })),
    areas: Object.entries(place.areas)
      .filter(([area]) => areas.has(area))
      .map(([area, { at }]) => ({ value: area, text: areaName(area, scope), at }))
      .sort((a, b) => compare(a.text, b.text)),
    spoken: [...spoken].map(language).sort((a, b) => compare(a.text, b.text)),
    own: language(primary(locales[locale].lang)),
    ways: ways
      .filter((way) => contacts.some((one) => one.way === way))
      .map((way) => ({ value: way, text: t(`find.way.${way}`) })),
    who: [
      { value: 'women', text: t('gender.women') },
      { value: 'men', text: t('gender.men') },
      { value: 'under-18', text: t('find.under18') },
      ...madeFor.filter(isMet).map((code) => ({ value: code, text: t(`madeFor.${code}`) })),
    ],
  };
}
