import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dirOf } from '#lib/i18n/locale-info.ts';
import { isLocale, localeList, locales, sourceLocale, writtenIn, writtenLocales } from '#lib/i18n/locales.ts';

describe('A language', () => {
  test('of ours is known by its segment only', () => {
    for (const locale of localeList) assert.equal(isLocale(locale), true);
    for (const other of ['', 'EN', 'xx', 'toString', '__proto__']) assert.equal(isLocale(other), false);
  });

  test('that is written right to left is known by its tag', () => {
    for (const lang of ['ar', 'ar-EG', 'fa', 'prs', 'ur', 'ckb', 'ps', 'pa-Arab', 'uz-Arab-AF'])
      assert.equal(dirOf(lang), 'rtl', lang);
    for (const lang of ['en', 'nb', 'sr-Latn', 'arn', 'uk', 'ti', 'pa', 'kmr', 'ug-Cyrl'])
      assert.equal(dirOf(lang), 'ltr', lang);
  });

  for (const locale of localeList) {
    const { format } = locales[locale];

    test(`${locale} shows dates in our calendar, and all figures in Latin digits`, () => {
      const shown = new Intl.DateTimeFormat(format, { dateStyle: 'long', timeZone: 'UTC' });
      assert.equal(shown.resolvedOptions().calendar, 'gregory');
      assert.match(shown.format(new Date('2026-11-22')), /\b22\b.*2026/);
      assert.equal(new Intl.NumberFormat(format).format(17), '17');
    });
  }

  test('that shows the texts of another one in its own script is not written in that script', () => {
    for (const locale of localeList) {
      const from = writtenIn(locale);
      assert.equal(writtenLocales.includes(locale), from === locale);
      assert.ok(writtenLocales.includes(from));
      if (from !== locale) assert.notEqual(locales[from].script, locales[locale].script);
    }
    assert.equal(writtenIn('sr-latn'), 'sr-cyrl');
  });

  test('called the source is one of ours', () => assert.ok(localeList.includes(sourceLocale)));
});
