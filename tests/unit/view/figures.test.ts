import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locales, localeList } from '#lib/i18n/locales.ts';
import type { FactValue } from '#lib/schema/fact.ts';
import { datePart, dateText, figureText } from '#lib/view/figures.ts';
import { echo } from '../../support/records.ts';

const inEnglish = (value: FactValue) => figureText(value, { t: echo, locale: 'en' })?.replaceAll('\u00a0', ' ');

describe('The figure of a fact', () => {
  const shown: [value: FactValue, text: string][] = [
    [{ duration: 'P6M' }, '6 months'],
    [{ duration: 'P1M' }, '1 month'],
    [{ duration: 'P30D' }, '30 days'],
    [{ duration: 'P2W' }, '2 weeks'],
    [{ duration: 'P1Y' }, '1 year'],
    [{ duration: 'PT3H' }, '3 hours'],
    [{ duration: 'PT30M' }, '30 minutes'],
    [{ duration: 'P5D', working: true }, 'fact.workingDays count=5'],
    [{ money: 20_000, currency: 'NOK' }, 'NOK 20,000'],
    [{ money: 236.54, currency: 'NOK' }, 'NOK 236.54'],
    [{ percent: 40 }, '40%'],
    [{ percent: 12.5 }, '12.5%'],
    [{ number: 1200 }, '1,200'],
  ];
  for (const [value, text] of shown) {
    test(`${JSON.stringify(value)} is said as ${text}`, () => assert.equal(inEnglish(value), text));
  }

  for (const locale of localeList.filter((one) => locales[one].dir === 'rtl')) {
    test(`keeps its sign on its side after a letter of ${locale}`, () => {
      assert.match(figureText({ percent: 40 }, { t: echo, locale }) ?? '', /^\u2068[^\u2069]*40[^\u2069]*\u2069$/);
    });
  }

  test('says when it is the least or the most', () => {
    assert.equal(inEnglish({ percent: 40, atLeast: true }), 'fact.atLeast figure=40%');
    assert.equal(inEnglish({ duration: 'P1Y', atMost: true }), 'fact.atMost figure=1 year');
  });

  test('is a message for yes, no and partly', () => {
    assert.deepEqual(
      (['yes', 'no', 'partly'] as const).map((answer) => inEnglish({ answer })),
      ['fact.yes', 'fact.no', 'fact.partly'],
    );
  });

  test('is not there for a link', () => {
    assert.equal(inEnglish({ link: 'https://example.org', name: 'An office' }), undefined);
  });

  for (const locale of localeList) {
    test(`keeps Latin digits in ${locale}`, () => {
      assert.match(figureText({ duration: 'P30D' }, { t: echo, locale }) ?? '', /\b30\b/);
    });
  }
});

describe('A date in words', () => {
  test('is the day that was written, in any time zone', () => {
    assert.equal(dateText('2026-08-13', 'en'), '13 August 2026');
  });

  test('stands in a sentence as a piece of its own, with the day for machines', () => {
    assert.deepEqual(datePart('2026-08-13', 'en'), { date: '2026-08-13', text: '13 August 2026' });
  });
});
