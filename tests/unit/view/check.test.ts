import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkView, oldestCheck } from '#lib/view/check.ts';
import { aCheck, aScope } from '../../support/records.ts';

const scope = aScope();

describe('A check', () => {
  test('says the day, the kind of page and how it was read', () => {
    assert.deepEqual(checkView(aCheck(), 'right', scope).said, [
      'check.seen page=pageKind.own how=checkHow.stored-page date=',
      { date: '2026-10-01', text: '1 October 2026' },
    ]);
  });

  test('says so when the page had no date', () => {
    const view = checkView(aCheck({ on: 'unknown', page: 'list', how: 'dataset' }), 'right', scope);
    assert.deepEqual(view.said, ['check.seenUnknown page=pageKind.list how=checkHow.dataset']);
    assert.equal(view.on, 'unknown');
  });

  test('is past due sooner for a line for danger than for a right', () => {
    assert.equal(checkView(aCheck(), 'crisis', scope).pastDue, true);
    assert.equal(checkView(aCheck(), 'service', scope).pastDue, false);
    assert.equal(checkView(aCheck({ on: 'unknown' }), 'right', scope).pastDue, true);
  });

  test('tells the browser its last fresh day', () => {
    assert.equal(checkView(aCheck(), 'crisis', scope).due, '2026-10-31');
    assert.equal(checkView(aCheck({ on: 'unknown' }), 'crisis', scope).due, undefined);
  });

  test('is less sure when its grade is MEDIUM', () => {
    const sure = (['HIGH', 'HIGH*', 'MEDIUM'] as const).map(
      (grade) => checkView(aCheck({ grade }), 'right', scope).sure,
    );
    assert.deepEqual(sure, [true, true, false]);
  });
});

describe('The oldest of several checks', () => {
  const check = fc.constantFrom('unknown', '2024-03-01', '2026-08-13', '2026-10-01').map((on) => aCheck({ on }));

  test('is one of them, and none is older', () => {
    fc.assert(
      fc.property(fc.array(check, { minLength: 1 }), (checks) => {
        const oldest = oldestCheck(checks);
        assert.ok(oldest && checks.includes(oldest));
        const known = checks.map(({ on }) => on).sort();
        assert.equal(oldest.on, known.includes('unknown') ? 'unknown' : known[0]);
      }),
    );
  });

  test('is the first of those seen on the same day', () => {
    const [one, other] = [aCheck({ page: 'own' }), aCheck({ page: 'list' })];
    assert.equal(oldestCheck([one, other]), one);
  });

  test('is not there when nothing was checked', () => assert.equal(oldestCheck([]), undefined));
});
