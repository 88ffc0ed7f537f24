import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { calendarOf } from '#lib/hours/calendar.ts';
import { hoursCode, type Timed } from '#lib/hours/code.ts';
import { clocksAt, openState, type OpenState } from '#lib/hours/open.ts';
import { days } from '#lib/schema/hours.ts';

/** Our evaluation in the browser beside another one, which reads the record itself and takes clocks from luxon. */
const zones = [
  'Europe/Oslo',
  'Europe/Belgrade',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'America/St_Johns',
  'Pacific/Apia',
];
const first = '2026-11-21';
const last = '2028-01-22';
const dayLong = 86_400_000;
const start = Date.parse(first);
const end = Date.parse(last);

/** Moments at which a zone changes its clocks, to the minute. */
function changesIn(zone: string): number[] {
  const offset = (moment: number) => DateTime.fromMillis(moment, { zone }).offset;
  const found: number[] = [];
  for (let day = start; day < end; day += dayLong) {
    if (offset(day) === offset(day + dayLong)) continue;
    let [before, after] = [day, day + dayLong];
    while (after - before > 60_000) {
      const middle = before + Math.floor((after - before) / 120_000) * 60_000;
      if (offset(middle) === offset(before)) before = middle;
      else after = middle;
    }
    found.push(after);
  }
  return found;
}

interface Free {
  sure: Set<string>;
  doubtful: Set<string>;
}

/** The other evaluation: by the record, on the date and time that luxon gives. */
function expected(timed: Timed, moment: number, zone: string, free: Free): OpenState {
  const here = DateTime.fromMillis(moment, { zone });
  const shown = here.setZone('utc', { keepLocalTime: true });
  const offsets = here.getPossibleOffsets().map(({ offset }) => offset);
  const twice = Math.max(...offsets) - Math.min(...offsets);
  const states = [shown, shown.minus({ minutes: twice }), shown.plus({ minutes: twice })].map((clock) =>
    onWall(timed, clock, free),
  );
  return states.every((state) => state === states[0]) ? (states[0] ?? 'unknown') : 'unknown';
}

function onWall({ hours, closed, channel }: Timed, clock: DateTime, { sure, doubtful }: Free): OpenState {
  const today = clock.toISODate() ?? '';
  if (closed && closed.from <= today && (closed.until === undefined || closed.until >= today)) return 'closed';
  if (hours === 'always') return 'open';
  if (hours === 'not-known' || hours === 'by-appointment') return 'unknown';
  const all =
    hours.note === undefined &&
    hours.holidays !== 'closed' &&
    days.every((day) => hours.week.some((one) => one.days.includes(day) && one.from === '00:00' && one.to === '24:00'));
  if (all) return 'open';
  if (hours.note === 'may-have-changed') return 'unknown';
  if ((hours.note === 'book-first' || hours.note === 'phone-only-some-hours') && channel !== 'phone') return 'unknown';
  if (today < first || today > last) return 'unknown';
  const begun = [clock, clock.minus({ days: 1 })].flatMap((date) =>
    hours.week
      .filter((one) => one.days.includes(days[date.weekday - 1] ?? 'mo'))
      .filter(({ from, to }) => {
        const midnight = date.startOf('day');
        const [opens, closes] = [from, to].map((time) =>
          midnight.plus({ hours: +time.slice(0, 2), minutes: +time.slice(3) }),
        );
        if (!opens || !closes) return false;
        return opens <= clock && clock < (closes <= opens ? closes.plus({ days: 1 }) : closes);
      })
      .map(() => date.toISODate() ?? ''),
  );
  const touched = [today, ...begun];
  if (hours.holidays !== 'as-usual' && touched.some((day) => doubtful.has(day))) return 'unknown';
  if (hours.holidays === undefined && touched.some((day) => sure.has(day))) return 'unknown';
  const runs = hours.holidays === 'closed' ? begun.filter((day) => !sure.has(day)) : begun;
  if (runs.length === 0) return 'closed';
  if (hours.holidays === 'closed' && sure.has(today)) return 'unknown';
  return hours.note === 'less-in-summer' && [6, 7, 8].includes(clock.month) ? 'unknown' : 'open';
}

const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const stretch = fc
  .record({
    days: fc.uniqueArray(fc.constantFrom(...days), { minLength: 1, maxLength: 7 }),
    from: clock,
    to: fc.oneof(clock, fc.constant('24:00')),
  })
  .filter(({ from, to }) => from !== to);
const week = fc.record(
  {
    week: fc.array(stretch, { minLength: 1, maxLength: 3 }),
    note: fc.constantFrom('less-in-summer', 'book-first', 'new-cases', 'may-have-changed', 'phone-only-some-hours'),
    holidays: fc.constantFrom('as-usual', 'closed'),
  },
  { requiredKeys: ['week'] },
);
const day = fc.integer({ min: 0, max: (end - start) / dayLong }).map((many) => {
  return new Date(start + many * dayLong).toISOString().slice(0, 10);
});
const timed = fc
  .record(
    {
      channel: fc.constantFrom('phone', 'drop-in'),
      hours: fc.oneof({ weight: 8, arbitrary: week }, fc.constantFrom('always', 'not-known', 'by-appointment')),
      closed: fc.tuple(day, day).map((both) => {
        const [from, until] = both.sort();
        return { from, until };
      }),
    },
    { requiredKeys: ['channel', 'hours'] },
  )
  .map((one) => one as Timed);

for (const zone of zones) {
  const changes = changesIn(zone);
  const near = changes.map((change) => fc.integer({ min: -300, max: 300 }).map((minutes) => change + minutes * 60_000));
  const moment = fc.oneof(fc.integer({ min: start - 5 * dayLong, max: end + 5 * dayLong }), ...near);

  describe(`In ${zone}`, () => {
    test('both evaluations agree at any moment, and around each change of clocks', () => {
      fc.assert(
        fc.property(timed, moment, fc.array(day, { maxLength: 6 }), (one, now, free) => {
          const calendar = calendarOf(
            free.map((date) => ({ day: date, moon: false })),
            first,
            last,
          );
          const sure = new Set(free);
          const mondays = free
            .map((date) => DateTime.fromISO(date, { zone: 'utc' }))
            .filter(({ weekday }) => weekday > 5)
            .map((date) => date.plus({ weeks: 1 }).startOf('week').toISODate() ?? '');
          const doubtful = new Set(mondays.filter((date) => !sure.has(date) && date <= last));
          assert.equal(
            openState(hoursCode(one), clocksAt(now, zone), calendar),
            expected(one, now, zone, { sure, doubtful }),
          );
        }),
        { numRuns: 800 },
      );
    });
  });
}

test('The zones under test change their clocks by an hour, half an hour and two, and not at all', () => {
  const steps = zones.flatMap((zone) =>
    changesIn(zone).map((change) => {
      const offset = (moment: number) => DateTime.fromMillis(moment, { zone }).offset;
      return Math.abs(offset(change) - offset(change - 60_000));
    }),
  );
  assert.deepEqual(
    [...new Set(steps)].sort((a, b) => a - b),
    [30, 60, 120],
  );
  assert.ok(zones.some((zone) => changesIn(zone).length === 0));
});
