import { days, type Day, type Hours } from '../../schema/hours.ts';
import { extraKey } from '../extra.ts';
import type { ScheduleInput } from './input.ts';

/** Hours that were read, and why some schedules could not be. */
export interface ReadHours {
  hours: Hours;
  /** One clause for each schedule that was not taken over. */
  left: string[];
}

type Stretch = Extract<Hours, object>['week'][number];

/**
 * Schedules as opening hours. If one of them cannot be said in our way, none is: half of the hours would tell
 * a reader that a place is closed when it is not. `today` decides which schedules are over.
 */
export function hoursFrom(schedules: readonly ScheduleInput[], today: string): ReadHours {
  const said = schedules.map((one) => one[extraKey]?.['hours']).find((one) => isWord(one));
  if (said !== undefined) return { hours: said, left: [] };
  const left = schedules.flatMap((one) => whyNot(one, today) ?? []);
  if (schedules.length === 0 || left.length > 0) return { hours: 'not-known', left };
  const week = schedules.map(stretchOf);
  const note = schedules.map((one) => one[extraKey]?.['note']).find((one) => one !== undefined);
  if (week.length === 1 && note === undefined && isDayAndNight(schedules[0])) return { hours: 'always', left };
  return { hours: { week, ...(note === undefined ? {} : { note: note as never }) }, left };
}

function isWord(value: unknown): value is Extract<Hours, string> {
  return value === 'always' || value === 'not-known' || value === 'by-appointment';
}

/** HSDS says day and night as 00:00 to 23:59 on every day. */
function isDayAndNight(schedule: ScheduleInput | undefined): boolean {
  if (!schedule || schedule[extraKey]?.['stretch'] !== undefined) return false;
  const { days: which, from, to } = stretchOf(schedule);
  return from === '00:00' && to === '23:59' && days.every((day) => which.includes(day));
}

/** Why a schedule is no plain week of today, as a clause after "the hours were not taken over, since …". */
function whyNot(schedule: ScheduleInput, today: string): string | undefined {
  const { valid_from: from, valid_to: to, until, timezone, freq = 'WEEKLY', interval = '1', byday = '' } = schedule;
  if (to !== undefined && to < today) return `a schedule ended on ${to}`;
  if (until !== undefined && until < today) return `a schedule ended on ${until}`;
  if (from !== undefined && from > today) return `a schedule begins only on ${from}`;
  if (freq !== 'WEEKLY' || interval !== '1') return 'a schedule is not weekly';
  const { count, byweekno, bymonthday, byyearday } = schedule;
  if ([count, byweekno, bymonthday, byyearday, until].some((one) => one !== undefined))
    return 'a schedule is not the same every week';
  if (timezone !== undefined) return 'the times of a schedule have an offset that is wrong for half of the year';
  if (!byday.split(',').every((day) => isDay(day.trim().toLowerCase()))) return 'a schedule names no days of the week';
  const { opens_at: opens = '', closes_at: closes = '' } = schedule;
  if (/[Z+-]/i.test(opens + closes)) return 'the times of a schedule have an offset that is wrong for half of the year';
  return isTime(opens) && isTime(closes) ? undefined : 'a schedule has no times such as 09:00';
}

function stretchOf({
  byday = '',
  opens_at: opens = '',
  closes_at: closes = '',
  [extraKey]: extra,
}: ScheduleInput): Stretch {
  const exact = extra?.['stretch'];
  if (exact !== undefined) return exact as Stretch;
  const which = byday.split(',').map((day) => day.trim().toLowerCase());
  return { days: which.filter(isDay), from: opens.slice(0, 5), to: closes.slice(0, 5) };
}

function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d(?::\d\d(?:\.\d+)?)?$/.test(text);
}

function isDay(text: string): text is Day {
  return (days as readonly string[]).includes(text);
}
