import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Service } from '#lib/schema/service.ts';
import { whoFor } from '#lib/view/who-for.ts';
import { aService, echo } from '../../support/records.ts';

const lines = (change: Partial<Service['whoFor']>) =>
  whoFor(aService({ whoFor: { gender: 'everyone', papers: 'any', ...change } }), { t: echo });

describe('Who can come', () => {
  test('is always said by gender and by papers', () => {
    assert.deepEqual(lines({ gender: 'women', papers: 'not-known' }), ['gender.women', 'papers.not-known']);
  });

  test('says an age only where there is one', () => {
    assert.deepEqual(lines({ from: 16, to: 25 }).slice(1, -1), ['age.between from=16 to=25']);
    assert.deepEqual(lines({ from: 18 }).slice(1, -1), ['age.from from=18']);
    assert.deepEqual(lines({ to: 17 }).slice(1, -1), ['age.to to=17']);
    assert.deepEqual(lines({ from: 0, to: 17 }).slice(1, -1), ['age.between from=0 to=17']);
  });

  test('names whom it was made for before whom it cannot take', () => {
    assert.deepEqual(lines({ madeFor: ['roma'], notFor: ['under-18'] }).slice(2), ['madeFor.roma', 'notFor.under-18']);
  });

  test('says last that friends may call, and never that they may not', () => {
    assert.equal(lines({ friendsToo: true }).at(-1), 'card.friends');
    assert.ok(!lines({ friendsToo: false }).includes('card.friends'));
  });
});
