import { locales, localeList, type Locale } from '#lib/i18n/locales.ts';
import { nameIn } from '#lib/i18n/name-in.ts';
import { isNewer } from '#lib/i18n/newer.ts';
import { translator, type Translate } from '#lib/i18n/translator.ts';
import type { Power } from '#lib/page-policy.ts';
import { alternates, parentOf, pathTo, type PagePath } from '#lib/paths.ts';
import type { Frame } from '#lib/view/frame.ts';
import { lineViews } from '#lib/view/line.ts';
import type { Scope } from '#lib/view/scope.ts';
import { firstUsePath } from '../first-use.ts';
import { today } from '../today.ts';
import { answeredIn } from './callback.ts';
import { content } from './content.ts';
import { calendarFor } from './holidays.ts';

const translators = new Map<Locale, Translate>();

/** The translator of a language over the site's messages. */
export function translate(locale: Locale): Translate {
  const ready = translators.get(locale) ?? translator(locale, content().locales.get(locale)?.messages ?? {});
  translators.set(locale, ready);
  return ready;
}

/** Every language × place, for routes. */
export function everyPlace(): { locale: Locale; place: string }[] {
  return localeList.flatMap((locale) => [...content().places.keys()].map((place) => ({ locale, place })));
}

/** What the pages of a place are made from. */
export function scopeOf(locale: Locale, placeId: string): Scope {
  const place = content().places.get(placeId);
  if (!place) throw new Error(`There is no place ${placeId}: write content/places/${placeId}.yaml.`);
  const services = [...content().services.values()].filter((one) => one.place === placeId);
  return {
    locale,
    t: translate(locale),
    place,
    services: new Map(services.map((one) => [one.id, one])),
    calendar: calendarFor(place.iso, today()),
    today: today(),
    trial: isTrial(),
  };
}

/** Whether nobody has called the numbers yet. */
function isTrial(): boolean {
  return content().site.checkedLive === undefined;
}

const withNewerWords = new Map<Locale, boolean>();

function newerWordsIn(locale: Locale): boolean {
  const known =
    withNewerWords.get(locale) ?? Object.values(content().locales.get(locale)?.messages ?? {}).some(isNewer);
  withNewerWords.set(locale, known);
  return known;
}

/** What the layout of a page needs: its bar, its tab, its end. */
export function frameOf(
  page: PagePath,
  tab: string,
  { kept = true, powers = [] }: { kept?: boolean; powers?: readonly Power[] } = {},
): Frame {
  const { site } = content();
  const { lang, dir } = locales[page.locale];
  const t = translate(page.locale);
  const callMe =
    page.place === undefined || !answeredIn(page.place)
      ? undefined
      : { href: pathTo(page.locale, page.place, 'call-me'), script: firstUsePath('waiting') };
  return {
    page,
    lang,
    dir,
    t,
    tab,
    siteName: nameIn(site.names, page.locale),
    exit: site.exit[lang] ?? site.exit['default'] ?? '',
    previous: parentOf(page),
    alternates: alternates(page).map(({ locale, href }) => ({
      href,
      lang: locales[locale].lang,
      dir: locales[locale].dir,
      name: locales[locale].name,
    })),
    canonical:
      kept && !isTrial()
        ? new URL([page.locale, page.place, ...page.rest].filter(Boolean).join('/') + '/', site.origin).href
        : undefined,
    lines: page.place === undefined ? [] : lineViews(scopeOf(page.locale, page.place), { everywhere: true }),
    trial: isTrial(),
    callMe,
    // A request that waits for a signal is sent from whatever page is open.
    powers: [...(callMe ? ['fetch' as const] : []), ...powers],
    newerWords: newerWordsIn(page.locale),
    publisher: site.publisher === 'none' ? t('foot.nobody') : t('foot.publisher', { name: site.publisher.name }),
  };
}
