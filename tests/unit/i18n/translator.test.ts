import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { localeList, locales } from '#lib/i18n/locales.ts';
import { translator } from '#lib/i18n/translator.ts';

describe('A translator', () => {
  test('puts values into the placeholders', () => {
    const t = translator('en', { 'home.title': 'Rights in {{country}}' });
    assert.equal(t('home.title', { country: 'Norway' }), 'Rights in Norway');
  });

  test('does not escape, since the page does', () => {
    const t = translator('en', { 'home.title': 'In {{country}} & there' });
    assert.equal(t('home.title', { country: '<Norway>' }), 'In <Norway> & there');
  });

  test('throws when a message is missing', () => {
    assert.throws(() => translator('en', {})('skip'), {
      message: 'The message skip is missing in en: add it to content/ui/en.json.',
    });
  });

  test('throws when a message is empty', () => {
    assert.throws(() => translator('en', { skip: '' })('skip'), /The message skip is missing in en/);
  });

  test('throws when a placeholder gets no value', () => {
    assert.throws(() => translator('en', { 'home.title': 'In {{country}}' })('home.title'), /\{\{country\}\}/);
  });

  for (const locale of localeList) {
    const forms = new Intl.PluralRules(locales[locale].lang).resolvedOptions().pluralCategories;
    const plural = new Intl.PluralRules(locales[locale].lang);
    // Some forms stand for a million, or for parts of a whole, only.
    const counts = [...Array.from({ length: 120 }, (_, count) => count), 1_000_000, 1.5];
    const messages = Object.fromEntries(forms.map((form) => [`services.count_${form}`, form]));

    test(`of ${locale} takes the plural form that the language takes`, () => {
      const t = translator(locale, messages);
      for (const count of counts) assert.equal(t('services.count', { count }), plural.select(count));
    });

    for (const form of forms) {
      test(`of ${locale} throws when the plural form “${form}” is missing`, () => {
        const { [`services.count_${form}`]: _, ...others } = messages;
        const count = counts.find((one) => plural.select(one) === form);
        assert.ok(count !== undefined);
        assert.throws(
          () => translator(locale, others)('services.count', { count }),
          /The message services\.count\w* is missing/,
        );
      });
    }
  }
});
