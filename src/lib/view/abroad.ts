import { alphabet, names } from '../i18n/intl.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { Abroad, AbroadLine } from '../schema/abroad.ts';
import { checkView, oldestCheck, type CheckView } from './check.ts';
import { contactView, type ContactScope, type ContactView } from './contact.ts';
import { datePart } from './figures.ts';
import { hoursLines } from './hours.ts';
import { policeWarning } from './line.ts';
import { withParts, type Part } from './part.ts';
import type { Scope } from './scope.ts';

/** A help line of another country. */
export interface AbroadLineView {
  id: string;
  name: string;
  /** Whom it is for, who runs it if that is known, whom it tells, and whether it records: short sentences. */
  said: string[];
  hours: Part[][];
  /** Said before a number when the line is, or may tell, the police or others. */
  warning: string | undefined;
  contacts: ContactView[];
  check: CheckView | undefined;
  /** What to think of it once it is past due. */
  due: Part[];
}

/** Another country with its help lines. */
export interface AbroadView {
  /** Its code, such as `al`. */
  id: string;
  /** Its name in the language of the page. */
  name: string;
  lines: AbroadLineView[];
}

type Said = Pick<Scope, 't' | 'locale' | 'today'>;

/** Lines of other countries by the name of the country, in the alphabet of the page. */
export function abroadViews(countries: Iterable<Abroad>, scope: Said): AbroadView[] {
  const { compare } = alphabet(scope.locale, {});
  return [...countries].map((one) => abroadView(one, scope)).sort((a, b) => compare(a.name, b.name));
}

/** Name of a country in the language of a page. No file holds it, so that a new language needs none. */
export function countryName(code: string, locale: Locale): string {
  return names(locale, 'region').of(code.toUpperCase()) ?? code;
}

function abroadView(country: Abroad, scope: Said): AbroadView {
  const name = countryName(country.id, scope.locale);
  const place = { ...country, areas: {}, names: { [locales[scope.locale].lang]: name } };
  const lines = Object.entries(country.lines).map(([id, line]) => lineView(id, line, { ...scope, place }));
  return { id: country.id, name, lines };
}

function lineView(id: string, line: AbroadLine, scope: ContactScope): AbroadLineView {
  const { t } = scope;
  const oldest = oldestCheck(line.contacts.map(({ check }) => check));
  const [hours = 'not-known'] = line.contacts.map((one) => one.hours).filter((one) => one !== 'not-known');
  return {
    id,
    name: line.name ?? t(`kind.${line.kind}`),
    said: [
      [t(`gender.${line.gender}`), ...(line.madeFor ?? []).map((code) => t(`madeFor.${code}`))].join(' · '),
      ...(line.runBy === 'not-known' ? [] : [t(`runBy.${line.runBy}`)]),
      [
        ...line.tells.map((code) => t(`tells.${code}`)),
        ...(line.keeps === 'not-known' ? [] : [t(`keeps.${line.keeps}`)]),
      ].join(' '),
    ],
    hours: hoursLines(hours, scope),
    warning: policeWarning(line, scope),
    contacts: line.contacts.map((one) => contactView(one, {}, scope)),
    check: oldest && checkView(oldest, 'service', scope),
    due: oldest === undefined ? [] : dueText(oldest.on, scope),
  };
}

function dueText(on: string, { t, locale }: Said): Part[] {
  if (on === 'unknown') return [t('due.plainUnknown')];
  return withParts((values) => t('due.plain', values), { date: datePart(on, locale) });
}
