import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { calendarFor, freeDays } from '#integrations/content/holidays.ts';
import { siteContent } from '../../support/content.ts';

const day = '2026-11-22';
/** What a calendar says of a day. */
function said(calendar: string, date: string): 'free' | 'doubtful' | 'usual' {
  const plain = date.replaceAll('-', '');
  if (calendar.includes(` ${plain}`)) return 'free';
  return calendar.includes(`~${plain}`) ? 'doubtful' : 'usual';
}

describe('The free days of a place', () => {
  const norway = calendarFor('NO', day);
  const serbia = calendarFor('RS', day);
  const kosovo = calendarFor('XK', day);

  test('hold from the day before the build for some fourteen months', () => {
    assert.match(norway, /^20261121-20280122 /);
  });

  test('are known for every place of the site', () => {
    for (const { id, iso } of siteContent().places.values()) assert.ok(calendarFor(iso, day).length > 100, id);
  });

  test('are those by law, not days that only some keep or that are only named', () => {
    assert.equal(said(norway, '2026-12-24'), 'usual');
    assert.equal(said(norway, '2027-05-08'), 'usual');
    assert.equal(said(serbia, '2027-01-27'), 'usual');
  });

  test('hold the fixed and the moving days of Norway', () => {
    for (const date of ['2026-12-25', '2027-03-25', '2027-05-06', '2027-05-17'])
      assert.equal(said(norway, date), 'free', date);
  });

  test('follow the Orthodox church in Serbia', () => {
    for (const date of ['2027-01-07', '2027-04-30', '2027-05-03']) assert.equal(said(serbia, date), 'free', date);
    assert.equal(said(serbia, '2027-03-26'), 'usual');
  });

  test('hold Orthodox, Catholic and Bajram days in Kosovo', () => {
    for (const date of ['2027-01-07', '2027-05-02', '2026-12-25', '2027-03-28', '2027-03-09', '2027-05-16']) {
      assert.equal(said(kosovo, date), 'free', date);
    }
  });

  test('leave the day before and after Bajram in doubt, since the moon decides', () => {
    for (const date of ['2027-03-08', '2027-03-10']) assert.equal(said(kosovo, date), 'doubtful', date);
    assert.equal(said(kosovo, '2027-03-11'), 'usual');
  });

  test('leave the Monday after a free Saturday or Sunday in doubt', () => {
    assert.equal(said(kosovo, '2027-03-29'), 'doubtful');
    assert.equal(said(norway, '2026-12-28'), 'doubtful');
  });

  test('are those of all regions where a country has regions', () => {
    const germany = calendarFor('DE', day);
    // Only in Bavaria, only in Saxony.
    for (const date of ['2027-01-06', '2027-11-17']) assert.equal(said(germany, date), 'free', date);
  });

  test('name every day of a holiday that lasts longer', () => {
    const days = freeDays('TR', 2027, 2027)?.map((one) => one.day) ?? [];
    for (const date of ['2027-03-09', '2027-03-10', '2027-03-11', '2027-03-12']) assert.ok(days.includes(date), date);
  });

  test('are an empty list for a country that nobody knows', () => assert.equal(calendarFor('ZZ', day), ''));
});
