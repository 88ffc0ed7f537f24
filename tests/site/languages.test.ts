import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { localeList, locales, sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { isShort, langOf, pages, type BuiltPage } from '../support/built-site.ts';
import { siteContent } from '../support/content.ts';
import { elements } from '../support/html.ts';
import { textsOf, type PageText } from '../support/page-texts.ts';
import { detectable, languageOf, leftInEnglish, strangeLetters } from '../support/text-rules.ts';

/** What is wrong on a page, each finding once, by the texts of the page. */
type Rule = (page: BuiltPage, texts: readonly PageText[]) => string[];

const letters: Rule = (_, texts) => findings(texts, strangeLetters);

const detected: Rule = (page, texts) => {
  const lang = langOf(page);
  const expected = detectable(lang);
  const seen = languageOf(texts.filter((one) => one.inMain && one.lang === lang && !one.isOfficial));
  // A short address says one sentence, which is too little to tell neighbours apart.
  return isShort(page) || expected === undefined || seen === expected
    ? []
    : [`it is in ${lang} and reads as “${seen}”`];
};

const leftovers: Rule = (page, texts) => {
  const lang = langOf(page);
  const own = lang === locales[sourceLocale].lang ? [] : texts.filter((one) => one.lang === lang && !one.isOfficial);
  return findings(own, leftInEnglish);
};

function findings(texts: readonly PageText[], judge: (text: PageText) => string | undefined): string[] {
  return [...new Set(texts.flatMap((one) => judge(one) ?? []))];
}

/** What every rule finds, in one walk through the pages. */
const rules = { letters, detected, leftovers };
type Name = keyof typeof rules;
const found: Record<Name, string[]> = { letters: [], detected: [], leftovers: [] };
before(() => {
  for (const page of pages) {
    const texts = textsOf(page);
    for (const name of Object.keys(rules) as Name[])
      found[name].push(...rules[name](page, texts).map((what) => `${page.path}: ${what}`));
  }
});

/** What a rule finds on the home page of a language once all its paragraphs and headings say something else. */
function foundWhenItSays(words: string, locale: Locale, rule: Rule): string[] {
  const page = pages.find((one) => one.locale === locale && one.place !== undefined && one.rest.length === 0);
  assert.ok(page);
  const texts = ['h1', 'h2', 'p', 'b', 'a', 'small', 'summary', 'span']
    .flatMap((tag) => elements(page.document, tag))
    .flatMap(({ childNodes }) => childNodes)
    .filter((node): node is Tree.TextNode => node.nodeName === '#text');
  const before = texts.map(({ value }) => value);
  for (const text of texts) text.value = words;
  const seen = rule(page, textsOf(page));
  for (const [at, text] of texts.entries()) text.value = before[at] ?? '';
  return seen;
}

const others = localeList.filter((one) => one !== sourceLocale);

describe('The letters of every text', () => {
  test('are those of the language that is stated for it', () => {
    assert.deepEqual(found.letters, []);
  });

  for (const locale of localeList)
    test(`would be noticed in ${locale}, were they those of another language`, () => {
      const words = locales[locale].script === 'Cyrl' ? 'Ask them first' : 'Спросите сначала их';
      assert.ok(foundWhenItSays(words, locale, letters).length > 0);
    });

  const strange = (body: string) =>
    findings(textsOf({ document: parse(`<html lang="en"><body>${body}`) }), strangeLetters);

  test('belong to the nearest language that is stated', () => {
    assert.deepEqual(strange('<p>Ask <b lang="ar">اسأل</b></p>'), []);
    assert.equal(strange('<p>Ask <b>اسأل</b></p>').length, 1);
    assert.equal(strange('<p lang="tlh">nuqneH</p>').length, 1);
  });

  test('are free only in a name that a record has', () => {
    const [name = ''] = [...siteContent().places.values()].map(({ names }) => names['ar']);
    assert.deepEqual(strange(`<p><bdi>${name}</bdi></p>`), []);
    assert.equal(strange('<p><bdi>اسأل أولا</bdi></p>').length, 1);
  });
});

describe('An independent detector of languages', () => {
  test('takes every page for the language that it states', () => {
    assert.deepEqual(found.detected, []);
  });

  test('knows all languages of the site', () => {
    const unknown = localeList.filter((one) => detectable(locales[one].lang) === undefined);
    assert.deepEqual(unknown, []);
  });

  for (const locale of others)
    test(`would notice a page of ${locale} in English, and one in a neighbouring language`, () => {
      assert.equal(foundWhenItSays('You can ask them what they do with your name.', locale, detected).length, 1);
      assert.equal(foundWhenItSays(neighbours[locales[locale].script] ?? '', locale, detected).length, 1);
    });
});

/** A sentence in a language that is none of ours, by script. */
const neighbours: Readonly<Record<string, string>> = {
  Latn: 'Můžete se jich zeptat, co budou dělat s vaším jménem.',
  Cyrl: 'Можете да ги попитате какво ще направят с вашето име.',
  Arab: 'آپ ان سے پوچھ سکتے ہیں کہ وہ آپ کے نام کا کیا کریں گے۔',
};

describe('No English is left', () => {
  test('on a page of another language, but in what is for an office or says that it is English', () => {
    assert.deepEqual(found.leftovers, []);
  });

  for (const locale of others)
    test(`in ${locale}: three words of the source would be noticed, and a sentence of somebody else`, () => {
      assert.ok(foundWhenItSays('… where you are …', locale, leftovers).length > 0);
      assert.ok(foundWhenItSays('The quick brown fox jumps over every lazy dog', locale, leftovers).length > 0);
    });
});
