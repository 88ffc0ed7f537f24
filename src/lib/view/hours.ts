import { hoursCode, isAnswered, isDayAndNight, serviceCode } from '../hours/code.ts';
import type { Contact } from '../schema/contact.ts';
import { days, type Day, type Hours } from '../schema/hours.ts';
import { datePart } from './figures.ts';
import { withParts, type Part } from './part.ts';
import type { Scope } from './scope.ts';

/** Hours of one or more contacts: in words, and as the browser gets them to say whether somebody answers now. */
export interface HoursView {
  /** The contact, when others have other hours. */
  label: string | undefined;
  lines: Part[][];
  /** For `openState`. */
  code: string;
}

/** Opening hours in words, one line for each group of days. */
export function hoursLines(hours: Hours, { t }: Pick<Scope, 't'>): Part[][] {
  if (typeof hours === 'string') return [[t(`hours.${hours}`)]];
  const lines = hours.week.map((stretch): Part[] => [
    `${daysText(stretch.days, t)} `,
    { ltr: `${stretch.from}–${stretch.to}` },
  ]);
  return [
    ...(isDayAndNight(hours.week) ? [[t('hours.always')]] : lines),
    ...(hours.note === undefined ? [] : [[t(`hoursNote.${hours.note}`)]]),
    ...(hours.holidays === undefined ? [] : [[t(`hoursHolidays.${hours.holidays}`)]]),
  ];
}

/** Hours once when all contacts share them, else by contact; those not known only when none is known. */
export function hoursViews(contacts: readonly Contact[], scope: Scope): HoursView[] {
  const known = contacts.filter((one) => isAnswered(one) && (one.hours !== 'not-known' || one.closed !== undefined));
  const same = ({ hours, closed }: Contact): string => JSON.stringify([hours, closed]);
  const view = (one: Contact, label?: string): HoursView => ({
    label,
    lines: timesOf(one, scope),
    code: hoursCode(one),
  });
  const distinct = new Map(known.map((one) => [same(one), one]));
  if (distinct.size === 0) return [{ label: undefined, lines: hoursLines('not-known', scope), code: '?' }];
  if (distinct.size === 1)
    return [...distinct.values()].map((one) => ({ ...view(one), code: serviceCode({ contacts }) }));
  const byChannel = new Map(known.map((one) => [`${one.channel} ${same(one)}`, one]));
  return [...byChannel.values()].map((one) => view(one, scope.t(`channel.${one.channel}`)));
}

/** Hours of a contact in words, after the days on which it is closed for a time. */
export function timesOf(
  { hours, closed }: Pick<Contact, 'hours' | 'closed'>,
  scope: Omit<Scope, 'services'>,
): Part[][] {
  const lines = hoursLines(hours, scope);
  if (closed === undefined || (closed.until ?? scope.today) < scope.today) return lines;
  const dates = {
    from: datePart(closed.from, scope.locale),
    ...(closed.until === undefined ? {} : { until: datePart(closed.until, scope.locale) }),
  };
  const id = closed.until === undefined ? 'hours.closedFrom' : 'hours.closedUntil';
  return [withParts((values) => scope.t(id, values), dates), ...lines];
}

/** Days in words: runs of three and more as a range. */
function daysText(which: readonly Day[], t: Scope['t']): string {
  const runs: Day[][] = [];
  for (const day of days.filter((one) => which.includes(one))) {
    const last = runs.at(-1);
    if (last && days.indexOf(last.at(-1) ?? day) === days.indexOf(day) - 1) last.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) =>
      run.length > 2
        ? [`${t(`dayLong.${run[0] ?? 'mo'}`)}–${t(`dayLong.${run.at(-1) ?? 'su'}`)}`]
        : run.map((day) => t(`dayLong.${day}`)),
    )
    .join(t('list.comma'));
}
