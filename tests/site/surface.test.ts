import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bySyllables } from '#lib/i18n/locale-info.ts';
import { localeList, locales, sourceLocale } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import { wordsPattern } from '#lib/schema/words.ts';
import { builtFiles, isFile, onPages, pages, type BuiltPage } from '../support/built-site.ts';
import { saidIn } from '../support/content.ts';
import { attr, elements, sourceOf, textOf, withAttr, type Element } from '../support/html.ts';

/** Every script that stands in a page; many pages share theirs. */
const scripts = [...new Set(pages.flatMap(({ document }) => elements(document, 'script').map(sourceOf)))];

describe('The script of a page', () => {
  test('does nothing that adds an entry, asks a question on leaving, or makes the exit unreachable', () => {
    // A modal dialog, and a page in full screen, would lie over the exit.
    const never = /\b(?:pushState|beforeunload|showModal|requestFullscreen|window\.open)\b/g;
    assert.deepEqual(
      scripts.flatMap((script) => script.match(never) ?? []),
      [],
    );
  });

  test('keeps and calls nothing by a name that tells', () => {
    const labels = wordsPattern(saidIn('en').words.deny);
    const names = scripts.flatMap((script) =>
      [...script.matchAll(/[`'"]([^`'"\n]*)[`'"]/g)].map(([, text = '']) => text),
    );
    assert.ok(names.length > 0);
    assert.deepEqual(
      names.filter((name) => labels.test(name.replaceAll(/[-_.]/g, ' '))),
      [],
    );
  });
});

describe('The page about this phone', () => {
  const isIt = ({ rest }: BuiltPage): boolean => rest.join('/') === 'this-phone';
  const own = pages.filter(isIt);
  const main = ({ document }: BuiltPage): Element =>
    elements(document, 'main')[0] ?? assert.fail('a page without text');

  test('is there in every language, for every place', () => {
    const places = new Set(pages.map(({ place }) => place).filter(Boolean));
    assert.equal(own.length, localeList.length * places.size);
  });

  test('is one tap away on every page of a place', () => {
    const link = (page: BuiltPage): boolean =>
      page.locale !== undefined &&
      elements(page.document, 'a').some(
        (one) => attr(one, 'href') === pathTo(page.locale ?? 'en', page.place, 'this-phone'),
      );
    assert.deepEqual(
      onPages(
        (page) => (link(page) ? [] : ['no link']),
        pages.filter((page) => page.place && !isFile(page)),
      ),
      [],
    );
  });

  test('says what it must, open to see: what stays, what exit does not do, bills, choosing what to remove', () => {
    const must = [
      'exit.1',
      'exit.2',
      'browser.1',
      'browser.2',
      'browser.3',
      'phone.1',
      'phone.2',
      'elsewhere.1',
      'do.1',
      'do.2',
      'do.3',
      'remove.note',
    ];
    const open = (page: BuiltPage): string => textOf(main(page), ({ tagName }) => tagName === 'details');
    assert.deepEqual(
      onPages((page) => {
        const { messages } = saidIn(page.locale ?? 'en');
        return must.filter((id) => {
          const said = messages[`phone.${id}`];
          return said === undefined || !open(page).includes(said);
        });
      }, own),
      [],
    );
  });

  // Languages that part syllables by spaces count more for the same text.
  const most = ({ locale }: BuiltPage): number =>
    locales[locale ?? sourceLocale].sentences === bySyllables ? 375 : 250;

  test('has at most 250 words before the first part that is folded away', () => {
    const before = ({ html }: BuiltPage): string =>
      (/<h1[\s\S]*?(?=<details)/.exec(html)?.[0] ?? '').replace(/<[^>]*>/g, ' ');
    const words = (page: BuiltPage): number =>
      [...new Intl.Segmenter(page.locale, { granularity: 'word' }).segment(before(page))].filter(
        (one) => one.isWordLike,
      ).length;
    assert.deepEqual(
      onPages((page) => (words(page) > 0 && words(page) <= most(page) ? [] : [`${words(page)} words`]), own),
      [],
    );
  });

  test('is the only one that a phone may be told to install from', () => {
    const manifests = (page: BuiltPage): string[] =>
      withAttr(page.document, 'rel')
        .filter((one) => attr(one, 'rel') === 'manifest')
        .map((one) => attr(one, 'href') ?? '');
    assert.deepEqual(
      onPages(
        manifests,
        pages.filter((page) => !isIt(page)),
      ),
      [],
    );
    assert.ok(builtFiles.filter((file) => /\bmanifest\b/.test(file)).length <= 1);
  });
});
