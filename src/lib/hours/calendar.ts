import { dayAfter } from '../days.ts';
import { plain } from './code.ts';

/** A public holiday of a country. */
export interface FreeDay {
  /** `YYYY-MM-DD`. */
  day: string;
  /** Counted by the moon, so that the day itself is settled late and may move by one. */
  moon: boolean;
}

/**
 * The free days of a place as the browser gets them: `20261121-20280122 20261225 ~20261228`. First the days for which the
 * list holds, then each free day, then each doubtful one: many countries move a free day at a weekend to Monday, and a day
 * counted by the moon may fall one day earlier or later.
 */
export function calendarOf(free: readonly FreeDay[], from: string, until: string): string {
  const sure = new Set(free.map(({ day }) => day));
  const doubtful = free
    .flatMap(({ day, moon }) => [...mondayAfter(day), ...(moon ? [dayAfter(day, -1), dayAfter(day, 1)] : [])])
    .filter((day) => !sure.has(day));
  const within = (days: Iterable<string>): string[] =>
    [...new Set(days)].filter((day) => from <= day && day <= until).sort();
  return [
    `${plain(from)}-${plain(until)}`,
    ...within(sure).map(plain),
    ...within(doubtful).map((day) => `~${plain(day)}`),
  ].join(' ');
}

function mondayAfter(day: string): string[] {
  const weekday = new Date(day).getUTCDay();
  return weekday === 6 ? [dayAfter(day, 2)] : weekday === 0 ? [dayAfter(day, 1)] : [];
}
