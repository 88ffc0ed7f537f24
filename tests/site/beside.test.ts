import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { guideTexts, optionTexts } from '#integrations/content/texts.ts';
import { blocksOf, pairsOf, type PageBlock, type Tree } from '#lib/beside/blocks.ts';
import { localeList, writtenIn, locales, sourceLocale } from '#lib/i18n/locales.ts';
import { serbianLatin } from '#lib/i18n/serbian-latin.ts';
import type { SaidOnPaper } from '#lib/match/said.ts';
import { dist, langOf, onPages, pages, type BuiltPage } from '../support/built-site.ts';
import { saidIn, siteContent } from '../support/content.ts';
import { around, attr, elements, isElement, only, textOf, withAttr, type Element } from '../support/html.ts';

const { guideSources, optionSources } = siteContent();

/** Guides and options. */
const own = pages.filter(
  ({ place, rest: [first = '', second = ''] }) =>
    place !== undefined && (guideSources.has(first) || (first === 'options' && optionSources.has(second))),
);

const tree: Tree<Element> = {
  tag: ({ tagName }) => tagName,
  attribute: attr,
  children: ({ childNodes }) => childNodes.filter(isElement),
  hasWords: ({ childNodes }) => childNodes.some((one) => 'value' in one && one.value.trim() !== ''),
};

const blocks = new Map<BuiltPage, PageBlock<Element>[]>();

/** The blocks of a page, as the script in it finds them. */
function blocksIn(page: BuiltPage): PageBlock<Element>[] {
  const ready =
    blocks.get(page) ??
    elements(page.document)
      .filter(
        (one) =>
          one.tagName === 'main' ||
          (attr(one, 'class') === 'voice' && around(one).some(({ tagName }) => tagName === 'footer')),
      )
      .flatMap((part) => blocksOf(part, tree));
  blocks.set(page, ready);
  return ready;
}

const byPath = new Map(pages.map((page) => [page.path, page]));

/** The same page in every other language. */
function others({ path, locale }: BuiltPage): BuiltPage[] {
  return localeList
    .filter((one) => one !== locale)
    .map((one) => byPath.get(path.replace(/^\/[^/]+/, `/${one}`)) ?? assert.fail(`${path} is not there in ${one}`));
}

/** What a block must have in common with its twin whatever the language: where it stands, and what it is about. */
function about(part: Element): string {
  const at = around(part);
  const dates = at.map((one) => attr(one, 'data-checked')).filter(Boolean);
  const numbers = withAttr(part, 'data-phone').map((one) => attr(one, 'data-phone'));
  return [at.map(({ tagName }) => tagName).join(' '), ...dates, ...numbers].join(', ');
}

describe('A guide or an option beside itself in another language', () => {
  test('is there for every page of the kind, in every language', () => {
    assert.ok(own.length >= (guideSources.size + optionSources.size - 1) * localeList.length);
  });

  test('has the same blocks in each, which stand in the same places and are about the same', () => {
    assert.deepEqual(
      onPages(
        (page) =>
          others(page).flatMap((other) => {
            const pairs = pairsOf(blocksIn(page), blocksIn(other));
            if (!pairs) return [`has other blocks than ${other.path}`];
            return pairs.flatMap(([one, two]) =>
              about(one) === about(two) ? [] : [`“${textOf(one)}” stands beside “${textOf(two)}”`],
            );
          }),
        own,
      ),
      [],
    );
  });

  test('shows every block of the text, in the order of the block ids that translations are made by', () => {
    const differs = (page: BuiltPage): string[] => {
      const said = wordsOf(page);
      const shown = blocksIn(page).map(({ part }) => textOf(part));
      let at = 0;
      for (const one of said) {
        at = shown.indexOf(one, at) + 1;
        if (at === 0) return [`“${one}” is no block, or not in its place`];
      }
      return [];
    };
    assert.deepEqual(onPages(differs, own), []);
  });

  test('has the languages of the place first where an answer is shown in two, then English', async () => {
    for (const [page, first] of [
      ['en/xk', ['sq', 'sr-Latn', 'sr-Cyrl']],
      ['uk/xk', ['sq', 'sr-Latn', 'sr-Cyrl', 'en']],
      ['ar/no', ['nb', 'en']],
    ] as const) {
      const { paper } = (await import(join(dist, page, 'what-fits/paper.js'))) as { paper: SaidOnPaper };
      assert.deepEqual(
        paper.others.slice(0, first.length).map(({ lang }) => lang),
        first,
      );
    }
  });

  test('leads without scripts to English and the languages of the place', () => {
    const { places } = siteContent();
    const differs = (page: BuiltPage): string[] => {
      const box = only(withAttr(page.document, 'data-beside'));
      const { lang = '', otherLangs = [] } = places.get(page.place ?? '') ?? {};
      const wanted = [locales[sourceLocale].lang, lang, ...otherLangs];
      const expected = others(page)
        .filter((one) => wanted.includes(langOf(one)) && language(one) !== language(page))
        .sort((a, b) => wanted.indexOf(langOf(a)) - wanted.indexOf(langOf(b)))
        .map((one) => `${one.path} ${langOf(one)}`);
      const links = elements(box, 'a').map((one) => `${attr(one, 'href') ?? ''} ${attr(one, 'lang') ?? ''}`);
      return links.join() === expected.join() ? [] : [links.join()];
    };
    assert.deepEqual(onPages(differs, own), []);
  });
});

/** The language of a page, in whatever script. */
function language(page: BuiltPage): string {
  return langOf(page).split('-')[0] ?? '';
}

/** Every piece of a text that a page of guides or options shows as a block of its own, in order. */
function wordsOf({ locale = sourceLocale, rest: [first = '', second = ''] }: BuiltPage): string[] {
  const written = writtenIn(locale);
  const said = saidIn(written);
  const guide = said.guides.get(first);
  const option = said.options.get(second);
  const texts = guide
    ? [...guideTexts(guide).values()].flatMap((one) => one.split('\n'))
    : // The short answers stand in the comparison.
      [...(option ? optionTexts(option) : [])].filter(([id]) => !/\.[1-6]\.0$/.test(id)).map(([, words]) => words);
  assert.ok(texts.length > 0);
  return written === locale ? texts : texts.map(serbianLatin);
}
