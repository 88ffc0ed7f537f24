import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { extraKey, withoutExtras } from '#lib/hsds/extra.ts';
import { hoursFrom } from '#lib/hsds/read/hours.ts';
import { schedulesOf } from '#lib/hsds/schedule.ts';
import { hours as hoursSchema, type Hours } from '#lib/schema/hours.ts';
import { anyHours } from '../../support/any-hours.ts';
import { noSchema, officialSchema } from '../../support/hsds-schema.ts';

const of = { contact: 'a', zone: 'Europe/Oslo', lines: ['first', 'second'] };
const today = '2026-11-22';
const rules = (hours: Hours) =>
  schedulesOf(hours, of).map(({ freq, byday, opens_at: opens, closes_at: closes }) =>
    [freq, byday, opens, closes].join(' '),
  );

describe('Opening hours as schedules', () => {
  test('have a weekly rule for each stretch', () => {
    const week = [
      { days: ['mo', 'tu'], from: '09:00', to: '15:30' },
      { days: ['th'], from: '12:00', to: '18:00' },
    ] satisfies Extract<Hours, object>['week'];
    assert.deepEqual(rules({ week }), ['WEEKLY MO,TU 09:00 15:30', 'WEEKLY TH 12:00 18:00']);
  });

  test('by day and night are 00:00 to 23:59 on every day', () => {
    assert.deepEqual(rules('always'), ['WEEKLY MO,TU,WE,TH,FR,SA,SU 00:00 23:59']);
  });

  test('past midnight close earlier than they open', () => {
    assert.deepEqual(rules({ week: [{ days: ['fr'], from: '22:00', to: '02:00' }] }), ['WEEKLY FR 22:00 02:00']);
  });

  test('to the end of the day close at 23:59, and keep the end to the letter', () => {
    const week = [{ days: ['tu'], from: '14:00', to: '24:00' }] satisfies Extract<Hours, object>['week'];
    assert.deepEqual(rules({ week }), ['WEEKLY TU 14:00 23:59']);
    assert.deepEqual(schedulesOf({ week }, of)[0]?.[extraKey]?.stretch, week[0]);
  });

  test('from the end of a day begin on the next one', () => {
    assert.deepEqual(rules({ week: [{ days: ['su', 'mo'], from: '24:00', to: '05:00' }] }), [
      'WEEKLY MO,TU 00:00 05:00',
    ]);
  });

  test('that nobody knows are no schedule, so that nothing looks open', () => {
    assert.deepEqual(schedulesOf('not-known', of), []);
  });

  test('of a visit say how to attend, even when they are not known', () => {
    const [only] = schedulesOf('not-known', { ...of, attending: 'Come in' });
    assert.equal(only?.attending_type, 'Come in');
    assert.equal(only.opens_at, undefined);
  });

  test('by appointment have no times', () => {
    assert.deepEqual(rules('by-appointment'), ['   ']);
  });

  test('name the time zone of the place, and never an offset', () => {
    fc.assert(
      fc.property(anyHours, (hours) => {
        for (const one of schedulesOf(hours, of)) {
          assert.equal(one[extraKey]?.zone, 'Europe/Oslo');
          assert.ok(!('timezone' in one));
          for (const time of [one.opens_at, one.closes_at]) assert.match(time ?? '00:00', /^\d\d:\d\d$/);
        }
      }),
    );
  });

  test('say the note in words too', () => {
    const [only] = schedulesOf({ week: [{ days: ['mo'], from: '09:00', to: '15:00' }], note: 'book-first' }, of);
    assert.equal(only?.notes, 'second');
  });
});

describe('Any opening hours', () => {
  test('read back to the same', () => {
    fc.assert(
      fc.property(anyHours, (hours) => {
        assert.ok(hoursSchema.safeParse(hours).success);
        assert.deepEqual(hoursFrom(asInput(schedulesOf(hours, of)), today), { hours, left: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('of a visit read back to the same', () => {
    fc.assert(
      fc.property(anyHours, (hours) => {
        const schedules = asInput(schedulesOf(hours, { ...of, attending: 'Come in' }));
        assert.deepEqual(hoursFrom(schedules, today).hours, hours);
      }),
    );
  });

  test('pass the official schema, as they are and with our own property taken out', { skip: noSchema }, () => {
    const lenient = officialSchema({ strict: false });
    const strict = officialSchema({ strict: true });
    fc.assert(
      fc.property(anyHours, (hours) => {
        const schedules = schedulesOf(hours, of);
        assert.deepEqual(
          schedules.flatMap((one) => [...lenient('schedule', one), ...strict('schedule', withoutExtras(one))]),
          [],
        );
      }),
    );
  });
});

/** As they come out of a file. */
function asInput(schedules: unknown): Parameters<typeof hoursFrom>[0] {
  return JSON.parse(JSON.stringify(schedules)) as Parameters<typeof hoursFrom>[0];
}
