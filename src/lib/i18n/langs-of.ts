import type { Place } from '../schema/place.ts';

/** The official languages of a place, by BCP 47 tag: first that of its legal names. */
export function langsOf({ lang, otherLangs = [] }: Pick<Place, 'lang' | 'otherLangs'>): string[] {
  return [lang, ...otherLangs];
}
