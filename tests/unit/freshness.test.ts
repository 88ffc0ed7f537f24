import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { dueAfter, dueDay, isPastDue, olderDate, type Dated } from '#lib/freshness.ts';

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('What was seen on a day', () => {
  const last: [what: Dated, day: string, after: string][] = [
    ['crisis', '2026-01-31', '2026-02-01'],
    ['service', '2026-06-30', '2026-07-01'],
    ['right', '2027-01-01', '2027-01-02'],
  ];
  for (const [what, due, after] of last) {
    test(`as a ${what} is fresh for ${dueAfter[what]} days, and past due one day later`, () => {
      assert.equal(dueDay('2026-01-01', what), due);
      assert.equal(isPastDue('2026-01-01', what, due), false);
      assert.equal(isPastDue('2026-01-01', what, after), true);
    });
  }

  test('counts a leap day', () => assert.equal(dueDay('2028-02-01', 'crisis'), '2028-03-02'));

  test('stays past due on every later day', () => {
    fc.assert(
      fc.property(day, day, day, (on, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        assert.ok(!isPastDue(on, 'service', early) || isPastDue(on, 'service', late));
      }),
    );
  });
});

describe('What was seen on an unknown day', () => {
  test('is past due on any day', () => {
    fc.assert(fc.property(day, (today) => isPastDue('unknown', 'right', today)));
  });

  test('has no last day', () => assert.equal(dueDay('unknown', 'crisis'), undefined));
});

describe('Of two days the older one', () => {
  test('is the earlier one', () => assert.equal(olderDate('2026-02-01', '2026-01-31'), '2026-01-31'));

  test('is the unknown one, on either side', () => {
    assert.equal(olderDate('unknown', '2001-01-01'), 'unknown');
    assert.equal(olderDate('2001-01-01', 'unknown'), 'unknown');
  });

  test('does not depend on the order in which they are asked', () => {
    fc.assert(fc.property(day, day, (one, other) => olderDate(one, other) === olderDate(other, one)));
  });
});
