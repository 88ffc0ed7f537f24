import { wordsAlone } from '#lib/i18n/newer.ts';
import { dates } from '../i18n/intl.ts';
import { languageName } from '../i18n/language-name.ts';
import { locales, localeList, type Locale } from '../i18n/locales.ts';
import { nameIn } from '../i18n/name-in.ts';
import { codeOf, shortName } from '../leaflets/code.ts';
import type { LeafletFact, LeafletLine, LeafletWords } from '../leaflets/words.ts';
import { isPublic } from '../public.ts';
import type { Contact } from '../schema/contact.ts';
import type { Service } from '../schema/service.ts';
import type { Site } from '../schema/site.ts';
import { spokenText } from './card.ts';
import { checkView, type CheckView } from './check.ts';
import { factView } from './fact.ts';
import { timesOf } from './hours.ts';
import { areaName, oneGender, phoneView, policeWarning, serviceName } from './line.ts';
import { withParts, type Part } from './part.ts';
import type { Scope } from './scope.ts';
import { publicServices } from './service-list.ts';

/** Facts of the guide for people who are held that stand on the wall, where a place has them. */
const wallFacts = ['rights-in-your-language', 'interpreter-cost', 'embassy'];

/** Everything that sheets say in the language of the scope. */
export function leafletWords(scope: Scope, site: Pick<Site, 'names' | 'origin'>): LeafletWords {
  const { t, locale, place } = scope;
  const lines = leafletLines(scope);
  const towns = Object.keys(place.areas).filter((area) => lines.some((line) => line.areas.includes(area)));
  const words = {
    locale,
    lang: locales[locale].lang,
    dir: locales[locale].dir,
    own: locales[locale].name,
    languageNames: Object.fromEntries(localeList.map((one) => [one, languageName(locales[one].lang, scope)])),
    site: nameIn(site.names, locale),
    areas: Object.fromEntries(towns.map((area) => [area, areaName(area, scope)])),
    codes: Object.fromEntries([
      ['', codeOf(shortName(place.id, locale))],
      ...towns.map((area) => [area, codeOf(shortName(place.id, locale, area))]),
    ]) as Record<string, string>,
    three: [t('leaflet.three.1'), t('leaflet.three.2'), t('leaflet.three.3')],
    read: t('leaflet.read'),
    talk: [t('leaflet.talk.1'), t('leaflet.talk.2'), t('leaflet.talk.3')],
    wall: {
      title: t('leaflet.wall'),
      says: [t('leaflet.wall.1'), t('leaflet.wall.2'), t('leaflet.wall.3'), t('leaflet.wall.4')],
      facts: wallFacts.flatMap((id) => factOf(id, scope)),
      free: t('leaflet.wall.free'),
    },
    sample: sampleOf(site.origin, scope),
    lines,
  };
  // On paper nothing marks a language.
  const text = wordsAlone(JSON.stringify(words));
  return { ...(JSON.parse(text) as typeof words), version: codeOf(text).slice(0, 4) };
}

/** Why nobody may be given a sheet yet: nobody has called its numbers, or its address leads nowhere. */
function sampleOf(origin: string, { t, trial }: Scope): LeafletWords['sample'] {
  if (trial) return { why: t('leaflet.sample.trial'), trial };
  return isPublic(origin) ? undefined : { why: t('leaflet.sample.origin'), trial };
}

/** Lines to call: those on every page of the place, its others for now, then the first number of each other service; each number once. */
function leafletLines(scope: Scope): LeafletLine[] {
  const { place, services, t } = scope;
  const now = place.now.toSorted((a, b) => Number(b.everywhere === true) - Number(a.everywhere === true));
  const lines = [
    ...now.flatMap(({ service: id, value, when, everywhere = false }) => {
      const service = services.get(id);
      const contact = service?.contacts.find((one) => one.value === value);
      return service && contact ? [lineOf(service, contact, t(`now.${when}`), everywhere, scope)] : [];
    }),
    ...publicServices(services).flatMap((service) =>
      service.contacts
        .filter((one) => one.channel === 'phone' && one.reach !== 'abroad')
        .slice(0, 1)
        .map((contact) => lineOf(service, contact, t(`need.${service.needs[0] ?? 'talk'}`), false, scope)),
    ),
  ];
  return lines.filter((line, at) => lines.findIndex(({ value }) => value === line.value) === at);
}

function lineOf(service: Service, contact: Contact, what: string, everywhere: boolean, scope: Scope): LeafletLine {
  const { t, place } = scope;
  const { value = '' } = contact;
  const check = checkView(contact.check, service.crisis === true ? 'crisis' : 'service', scope);
  const spoken = spokenText([contact], scope);
  return {
    id: `${service.id}/${value}`,
    ...phoneView(value, place),
    name: serviceName(service, scope),
    what: [what, oneGender(service, scope)].filter((one) => one !== undefined).join(' · '),
    warning: policeWarning(service, scope),
    hours: timesOf(contact, scope),
    languages:
      spoken.length > 0 ? t('leaflet.spoken', { languages: spoken.join(t('list.comma')) }) : t('leaflet.spokenUnknown'),
    free: contact.cost === 'free',
    lawyer: service.needs.includes('advice'),
    unsure: check.sure ? undefined : t('sure.less'),
    ...seenOf(check, scope),
    areas: service.areas === 'all' ? [] : contact.area === undefined ? service.areas : [contact.area],
    everywhere,
  };
}

function factOf(id: string, scope: Scope): LeafletFact[] {
  const fact = scope.place.facts[id];
  if (!fact) return [];
  const { t } = scope;
  const { figure, sentence, onlyIf, notIf, limits, check } = factView(id, fact, scope);
  const notes = [
    ...(onlyIf.length > 0 ? [`${t('fact.if')} ${onlyIf.join(t('list.comma'))}`] : []),
    ...(notIf.length > 0 ? [`${t('fact.notIf')} ${notIf.join(t('list.comma'))}`] : []),
    ...limits,
    ...(check.sure ? [] : [t('sure.lessFact')]),
  ];
  return [{ figure, sentence, notes, ...seenOf(check, scope) }];
}

function seenOf({ on, how, due }: CheckView, { t, locale }: Scope): Pick<LeafletLine, 'on' | 'how' | 'seen' | 'due'> {
  return { on, how, seen: on === 'unknown' ? [t('leaflet.seenUnknown')] : seenOn(on, t, locale), due };
}

function seenOn(on: string, t: Scope['t'], locale: Locale): Part[] {
  const short = dates(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const date = { date: on, text: short.format(new Date(on)) };
  return withParts((values) => t('leaflet.seen', values), { date });
}
