import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { clockIn, isGoodNow } from '#lib/request/window.ts';
import { days } from '#lib/week.ts';
import { aRecord } from '#tests/support/requests.ts';

const at = (time: string) => new Date(time);
const good = (time: string, change = {}) => isGoodNow(aRecord({ dies: '2030-01-01T00:00:00Z', ...change }), at(time));

describe('A good time', () => {
  test('is on its days, between its times, by the clock of the person', () => {
    assert.ok(good('2026-11-23T09:00:00Z'));
    assert.ok(!good('2026-11-23T08:59:59Z'));
    assert.ok(!good('2026-11-23T15:00:00Z'));
    assert.ok(!good('2026-11-25T09:00:00Z'));
  });

  test('that runs past midnight belongs to the day on which it began', () => {
    const night = { days: ['mo'], from: '22:00', until: '02:00' };
    assert.ok(good('2026-11-23T23:30:00Z', night));
    assert.ok(good('2026-11-24T00:30:00Z', night));
    assert.ok(!good('2026-11-23T00:30:00Z', night));
  });

  test('lasts to the end of the day when it says 24:00', () => {
    assert.ok(good('2026-11-23T22:59:00Z', { until: '24:00' }));
    assert.ok(!good('2026-11-23T23:00:00Z', { until: '24:00' }));
  });

  test('is over once the request is dead', () => {
    assert.ok(!isGoodNow(aRecord({ dies: '2026-11-23T10:00:00Z' }), at('2026-11-23T10:00:00Z')));
  });

  test('is the same hour of the clock before and after the clocks change', () => {
    const sundays = { days: ['su'], from: '10:00', until: '11:00' };
    assert.ok(good('2026-10-18T08:30:00Z', sundays), 'summer time');
    assert.ok(good('2026-10-25T09:30:00Z', sundays), 'the day of the change');
    assert.ok(!good('2026-10-25T08:30:00Z', sundays));
  });
});

test('The clock of any zone, over every change of clocks, is what another library says', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const moment = fc.date({ min: at('2026-01-01'), max: at('2028-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(zones, moment, (zone, when) => {
      const other = DateTime.fromJSDate(when, { zone });
      assert.deepEqual(clockIn(zone, when), { day: days[other.weekday - 1], time: other.toFormat('HH:mm') });
    }),
    { numRuns: 2000 },
  );
});
