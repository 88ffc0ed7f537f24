import { localeList, type Locale } from '#lib/i18n/locales.ts';
import { codeOf, shortName } from '#lib/leaflets/code.ts';
import type { PlaceLeaflets } from '#lib/leaflets/words.ts';
import { pathTo } from '#lib/paths.ts';
import { leafletWords } from '#lib/view/leaflet.ts';
import { byArea, held } from '#lib/view/service-groups.ts';
import { publicServices } from '#lib/view/service-list.ts';
import { content } from './content.ts';
import { everyPlace, scopeOf } from './scope.ts';

/** A short address: its code, and where it leads. */
export interface ShortAddress {
  code: string;
  locale: Locale;
  place: string;
  to: string;
}

const made = new Map<string, PlaceLeaflets>();

/** What sheets of a place are made from, in every language; made once. */
export function leafletsOf(place: string): PlaceLeaflets {
  const { site } = content();
  const ready = made.get(place) ?? {
    place,
    origin: new URL(site.origin).origin,
    languages: Object.fromEntries(
      localeList.map((locale) => [locale, leafletWords(scopeOf(locale, place), site)] as const),
    ),
  };
  made.set(place, ready);
  return ready;
}

/** Every short address: of each place in each language, and of each of its towns. Throws when two have one code. */
export function shortAddresses(): ShortAddress[] {
  const names = new Map<string, string>();
  const addressOf = (locale: Locale, place: string, to: string, area?: string): ShortAddress => {
    const name = shortName(place, locale, area);
    const code = codeOf(name);
    const other = names.get(code);
    if (other !== undefined)
      throw new Error(`${name} and ${other} have the same short address ${code}: give one of the towns another id.`);
    names.set(code, name);
    return { code, locale, place, to };
  };
  return everyPlace().flatMap(({ locale, place }) => [
    addressOf(locale, place, pathTo(locale, place)),
    ...townTargets(locale, place).map(([area, to]) => addressOf(locale, place, to, area)),
  ]);
}

/** Where each town leads: to its services, if the page of services lists them. */
function townTargets(locale: Locale, placeId: string): [area: string, to: string][] {
  const scope = scopeOf(locale, placeId);
  const services = publicServices(scope.services);
  const listed = new Set(services.length > held ? [] : byArea(services, scope).map(({ id }) => id));
  const page = pathTo(locale, placeId, 'services');
  return Object.keys(scope.place.areas).map((area) => [area, listed.has(area) ? `${page}#area-${area}` : page]);
}
