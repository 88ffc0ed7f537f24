const dayInMs = 86_400_000;

/** The UTC day of a moment, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The day so many days after another, both `YYYY-MM-DD`; before it, when `many` is less than none. */
export function dayAfter(day: string, many: number): string {
  return dayOf(new Date(Date.parse(day) + many * dayInMs));
}

/** The day some months after a day, both `YYYY-MM-DD`; a day that the month lacks becomes its last one. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))));
}

/** Days from one day to another, both `YYYY-MM-DD`; less than none when the other lies before. */
export function daysUntil(day: string, other: string): number {
  return (Date.parse(other) - Date.parse(day)) / dayInMs;
}
