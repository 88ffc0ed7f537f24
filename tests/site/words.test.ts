import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { localeList, locales, sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { wordsPattern } from '#lib/schema/words.ts';
import { builtFiles, onPages, pages, type BuiltPage } from '../support/built-site.ts';
import { saidIn } from '../support/content.ts';
import { attr, elements, isElement, only, textOf, withAttr, type Element } from '../support/html.ts';

const own = new Map(
  localeList.map((locale) => [
    locale,
    wordsPattern([...saidIn(locale).words.deny, ...saidIn(locale).words.overclaims]),
  ]),
);
const labels = localeList.map((locale) => wordsPattern(saidIn(locale).words.deny));

/** The page for people who help in their job says the words of offices, so that they know them. */
const forReaders = pages.filter(({ rest }) => rest.join('/') !== 'notes');

const found = (text: string, all: readonly RegExp[]) => all.flatMap((one) => one.exec(text)?.[0] ?? []);
const isOfficial = (one: Element) => attr(one, 'data-official') !== undefined;
const localeOf = (lang: string | undefined, page: BuiltPage): Locale =>
  localeList.find((one) => locales[one].lang === lang) ?? page.locale ?? sourceLocale;

/** The text of a page by its language: blocks in another one stand apart. */
function textsByLocale(page: BuiltPage): [Locale, string][] {
  const foreign = withAttr(page.document, 'lang').filter(({ tagName }) => tagName !== 'html');
  const inOther = (one: Element) => isOfficial(one) || foreign.includes(one);
  return [
    [page.locale ?? sourceLocale, textOf(only(elements(page.document, 'body')), inOther)],
    ...foreign
      .filter((one) => !within(one, isOfficial))
      .map((one): [Locale, string] => [localeOf(attr(one, 'lang'), page), textOf(one, isOfficial)]),
  ];
}

function within(element: Element, is: (one: Element) => boolean): boolean {
  return is(element) || (isElement(element.parentNode) && within(element.parentNode, is));
}

describe('No label, and no promise that nobody can keep, stands', () => {
  test('in the text of a page', () => {
    const finds = (page: BuiltPage) =>
      textsByLocale(page).flatMap(([locale, text]) => found(text, [own.get(locale) ?? /^$/]));
    assert.deepEqual(onPages(finds, forReaders), []);
  });

  test('in words that only some readers hear or see, such as names of buttons', () => {
    const attributes = [
      'alt',
      'aria-label',
      'aria-description',
      'placeholder',
      'title',
      'value',
      'data-more1',
      'data-more2',
      'data-over',
    ];
    const texts = (page: BuiltPage) =>
      elements(page.document).flatMap((one) => attributes.flatMap((name) => attr(one, name) ?? []));
    assert.deepEqual(
      onPages(
        (page) => texts(page).flatMap((text) => found(text, [own.get(page.locale ?? sourceLocale) ?? /^$/])),
        forReaders,
      ),
      [],
    );
  });
});

describe('No label of any language stands', () => {
  test('in a tab or a heading', () => {
    const heads = ({ document }: BuiltPage) =>
      ['title', 'h1', 'h2', 'h3'].flatMap((tag) => elements(document, tag)).map((one) => textOf(one));
    assert.deepEqual(
      onPages((page) => heads(page).flatMap((text) => found(text, labels)), forReaders),
      [],
    );
  });

  test('in the tab of the page for people who help', () => {
    assert.deepEqual(
      onPages(({ document }) => elements(document, 'title').flatMap((one) => found(textOf(one), labels))),
      [],
    );
  });

  test('in an address that a reader can open', () => {
    const addresses = ({ document }: BuiltPage) => elements(document, 'a').flatMap((one) => attr(one, 'href') ?? []);
    assert.deepEqual(
      onPages(
        (page) => addresses(page).flatMap((href) => found(decodeURI(href).replaceAll(/[-_]/g, ' '), labels)),
        forReaders,
      ),
      [],
    );
  });

  test('in the name of a file', () => {
    assert.deepEqual(
      builtFiles
        .filter((file) => !file.startsWith('data/hsds/'))
        .flatMap((file) => found(file.replaceAll(/[-_/.]/g, ' '), labels)),
      [],
    );
  });
});

describe('Words to say or show to an office', () => {
  const official = (page: BuiltPage) => withAttr(page.document, 'data-official');

  test('stand closed, out of the search, and say their language', () => {
    const bad = (one: Element) =>
      one.tagName !== 'details' ||
      attr(one, 'open') !== undefined ||
      attr(one, 'data-pagefind-ignore') === undefined ||
      withAttr(one, 'lang').length === 0;
    assert.deepEqual(
      onPages((page) =>
        official(page)
          .filter(bad)
          .map((one) => textOf(one)),
      ),
      [],
    );
  });

  test('are there on every card', () => {
    const cards = pages.filter(({ rest }) => rest[0] === 'service');
    assert.deepEqual(
      cards.filter((page) => official(page).length !== 1).map(({ path }) => path),
      [],
    );
  });
});
