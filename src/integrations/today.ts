/** The day of this build or test, `YYYY-MM-DD`: `SITE_TODAY` if set, else the real one in UTC. The only place that asks. */
export function today(): string {
  const set = process.env['SITE_TODAY'];
  if (set === undefined || set === '') return new Date().toISOString().slice(0, 10);
  if (!isDay(set)) {
    throw new Error(`SITE_TODAY is “${set}”; write a day such as 2026-11-22.`);
  }
  return set;
}

/** Whether the calendar has this day: `Date` alone takes the 30th of February for the 2nd of March. */
function isDay(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
