import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translator.ts';
import type { Place } from '../schema/place.ts';
import type { Service } from '../schema/service.ts';

/** What a page of a place is made from: its language, the place with its services, and the day. */
export interface Scope {
  locale: Locale;
  t: Translate;
  place: Place;
  /** Services of the place by id, those for people who help in their job included. */
  services: ReadonlyMap<string, Service>;
  /** Days on which usual hours may not hold, as the browser gets them (`hours/calendar.ts`). */
  calendar: string;
  /** Day of the build, `YYYY-MM-DD`. */
  today: string;
  /** Whether nobody has called the numbers yet. */
  trial: boolean;
}
