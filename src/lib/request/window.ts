import { days, type Day } from '../week.ts';
import type { RequestRecord } from './record.ts';

/** The clock of a time zone at a moment. */
export interface ZoneClock {
  day: Day;
  /** `HH:MM`, 00:00 to 23:59. */
  time: string;
}

/** What day and time it is in a zone. */
export function clockIn(zone: string, now: Date): ZoneClock {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const day = days.find((one) => one === part('weekday').slice(0, 2).toLowerCase());
  if (!day) throw new Error('A weekday has no English name.');
  return { day, time: `${part('hour')}:${part('minute')}` };
}

/** Whether a call would come at a moment that the person named as good, and before the request is dead. */
export function isGoodNow(
  { days: good, from, until, zone, dies }: Pick<RequestRecord, 'days' | 'from' | 'until' | 'zone' | 'dies'>,
  now: Date,
): boolean {
  if (now.getTime() >= Date.parse(dies)) return false;
  const { day, time } = clockIn(zone, now);
  if (from < until) return good.includes(day) && time >= from && time < until;
  const before = days[(days.indexOf(day) + 6) % 7] ?? day;
  // Past midnight the window belongs to the day on which it began.
  return (good.includes(day) && time >= from) || (good.includes(before) && time < until);
}
