import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { distance, nearest, type Point } from '#lib/finding/distance.ts';
import { filterIds, filterOf, noFilter, type Filter } from '#lib/finding/filter.ts';
import { find } from '#lib/finding/find.ts';
import { findRecord } from '#lib/finding/record.ts';
import { aContact, aService } from '../../support/records.ts';

const oslo: Point = [59.91, 10.75];
const bergen: Point = [60.39, 5.32];
const tromso: Point = [69.65, 18.96];
const areas = new Map<string, Point | undefined>([
  ['tromso', tromso],
  ['nowhere', undefined],
  ['bergen', bergen],
  ['oslo', oslo],
]);

describe('The distance between two towns', () => {
  test('is some 305 km from Oslo to Bergen in a straight line', () => {
    assert.ok(Math.abs(distance(oslo, bergen) - 305) < 3, String(distance(oslo, bergen)));
  });

  test('is the same there and back, and none to the town itself', () => {
    const point = fc.tuple(
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
    );
    fc.assert(
      fc.property(point, point, (a, b) => {
        assert.ok(Math.abs(distance(a, b) - distance(b, a)) < 1e-6);
        assert.equal(distance(a, a), 0);
      }),
    );
  });

  test('orders towns, those without coordinates last', () => {
    assert.deepEqual(nearest('oslo', areas), ['oslo', 'bergen', 'tromso', 'nowhere']);
    assert.deepEqual(nearest('tromso', areas), ['tromso', 'oslo', 'bergen', 'nowhere']);
    assert.equal(nearest('nowhere', areas)[0], 'nowhere');
  });
});

describe('What was found', () => {
  const records = [
    aService({ id: 'talk-all-1' }),
    aService({ id: 'talk-tromso-1', areas: ['tromso'] }),
    aService({ id: 'talk-oslo-1', areas: ['oslo'] }),
    aService({ id: 'talk-bergen-1', areas: ['bergen'] }),
    aService({ id: 'talk-all-2', contacts: [aContact({ languages: { spoken: [], interpreter: 'free' } })] }),
    aService({ id: 'talk-all-3', contacts: [aContact({ languages: { spoken: ['ar'], interpreter: 'none' } })] }),
    aService({ id: 'talk-all-4', contacts: [aContact({ languages: { spoken: ['nb'], interpreter: 'none' } })] }),
  ].map(findRecord);
  const found = (filter: Partial<Filter>) => {
    const lists = find(records, { ...noFilter, ...filter }, () => 'open', nearest(filter.area ?? '', areas));
    return Object.fromEntries(Object.entries(lists).map(([list, some]) => [list, some.map(({ id }) => id)]));
  };

  test('is all in its own order when nothing is asked for', () => {
    assert.deepEqual(
      found({})['yes'],
      records.map(({ id }) => id),
    );
  });

  test('begins with the chosen town, then the whole country', () => {
    assert.deepEqual(found({ area: 'oslo' })['yes'], [
      'talk-oslo-1',
      'talk-all-1',
      'talk-all-2',
      'talk-all-3',
      'talk-all-4',
    ]);
  });

  test('in other towns stands apart, nearest first', () => {
    assert.deepEqual(found({ area: 'oslo' })['elsewhere'], ['talk-bergen-1', 'talk-tromso-1']);
    assert.deepEqual(found({ area: 'tromso' })['elsewhere'], ['talk-oslo-1', 'talk-bergen-1']);
  });

  test('parts who speaks a language from interpreters, and from what is not known', () => {
    assert.deepEqual(found({ spoken: 'ar' }), {
      yes: ['talk-all-3'],
      interpreter: ['talk-all-2'],
      unknown: ['talk-all-1', 'talk-tromso-1', 'talk-oslo-1', 'talk-bergen-1'],
      elsewhere: [],
    });
  });
});

describe('A filter in the trail', () => {
  const id = fc.stringMatching(/^[a-z0-9-]{0,6}$/);
  const filter: fc.Arbitrary<Filter> = fc.record({
    need: id,
    area: id,
    spoken: id,
    way: id,
    who: id,
    open: fc.boolean(),
    free: fc.boolean(),
    noPapers: fc.boolean(),
  });

  test('comes back as it was', () => {
    fc.assert(fc.property(filter, (one) => assert.deepEqual(filterOf(filterIds(one)), { ...one })));
  });

  test('is nothing at all when nothing is chosen', () => {
    assert.equal(filterIds(noFilter), '');
    assert.deepEqual(filterOf(''), noFilter);
  });

  test('is ids only, which the trail takes', () => {
    fc.assert(fc.property(filter, (one) => /^[\w.-]*$/.test(filterIds(one))));
  });
});
