import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Fact } from '#lib/schema/fact.ts';
import { factView, factViews, hostOf } from '#lib/view/fact.ts';
import { aCheck, aPlace, aScope } from '../../support/records.ts';

const fact = (change: Partial<Fact> = {}): Fact => ({
  entry: 'B1',
  value: { answer: 'yes' },
  if: [],
  notIf: [],
  limit: [],
  check: aCheck(),
  ...change,
});
const view = (change: Partial<Fact>) => factView('time-work', fact(change), aScope());

describe('A fact', () => {
  test('says its conditions, when it does not hold, and how far to rely on it', () => {
    const { onlyIf, notIf, limits } = view({ if: ['signs', 'no-permit'], notIf: ['at-dentist'], limit: ['usual'] });
    assert.deepEqual(
      { onlyIf, notIf, limits },
      {
        onlyIf: ['condition.signs', 'condition.no-permit'],
        notIf: ['condition.at-dentist'],
        limits: ['limit.usual'],
      },
    );
  });

  test('that answers a question has its figure below, another one above', () => {
    assert.equal(view({ value: { answer: 'no' } }).isAnswer, true);
    assert.equal(view({ value: { duration: 'P6M' } }).isAnswer, false);
  });

  test('that is a link names the office and its site', () => {
    const { figure, link } = view({ value: { link: 'https://www.udi.no/a', name: 'UDI' } });
    assert.equal(figure, undefined);
    assert.deepEqual(link, { href: 'https://www.udi.no/a', name: 'UDI', host: 'udi.no' });
  });

  test('is due after a year, not sooner', () => assert.equal(view({}).check.due, '2027-10-01'));
});

test('Of the facts that a text asks for, only those that the place has are shown, in that order', () => {
  const place = aPlace({ facts: { a: fact(), b: fact() } });
  assert.deepEqual(
    factViews(['b', 'elsewhere', 'a'], aScope([], { place })).map(({ id }) => id),
    ['b', 'a'],
  );
});

test('The name of a site is the one that the history shows', () => {
  assert.equal(hostOf('https://www.example.org/a?b'), 'example.org');
  assert.equal(hostOf('http://ny.example.org'), 'ny.example.org');
});
