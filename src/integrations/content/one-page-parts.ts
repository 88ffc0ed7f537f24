import { groups } from '#lib/groups.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { GuideParts } from '#lib/view/guide.ts';
import { guideParts } from './guide-parts.ts';

/** Topics of the page to pass on: all that the home shows, without those that live on other pages. */
export function topicsToPass(locale: Locale, place: string): GuideParts[] {
  return groups
    .flatMap(({ guides }) => guides.map((slug) => guideParts(locale, place, slug)))
    .filter(({ guide }) => !guide.live);
}
