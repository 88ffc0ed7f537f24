import Holidays from 'date-holidays';
import { dayAfter } from '#lib/days.ts';
import { calendarOf, type FreeDay } from '#lib/hours/calendar.ts';

/** For how many days after the build the free days are known: some 14 months. */
const known = 426;

const calendars = new Map<string, string>();

/**
 * The free days of a country (ISO 3166) as the browser gets them, from the day before `today` on, since some zones are a
 * day behind. Empty for a country that the library does not know: then only day and night ever reads as open.
 */
export function calendarFor(iso: string, today: string): string {
  const key = `${iso} ${today}`;
  const from = dayAfter(today, -1);
  const until = dayAfter(today, known);
  const free = calendars.has(key) ? [] : freeDays(iso, Number(from.slice(0, 4)), Number(until.slice(0, 4)));
  const calendar = calendars.get(key) ?? (free === undefined ? '' : calendarOf(free, from, until));
  calendars.set(key, calendar);
  return calendar;
}

/**
 * Public holidays of some years. A country with regions gets those of all of them: our records do not say which law a
 * town follows, and a day too many is not known, while a day too few would read as open. Undefined for an unknown country.
 */
export function freeDays(iso: string, first: number, last: number): FreeDay[] | undefined {
  const country = new Holidays(iso);
  if (!(iso in country.getCountries())) return undefined;
  const regions = Object.keys({ ...country.getStates(iso) }).flatMap((state) => [
    new Holidays(iso, state),
    ...Object.keys({ ...country.getRegions(iso, state) }).map((region) => new Holidays(iso, state, region)),
  ]);
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return [country, ...regions].flatMap((area) => years.flatMap((year) => area.getHolidays(year))).flatMap(daysOf);
}

const dayInMs = 86_400_000;
const moonMonth = /Muharram|Safar|Rabi|Jumada|Rajab|Shaban|Ramadan|Shawwal|Dhu al/i;

function daysOf({ date, start, end, type, rule }: ReturnType<Holidays['getHolidays']>[number]): FreeDay[] {
  if (type !== 'public') return [];
  const long = Math.ceil((end.getTime() - start.getTime()) / dayInMs - 0.1);
  const moon = moonMonth.test(rule);
  return Array.from({ length: Math.max(1, long) }, (_, at) => ({ day: dayAfter(date.slice(0, 10), at), moon }));
}
