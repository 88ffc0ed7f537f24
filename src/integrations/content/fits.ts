import { optionOrder } from '#lib/groups.ts';
import { localeList, locales, sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { langsOf } from '#lib/i18n/langs-of.ts';
import { primary } from '#lib/i18n/primary.ts';
import type { Known } from '#lib/match/known.ts';
import type { Said, SaidFact, SaidOnPaper, SaidPhone, Title } from '#lib/match/said.ts';
import { pathTo } from '#lib/paths.ts';
import { questions } from '#lib/schema/prose.ts';
import { situationGroups } from '#lib/schema/situation.ts';
import type { Service } from '#lib/schema/service.ts';
import { needs } from '#lib/schema/vocabulary.ts';
import { factView } from '#lib/view/fact.ts';
import type { FitsView } from '#lib/view/fits.ts';
import { areaName, firstPhone, lineViews, phoneView, policeWarning, serviceName } from '#lib/view/line.ts';
import { isolated } from '#lib/view/part.ts';
import type { RowView } from '#lib/view/row.ts';
import type { Scope } from '#lib/view/scope.ts';
import { servedIn } from '#lib/view/served.ts';
import { serviceRows, servicesFor } from '#lib/view/service-list.ts';
import { answeredIn } from './callback.ts';
import { content } from './content.ts';
import { guideRow, optionRows } from './guide-parts.ts';
import { knownOf } from './known.ts';
import { scopeOf } from './scope.ts';
import { guideIn, optionIn } from './served.ts';

/** Most guides, and most options, that stand as links below a sentence. */
const linked = { guides: 2, options: 1 };

/** What the page with the sentences shows before any is tapped: groups, and what each sentence leads to. */
export function fitsView(locale: Locale, placeId: string): FitsView {
  const scope = scopeOf(locale, placeId);
  const { situations, locales: said } = content();
  const own = said.get(locale)?.situations ?? new Map<string, string>();
  const lang = own.size > 0 ? locales[locale].lang : locales[sourceLocale].lang;
  const sentences = [...situations].map(([id, source]) => ({ id, source, says: own.get(id) ?? source.says }));
  return {
    served: servedIn(lang, locales[locale].lang),
    groups: situationGroups.map((group) => ({
      title: scope.t(`fits.group.${group}`),
      sentences: sentences
        .filter(({ source }) => source.group === group)
        .map(({ id, source, says }) => ({
          id,
          says,
          echo: echoOf(source.echo, locale),
          links: [
            ...byWeight(source.guides, linked.guides).map((slug) => guideRow(slug, scope)),
            ...optionRows(byWeight(source.options, linked.options), scope),
            ...needRow(source.needs, scope),
          ],
        })),
    })),
    hasTowns: townsOf(knownOf(content(), placeId), scope).length > 0,
    callback: answeredIn(placeId) !== undefined,
  };
}

/** What an answer of a place says in a language. */
export function saidOf(locale: Locale, placeId: string): Said {
  const scope = scopeOf(locale, placeId);
  const { t } = scope;
  const known = knownOf(content(), placeId);
  const { facts, services } = known;
  return {
    lines: lineViews(scope).map(({ phone, when, warning, check }) => ({
      ...phone,
      when,
      warning,
      unsure: check.sure ? undefined : t('sure.less'),
      on: check.on,
      how: check.how,
    })),
    rights: Object.fromEntries(
      Object.keys(known.rights).map((slug) => [
        slug,
        titleOf(guideIn(locale, slug).guide.words, guideIn(locale, slug).served),
      ]),
    ),
    facts: Object.fromEntries(Object.keys(facts).flatMap((id) => factEntry(id, scope))),
    titles: Object.fromEntries(
      optionOrder.map((slug) => {
        const { option, served } = optionIn(locale, slug);
        return [slug, titleOf(option.words, served)];
      }),
    ),
    options: Object.fromEntries(
      optionOrder.map((slug) => {
        const { answers } = optionIn(locale, slug).option.words;
        return [slug, questions.map((question) => answers[question].short)];
      }),
    ),
    questions: questions.map((question) => t(`question.${question}`)),
    services: Object.fromEntries(services.map(({ id }) => [id, serviceEntry(id, scope)])),
    towns: townsOf(known, scope),
    due: t('due.fact'),
    trial: scope.trial ? t('trial') : '',
  };
}

/** What the sheet says besides, in one of its two languages. */
export function saidOnPaper(locale: Locale, placeId: string): SaidOnPaper {
  const scope = scopeOf(locale, placeId);
  const { t } = scope;
  const own = content().locales.get(locale)?.situations;
  return {
    lang: locales[locale].lang,
    dir: locales[locale].dir,
    services: Object.fromEntries(
      knownOf(content(), placeId).services.map(({ id }) => [
        id,
        { tells: tellsOf(id, scope), phone: phoneOf(id, scope), through: throughOf(id, scope) },
      ]),
    ),
    sentences: Object.fromEntries([...content().situations].map(([id, { says }]) => [id, own?.get(id) ?? says])),
    others: otherLanguages(locale, scope),
    title: t('fits.sheet'),
    set: [t('fits.sheet.with'), t('fits.sheet.add'), t('fits.sheet.print'), t('fits.sheet.back'), t('fits.failed')],
    heads: [t('fits.now'), t('fits.rights'), t('fits.options'), t('fits.services'), t('fits.sheet.said')],
    tells: t('fits.sheet.tells'),
    note: t('fits.note'),
  };
}

function titleOf({ title }: { title: string }, served: Record<string, string>): Title {
  const lang = served['data-served-lang'];
  return lang === undefined ? [title] : [title, lang];
}

function echoOf(echo: string, locale: Locale): string {
  const [slug = '', line = '1'] = echo.split('.');
  return guideIn(locale, slug).guide.words.three[Number(line) - 1] ?? '';
}

/** The slugs with the highest weights; one that counts little only when nothing counts more. */
function byWeight(weights: Readonly<Record<string, number>>, most: number): string[] {
  return Object.entries(weights)
    .sort(([, a], [, b]) => b - a)
    .filter(([, weight], at) => at === 0 || (at < most && weight > 1))
    .map(([slug]) => slug);
}

/** The languages beside a page's own: those of the place first, then English. */
function otherLanguages(own: Locale, { place }: Scope): SaidOnPaper['others'] {
  const official = langsOf(place);
  // Another script of an official language comes right after it.
  const rank = (locale: Locale): number => {
    const { lang } = locales[locale];
    const at = official.findIndex((one) => primary(one) === primary(lang));
    if (at >= 0) return at + (official.includes(lang) ? 0 : 0.5);
    return official.length + (locale === sourceLocale ? 0 : 1);
  };
  return localeList
    .filter((locale) => locale !== own)
    .sort((a, b) => rank(a) - rank(b))
    .map((locale) => ({ locale, lang: locales[locale].lang, name: locales[locale].name }));
}

/** The row to the services for the need that counts most, among those that somebody in the place meets. */
function needRow(weights: Readonly<Record<string, number>>, scope: Scope): RowView[] {
  const [need] = needs
    .filter((one) => one in weights && servicesFor([one], scope).length > 0)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  if (need === undefined) return [];
  return [{ href: pathTo(scope.locale, scope.place.id, 'services', need), title: scope.t(`need.${need}`) }];
}

/** Towns with a service of their own: id and name, in the order of the place. */
function townsOf({ services }: Known, scope: Scope): [string, string][] {
  const towns = Object.keys(scope.place.areas).filter((area) => services.some((one) => one.areas.includes(area)));
  return towns.map((area) => [area, areaName(area, scope)]);
}

function factEntry(id: string, scope: Scope): [string, SaidFact][] {
  const fact = scope.place.facts[id];
  if (!fact) return [];
  const { t } = scope;
  const { figure, isAnswer, sentence, onlyIf, notIf, limits, check } = factView(id, fact, scope);
  const notes = [
    ...(onlyIf.length > 0 ? [`${t('fact.if')} ${onlyIf.join(t('list.comma'))}`] : []),
    ...(notIf.length > 0 ? [`${t('fact.notIf')} ${notIf.join(t('list.comma'))}`] : []),
    ...limits,
    ...(check.sure ? [] : [t('sure.lessFact')]),
  ];
  return [[id, { figure, isAnswer, sentence, notes, on: check.on, how: check.how, due: check.due }]];
}

function serviceOf(id: string, { services }: Scope): Service {
  const service = services.get(id);
  if (!service) throw new Error(`There is no service ${id}.`);
  return service;
}

function serviceEntry(id: string, scope: Scope): [name: string, small: string] {
  const service = serviceOf(id, scope);
  return [serviceName(service, scope), serviceRows([service], scope)[0]?.small ?? ''];
}

function tellsOf(id: string, scope: Scope): string {
  const service = serviceOf(id, scope);
  return [policeWarning(service, scope), scope.t(`tells.${service.tells[0] ?? 'not-known'}`)]
    .filter((one, at, all) => one !== undefined && all.indexOf(one) === at)
    .join(' ');
}

/** Before the number of the line that knows the way: that it is another one, and whether it is, or may call, the police. */
function throughOf(id: string, scope: Scope): string | undefined {
  const service = serviceOf(id, scope);
  if (firstPhone(service) || service.via === undefined) return undefined;
  const via = serviceOf(service.via, scope);
  const said = scope.t('card.via', { name: isolated(serviceName(via, scope)), phone: '' }).trim();
  return [said, policeWarning(via, scope)].filter((one) => one !== undefined).join(' ');
}

/** The number of a service. On paper nobody can tap through to the line that knows the way, so its number stands in. */
function phoneOf(id: string, scope: Scope): SaidPhone | undefined {
  const service = serviceOf(id, scope);
  const contact =
    firstPhone(service) ?? (service.via === undefined ? undefined : firstPhone(serviceOf(service.via, scope)));
  if (contact?.value === undefined) return undefined;
  return { ...phoneView(contact.value, scope.place), on: contact.check.on, how: contact.check.how };
}
