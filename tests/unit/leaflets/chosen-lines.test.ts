import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chosenLines, offeredLines } from '#lib/leaflets/chosen-lines.ts';
import { aLine, someWords } from '../../support/leaflets.ts';

const line = (id: string, own = {}) => aLine({ id, value: id, ...own });
const words = someWords({
  lines: [
    line('first', { everywhere: true }),
    line('second', { everywhere: true }),
    line('police', { warning: 'This is the police.' }),
    line('lawyer', { lawyer: true }),
    line('paid', { free: false }),
    line('town', { areas: ['bergen'] }),
    line('other-town', { areas: ['oslo'] }),
  ],
});
const ids = (lines: { id: string }[]): string[] => lines.map(({ id }) => id);

describe('Lines that are offered', () => {
  test('are those of the country, those of every page first', () => {
    assert.deepEqual(ids(offeredLines({ area: '', format: 'cards' }, words)), [
      'first',
      'second',
      'police',
      'lawyer',
      'paid',
    ]);
  });

  test('take turns with those of the town, and never hold those of another one', () => {
    assert.deepEqual(ids(offeredLines({ area: 'bergen', format: 'cards' }, words)).slice(0, 3), [
      'first',
      'town',
      'second',
    ]);
    assert.ok(!ids(offeredLines({ area: 'bergen', format: 'cards' }, words)).includes('other-town'));
  });

  test('are free on a wall: a lawyer first, the police last', () => {
    assert.deepEqual(ids(offeredLines({ area: '', format: 'wall' }, words)), ['lawyer', 'first', 'second', 'police']);
  });
});

describe('Lines on a sheet', () => {
  test('are those that matter most, as many as have room', () => {
    assert.deepEqual(ids(chosenLines({ area: '', format: 'cards' }, words)), ['first', 'second']);
    assert.deepEqual(ids(chosenLines({ area: '', format: 'labels' }, words)), ['first']);
  });

  test('are those that somebody chose', () => {
    assert.deepEqual(ids(chosenLines({ area: '', format: 'cards', lines: ['paid', 'police'] }, words)), [
      'police',
      'paid',
    ]);
  });
});
