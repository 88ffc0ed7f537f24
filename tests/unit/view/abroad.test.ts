import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { localeList } from '#lib/i18n/locales.ts';
import type { Abroad } from '#lib/schema/abroad.ts';
import { abroadViews, countryName } from '#lib/view/abroad.ts';
import { aCheck, aContact, echo } from '../../support/records.ts';

const line: Abroad['lines'][string] = {
  entry: 'C1',
  kind: 'line',
  runBy: 'not-known',
  gender: 'women',
  madeFor: ['forced'],
  tells: ['to-police'],
  keeps: 'recorded',
  contacts: [aContact({ value: '111', reach: 'inside', hours: 'always' })],
};
const country = (change: Partial<Abroad> = {}): Abroad => ({
  id: 'vn',
  facts: 'no',
  callingCode: '84',
  numberKinds: { short: { pattern: '^111$', groups: '3', cost: 'free' } },
  lines: { 'vn-1': line },
  ...change,
});
const scope = { t: echo, locale: 'en', today: '2026-11-22' } as const;
const only = (one: Abroad) => abroadViews([one], scope)[0]?.lines[0] ?? assert.fail('no line');

describe('A line of another country', () => {
  test('says that its number works only inside that country, by its name', () => {
    assert.ok(only(country()).contacts[0]?.notes.includes('reach.inside country=Vietnam'));
  });

  test('says before its number whom it tells, and that it records', () => {
    assert.equal(only(country()).warning, 'tells.to-police keeps.recorded');
  });

  test('shows a number for calls from other countries with its country code', () => {
    const contacts = [aContact({ value: '+37322233309', reach: 'abroad' })];
    const shown = only(country({ id: 'md', callingCode: '373', lines: { 'md-1': { ...line, contacts } } }));
    assert.equal(shown.contacts[0]?.phone?.shown, '+373 22 233 309');
    assert.ok(shown.contacts[0].notes.includes('reach.abroad'));
  });

  test('is called by its kind when it has no name to show', () => assert.equal(only(country()).name, 'kind.line'));

  test('says whom it is for', () => assert.equal(only(country()).said[0], 'gender.women · madeFor.forced'));

  test('has its oldest check, and says so once it is past due', () => {
    const contacts = [aContact(), aContact({ check: aCheck({ on: 'unknown' }) })];
    const old = only(country({ lines: { 'vn-1': { ...line, contacts } } }));
    assert.equal(old.check?.on, 'unknown');
    assert.deepEqual(old.due, ['due.plainUnknown']);
  });
});

describe('Other countries', () => {
  test('stand in the alphabet of the page', () => {
    const both = [country({ id: 'al', lines: {} }), country({ id: 'ua', lines: {} }), country({ id: 'ph', lines: {} })];
    assert.deepEqual(
      abroadViews(both, { ...scope, locale: 'sr-cyrl' }).map(({ name }) => name),
      ['Албанија', 'Украјина', 'Филипини'],
    );
  });

  for (const locale of localeList) {
    test(`have a name in ${locale} that no file holds`, () => {
      assert.match(countryName('al', locale), /^\p{L}{4,}/u);
      assert.ok(locale === 'en' || locale === 'nb' || countryName('ua', locale) !== 'Ukraine');
    });
  }
});
