import { dayAfter } from './days.ts';

/** Days after which something last seen counts as past due. */
export const dueAfter = { crisis: 30, service: 180, right: 365 } as const;
/** What is dated: a line for danger, another service, or a right. */
export type Dated = keyof typeof dueAfter;

/** The last day, `YYYY-MM-DD`, on which something seen on `on` is not past due. An unknown date has none. */
export function dueDay(on: string, what: Dated): string | undefined {
  if (on === 'unknown') return undefined;
  return dayAfter(on, dueAfter[what]);
}

/** Whether it is past due on `today`, `YYYY-MM-DD`. An unknown date always is. */
export function isPastDue(on: string, what: Dated, today: string): boolean {
  const due = dueDay(on, what);
  return due === undefined || due < today;
}

/** The older of two dates of checks; `unknown` is older than any. */
export function olderDate(one: string, other: string): string {
  if (one === 'unknown' || other === 'unknown') return 'unknown';
  return one < other ? one : other;
}
