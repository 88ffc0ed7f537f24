import type { Contact } from '../schema/contact.ts';
import { days, type Hours } from '../schema/hours.ts';

/** What opening hours are made from. */
export type Timed = Pick<Contact, 'channel' | 'hours' | 'closed'>;

type Week = Exclude<Hours, string>['week'];

const dayLong = 1440;

/**
 * The hours of a contact as the browser gets them: `?` not known, `*` day and night, else stretches such as `540:360`,
 * minutes from Monday 00:00 and how long. After a space: `u` as usual on public holidays, `x` closed on them, `s` less in
 * summer, `!20260701-20260815` closed for a time.
 *
 * Careful reading of what changes a week: hours that may have changed say nothing. Where one must ask for a time first, or
 * some hours are for calls only, a call may be answered by the week, and nobody knows if a visit finds somebody. Hours for
 * new cases are the reader's.
 */
export function hoursCode({ channel, hours, closed }: Timed): string {
  const off = closed === undefined ? [] : [`!${plain(closed.from)}-${plain(closed.until ?? '')}`];
  return [weekCode(hours, channel === 'phone'), ...off].join(' ');
}

/** The hours of a service, one code for each contact where somebody answers, parted by `|`. */
export function serviceCode({ contacts }: { contacts: readonly Contact[] }): string {
  const codes = contacts.filter(isAnswered).map(hoursCode);
  return codes.length > 0 ? [...new Set(codes)].join('|') : '?';
}

/** Whether a contact has somebody who answers at a time: a web page or a letter box is never open or closed. */
export function isAnswered({ channel }: Pick<Contact, 'channel'>): boolean {
  return channel !== 'web' && channel !== 'email';
}

/** A day as `20261224`. */
export function plain(day: string): string {
  return day.replaceAll('-', '');
}

function weekCode(hours: Hours, isCall: boolean): string {
  if (typeof hours === 'string') return hours === 'always' ? '*' : '?';
  const { week, note, holidays } = hours;
  const isForCalls = note === 'book-first' || note === 'phone-only-some-hours';
  if (note === 'may-have-changed' || (isForCalls && !isCall)) return '?';
  if (isDayAndNight(week) && note === undefined && holidays !== 'closed') return '*';
  return [
    ...stretchesOf(week).map(([from, long]) => `${from}:${long}`),
    ...(holidays === undefined ? [] : [holidays === 'closed' ? 'x' : 'u']),
    ...(note === 'less-in-summer' ? ['s'] : []),
  ].join(' ');
}

/** Whether a week says in figures that somebody answers day and night. */
export function isDayAndNight(week: Week): boolean {
  const stretches = stretchesOf(week);
  return days.every((_, at) => stretches.some(([from, long]) => from === at * dayLong && long === dayLong));
}

/** The stretches of a week: when each begins, in minutes from Monday 00:00, and how long it is. */
function stretchesOf(week: Week): (readonly [from: number, long: number])[] {
  return week.flatMap(({ days: on, from, to }) => {
    const long = (minutesOf(to) - minutesOf(from) + dayLong) % dayLong || dayLong;
    return on.map((day) => [days.indexOf(day) * dayLong + minutesOf(from), long] as const);
  });
}

function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}
