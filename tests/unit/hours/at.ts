import { calendarOf, type FreeDay } from '#lib/hours/calendar.ts';
import { hoursCode, type Timed } from '#lib/hours/code.ts';
import { clocksAt, openState, type OpenState } from '#lib/hours/open.ts';
import { days, type Day } from '#lib/schema/hours.ts';

/** Monday to Friday. */
export const workdays: Day[] = days.slice(0, 5);

/** A telephone that is answered in one stretch, on working days unless other days are named. */
export function open(from: string, to: string, on: Day[] = workdays): Timed {
  return { channel: 'phone', hours: { week: [{ days: on, from, to }] } };
}

/** The same contact with something more about its week. */
export function but(timed: Timed, more: { note?: string; holidays?: string }): Timed {
  return { ...timed, hours: { ...(timed.hours as object), ...more } as Timed['hours'] };
}

/** Where and when somebody asks. */
interface Asked {
  zone?: string;
  free?: FreeDay[];
  /** First and last day for which the free days are known. */
  range?: [string, string];
}

/** The state of a contact at a moment, such as `2026-11-23T09:00Z`, as the browser works it out. */
export function at(moment: string, timed: Timed, { zone = 'Europe/Oslo', free = [], range }: Asked = {}): OpenState {
  const [from, until] = range ?? ['2026-01-01', '2028-12-31'];
  return openState(hoursCode(timed), clocksAt(Date.parse(moment), zone), calendarOf(free, from, until));
}
