import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { localeList, locales, sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { sourceOf } from '#lib/i18n/messages.ts';
import { prose, saidIn, translatedLocales } from '../support/content.ts';

/** Names that every language in Latin or Cyrillic letters leaves as they are, and the comma of those scripts. */
const names = [
  'list.comma',
  'channel.sms',
  'channel.whatsapp',
  'channel.viber',
  'channel.signal',
  'channel.telegram',
  'phone.samsung.title',
  'phone.firefox.title',
];

/** Messages that are the same words in both languages: names, and short words that the languages share. */
const sameAsEnglish: Record<Locale, readonly string[]> = {
  en: [],
  nb: [...names, 'tab.start', 'channel.chat', 'callMe.send'],
  ar: [],
  'sr-cyrl': names,
  'sr-latn': [...names, 'tab.start'],
  sq: [...names, 'channel.chat', 'channel.email'],
  ro: [...names, 'channel.chat', 'channel.email', 'tab.call-me'],
  pl: [...names, 'channel.email'],
  uk: names,
  ru: names,
  vi: [...names, 'channel.chat', 'channel.email', 'find.way.mail'],
  fa: [],
};

/** Numbers that the English writes in words; a language may write them in digits. */
const inWords: Record<string, string> = { one: '1', two: '2', three: '3', six: '6', ten: '10', eighteen: '18' };

const messages = (locale: Locale) => Object.entries(saidIn(locale).messages);

/** The messages of a language that a rule does not fit, by id. */
function breaking(locale: Locale, breaks: (text: string, id: string) => boolean): string[] {
  return messages(locale)
    .filter(([id, text]) => breaks(text, id))
    .map(([id]) => id);
}

/** Digits of a text without its placeholders, in any order, whatever script they are written in. */
function digits(text: string): string[] {
  return [...text.replace(/\{\{\w+\}\}/g, '').matchAll(/\p{Nd}+/gu)].map(([number]) => toLatin(number)).sort();
}

function toLatin(number: string): string {
  return number.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** Whether a text has the digits of its English: none lost, and no other than those that the English has in words. */
function sameDigits(text: string, english: string): boolean {
  const words = [...english.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(([word]) => inWords[word] ?? []);
  const left = digits(english).reduce((all, one) => without(all, one), digits(text));
  const kept = digits(english).length + left.length === digits(text).length;
  return kept && left.every((one) => words.includes(one));
}

function without(all: readonly string[], one: string): string[] {
  const at = all.indexOf(one);
  return at < 0 ? [...all] : all.toSpliced(at, 1);
}

for (const locale of localeList) {
  describe(`The messages of ${locale}`, () => {
    test('have no space at their ends', () => {
      // The comma between words has one on purpose.
      const breaks = (text: string, id: string) => text.trim() !== text && id !== 'list.comma';
      assert.deepEqual(breaking(locale, breaks), []);
    });

    test('are in one Unicode form, so that search finds them', () => {
      assert.deepEqual(
        breaking(locale, (text) => text !== text.normalize('NFC')),
        [],
      );
    });

    test('hold no HTML', () =>
      assert.deepEqual(
        breaking(locale, (text) => /[<>]|&#?\w+;/.test(text)),
        [],
      ));

    test('hold no half placeholder', () => {
      assert.deepEqual(
        breaking(locale, (text) => /[{}]/.test(text.replace(/\{\{\w+\}\}/g, ''))),
        [],
      );
    });
  });
}

for (const locale of translatedLocales) {
  const english = prose(sourceLocale);

  describe(`The messages of ${locale}, beside the English`, () => {
    test('are translated', () => {
      const allowed = sameAsEnglish[locale];
      assert.deepEqual(
        breaking(locale, (text, id) => text === sourceOf(id) && !allowed.includes(id)),
        [],
      );
    });

    test('have its digits', () => {
      assert.deepEqual(
        breaking(locale, (text, id) => !sameDigits(text, sourceOf(id) ?? '')),
        [],
      );
    });
  });

  describe(`The texts of ${locale}, beside the English`, () => {
    const own = [...prose(locale)];

    test('have its digits', () => {
      const different = own.filter(([id, text]) => !sameDigits(text, english.get(id) ?? ''));
      assert.deepEqual(
        different.map(([id]) => id),
        [],
      );
    });

    test('are translated', () => {
      assert.deepEqual(
        own.filter(([id, text]) => text === english.get(id)).map(([id]) => id),
        [],
      );
    });

    test('hold no run of English words', { skip: locales[locale].script === 'Latn' && 'it shares our script' }, () => {
      const run = /\p{Script=Latin}+(?:[ ,’'-]+\p{Script=Latin}+){2,}/u;
      const all = [...own, ...messages(locale).map(([id, text]) => [id, text.replace(/\{\{\w+\}\}/g, '')] as const)];
      assert.deepEqual(
        all.filter(([, text]) => run.test(text)).map(([id]) => id),
        [],
      );
    });
  });
}
