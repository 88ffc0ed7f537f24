import { days, type Hours } from '../schema/hours.ts';
import type { ScheduleExtra } from './extra.ts';
import { extraKey } from './extra.ts';
import { idOf } from './id.ts';
import type { Schedule } from './model.ts';

type Stretch = Extract<Hours, object>['week'][number];

/** Whose hours these are, and the words that say them. */
export interface ScheduleOf {
  /** Id of the contact. */
  contact: string;
  /** Time zone of the place. */
  zone: string;
  /** The hours in words, one line for each stretch, and one more for the note. */
  lines: readonly string[];
  /** How to attend, of a visit. */
  attending?: string;
}

/**
 * Opening hours as schedules: one for each stretch of the week. Hours that nobody knows give none,
 * except for a visit, whose way to attend stands in a schedule.
 */
export function schedulesOf(hours: Hours, { contact, zone, lines, attending }: ScheduleOf): Schedule[] {
  const schedule = (at: number, rest: Partial<Schedule>, extra: Partial<ScheduleExtra> = {}): Schedule => ({
    id: idOf('schedule', contact, String(at)),
    ...rest,
    ...(lines[at] === undefined ? {} : { description: lines[at] }),
    ...(attending === undefined ? {} : { attending_type: attending }),
    [extraKey]: { contact, zone, ...extra },
  });
  if (hours === 'not-known') return attending === undefined ? [] : [schedule(0, {}, { hours })];
  if (hours === 'by-appointment') return [schedule(0, {}, { hours })];
  if (hours === 'always') return [schedule(0, rule({ days: [...days], from: '00:00', to: '23:59' }), { hours })];
  const note = hours.note === undefined ? {} : { note: hours.note };
  const notes = hours.note === undefined ? {} : { notes: lines.at(-1) ?? '' };
  return hours.week.map((stretch, at) =>
    schedule(at, { ...rule(stretch), ...notes }, { ...(isPlain(stretch) ? {} : { stretch }), ...note }),
  );
}

/** HSDS says day and night as 00:00 to 23:59, so a stretch that ends then is also kept to the letter. */
function isPlain({ from, to }: Stretch): boolean {
  return from !== '24:00' && to !== '24:00' && to !== '23:59';
}

/** A closing time before the opening time is that of the next day. */
function rule({ days: which, from, to }: Stretch): Partial<Schedule> {
  const begin = from === '24:00' ? which.map((day) => days[(days.indexOf(day) + 1) % days.length] ?? day) : which;
  return {
    freq: 'WEEKLY',
    byday: begin.map((day) => day.toUpperCase()).join(),
    opens_at: from === '24:00' ? '00:00' : from,
    closes_at: to === '24:00' ? '23:59' : to,
  };
}
