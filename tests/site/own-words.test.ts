import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locales, localeList, sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { primary } from '#lib/i18n/primary.ts';
import { countryName } from '#lib/view/abroad.ts';
import { onPages, pages, type BuiltPage } from '../support/built-site.ts';
import { saidIn, siteContent } from '../support/content.ts';
import { attr, elements, isElement, only, type Element } from '../support/html.ts';

const { site, places, services, abroad } = siteContent();

/** Pages that hold no text of their own: everything on them is a message, a name, a number or a date. */
const made = pages.filter(
  ({ locale, place, rest: [first] }) =>
    locale !== undefined &&
    locale !== sourceLocale &&
    (place === undefined || ['service', 'services', 'about'].includes(first ?? '')),
);

/** What is not words of the page: names, numbers and addresses that keep their own direction, other languages, dates. */
function isApart(one: Element): boolean {
  const own = ['bdi', 'time', 'script', 'style', 'svg'].includes(one.tagName);
  return own || attr(one, 'lang') !== undefined || attr(one, 'data-official') !== undefined;
}

/** Every string of a page that a reader sees or hears, each once. */
function strings(node: Element): string[] {
  const below = node.childNodes.flatMap((child) => {
    if (child.nodeName === '#text' && 'value' in child) return [child.value];
    return isElement(child) && !isApart(child) ? strings(child) : [];
  });
  return [...below, attr(node, 'aria-label') ?? ''];
}

/** The words that a language has for these pages, the longest first: its messages without their gaps, and names. */
function wordsOf(locale: Locale): string[] {
  const { lang } = locales[locale];
  const said = Object.values(saidIn(locale).messages).flatMap((text) => text.split(/\{\{\w+\}\}/));
  const named = [site, ...[...places.values()].flatMap((place) => [place, ...Object.values(place.areas)])];
  const spoken = [
    ...[...services.values()].flatMap(({ contacts }) => contacts.flatMap(({ languages }) => languages.spoken)),
    ...localeList.map((one) => primary(locales[one].lang)),
  ];
  const languages = new Intl.DisplayNames([locale], { type: 'language' });
  const shown = [
    ...[...services.values()].map(({ name }) => name.shown ?? ''),
    ...[...abroad.values()].flatMap(({ lines }) => Object.values(lines).map(({ name = '' }) => name)),
  ];
  const all = [
    ...said,
    ...named.map(({ names }) => names[lang] ?? ''),
    ...[...spoken, ...localeList.map((one) => primary(locales[one].lang))].map((tag) => languages.of(tag) ?? ''),
    ...[...abroad.keys()].map((code) => countryName(code, locale)),
    ...shown,
    locales[locale].name,
  ];
  // A message may end with the mark before a name that it quotes.
  return [...new Set(all.map((text) => text.replace(/^[\s«»„“”]+|[\s«»„“”]+$/g, '')))]
    .filter((text) => /\p{L}/u.test(text))
    .sort((a, b) => b.length - a.length);
}

/** One expression for all words of a language, whole words only. */
function patternOf(locale: Locale): RegExp {
  const escaped = wordsOf(locale).map((text) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${escaped.join('|')})(?![\p{L}\p{M}])`, 'gu');
}

const own = new Map(
  localeList.map((locale) => [locale, { pattern: patternOf(locale), judged: new Map<string, string>() }]),
);

/** What is left of a string without the words of a language. Most strings stand on many pages, and are judged once. */
function leftOf(text: string, locale: Locale): string {
  const { pattern, judged } = own.get(locale) ?? assert.fail(locale);
  const left = judged.get(text) ?? text.replace(pattern, '').trim();
  judged.set(text, left);
  return left;
}

/** Letters of a page that are no words of its language. */
function strange(page: BuiltPage): string[] {
  return strings(only(elements(page.document, 'body')))
    .map((text) =>
      text
        .replace(/\s+/g, ' ')
        .replace(/\u2068[^\u2069]*\u2069/g, '')
        .trim(),
    )
    .map((text) => leftOf(text, page.locale ?? sourceLocale))
    .filter((rest) => /\p{L}/u.test(rest));
}

describe('On a page that is made of messages and names', () => {
  test('every word is one of its own language', () => {
    assert.ok(made.length > 500);
    assert.deepEqual(
      onPages((page) => [...new Set(strange(page))], made),
      [],
    );
  });

  for (const locale of localeList.filter((one) => one !== sourceLocale)) {
    test(`an English sentence would be noticed in ${locale}`, () => {
      const [page] = made.filter((one) => one.locale === locale);
      const [heading] = page ? elements(page.document, 'h1') : [];
      assert.ok(page && heading);
      const text = heading.childNodes.find(({ nodeName }) => nodeName === '#text');
      assert.ok(text && 'value' in text);
      const before = text.value;
      text.value = 'Ask them before you tell your name.';
      const found = strange(page);
      text.value = before;
      assert.equal(found.length, 1);
    });
  }
});
