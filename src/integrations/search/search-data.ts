import { langsOf } from '#lib/i18n/langs-of.ts';
import { locales, localeList, sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { wordsPattern } from '#lib/schema/words.ts';
import { kinds, needs } from '#lib/schema/vocabulary.ts';
import type { Service } from '#lib/schema/service.ts';
import type { FindablePage, SearchData } from '#lib/search/data.ts';
import { wordsOf } from '#lib/search/fold.ts';
import { areaName, serviceName } from '#lib/view/line.ts';
import type { Scope } from '#lib/view/scope.ts';
import { publicServices, servicesFor } from '#lib/view/service-list.ts';
import { offeredIn } from '../content/callback.ts';
import { content } from '../content/content.ts';
import { scopeOf } from '../content/scope.ts';
import { guideIn, optionIn } from '../content/served.ts';

/** What is said of a page in one language: its title, and words that people type for it. */
interface Said {
  title: string;
  words: readonly string[];
}

/** What the search of a locale and place knows of its pages: in its own language, in those of the place and in English. */
export function searchData(locale: Locale, placeId: string): Omit<SearchData, 'texts'> {
  const scope = scopeOf(locale, placeId);
  const far = otherLocales(locale, langsOf(scope.place)).map((one) => scopeOf(one, placeId));
  const page = (path: string, say: (scope: Scope) => Said, shared: readonly string[] = []): FindablePage => {
    const { title, words } = say(scope);
    const titleWords = longWords([title]);
    const own = once(words.flatMap(wordsOf), titleWords);
    const others = far.map(say).flatMap((one) => [...longWords([one.title]), ...one.words.flatMap(wordsOf)]);
    return [path, titleWords.join(' '), own.join(' '), once(others, [...titleWords, ...own]).join(' '), shared];
  };
  const { guideSources, optionSources } = content();
  const met = needs.filter((need) => servicesFor([need], scope).length > 0);
  const services = publicServices(scope.services);
  return {
    shared: sharedWords([scope, ...far], services),
    pages: [
      ...[...guideSources.keys()].map((slug) => page(slug, (one) => guideSaid(slug, one))),
      ...offeredIn(placeId, optionSources.keys()).map((slug) =>
        page(`options/${slug}`, (one) => optionSaid(slug, one)),
      ),
      ...met.map((need) => page(`services/${need}`, (one) => needSaid(need, one))),
      ...services.map((service) =>
        page(`service/${service.id}`, (one) => serviceSaid(service, one), sharedIds(service)),
      ),
    ],
  };
}

/** Languages besides the reader's own whose words may be typed: those of the place, and that of the sources. */
function otherLocales(locale: Locale, official: readonly string[]): Locale[] {
  const ofPlace = localeList.filter((one) => official.includes(locales[one].lang));
  return [...new Set<Locale>([...ofPlace, sourceLocale])].filter((one) => one !== locale);
}

const searchWordsOf = ({ locale }: Scope) => content().locales.get(locale)?.search;

function guideSaid(slug: string, scope: Scope): Said {
  return {
    title: guideIn(scope.locale, slug).guide.words.title,
    words: searchWordsOf(scope)?.guides[slug] ?? [],
  };
}

function optionSaid(slug: string, scope: Scope): Said {
  return {
    title: optionIn(scope.locale, slug).option.words.title,
    words: searchWordsOf(scope)?.options[slug] ?? [],
  };
}

function needSaid(need: (typeof needs)[number], scope: Scope): Said {
  return { title: scope.t(`need.${need}`), words: searchWordsOf(scope)?.needs[need] ?? [] };
}

/** A service by its shown name and towns, its other names if they carry no label, and its short numbers. */
function serviceSaid(service: Service, scope: Scope): Said {
  const towns = service.areas === 'all' ? [] : service.areas.map((area) => areaName(area, scope));
  const { official, english } = service.name;
  const numbers = service.contacts.flatMap(({ value }) => (/^\d{2,6}$/.test(value ?? '') ? (value ?? []) : []));
  return {
    title: serviceName(service, scope),
    words: [...towns, ...[official, english].filter((name) => !isLabelled(name)), ...numbers],
  };
}

function sharedIds({ needs: met, kind }: Service): string[] {
  return [...met, `kind-${kind}`];
}

function sharedWords(scopes: readonly Scope[], services: readonly Service[]): Record<string, string> {
  const ids = new Set(services.flatMap(sharedIds));
  const said = (scope: Scope): [id: string, words: string[]][] => [
    ...needs.map((need): [string, string[]] => [
      need,
      [...longWords([scope.t(`need.${need}`)]), ...(searchWordsOf(scope)?.needs[need] ?? []).flatMap(wordsOf)],
    ]),
    ...kinds.map((kind): [string, string[]] => [
      `kind-${kind}`,
      [...longWords([scope.t(`kind.${kind}`)]), ...(searchWordsOf(scope)?.kinds[kind] ?? []).flatMap(wordsOf)],
    ]),
  ];
  const all = Map.groupBy(
    scopes.flatMap(said).filter(([id]) => ids.has(id)),
    ([id]) => id,
  );
  return Object.fromEntries([...all].map(([id, lists]) => [id, once(lists.flatMap(([, words]) => words)).join(' ')]));
}

/** Words of titles; the short ones are mostly "of" and "in", and would find everything. */
function longWords(texts: readonly string[]): string[] {
  return once(texts.flatMap(wordsOf).filter((word) => word.length > 2 || /\d/.test(word)));
}

function once(words: readonly string[], besides: readonly string[] = []): string[] {
  return [...new Set(words)].filter((word) => !besides.includes(word));
}

let labels: RegExp[] | undefined;

function isLabelled(name: string): boolean {
  labels ??= [...content().locales.values()].map(({ words }) => wordsPattern(words.deny));
  return labels.some((one) => one.test(name));
}
