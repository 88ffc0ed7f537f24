import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locales, sourceLocale } from '#lib/i18n/locales.ts';
import { notKeptRest } from '#lib/offline/paths.ts';
import { isFile, isShort, onPages, pages, type BuiltPage } from '../support/built-site.ts';
import { attr, elements, textOf, withClass, type Element } from '../support/html.ts';

const byPath = new Map(pages.map((page) => [page.path, page]));
const ids = new Map(
  pages.map(({ path, document }) => [path, new Set(elements(document).map((one) => attr(one, 'id')))]),
);

const links = ({ document }: BuiltPage): { href: string; link: Element }[] =>
  elements(document, 'a').map((link) => ({ href: attr(link, 'href') ?? '', link }));
const inside = (page: BuiltPage) => links(page).filter(({ href }) => /^\/(?!\/)/.test(href));
const pathOf = (href: string) => href.split('#')[0] ?? '';
const hrefs = (list: { href: string }[]) => list.map(({ href }) => href);

describe('Every link', () => {
  test('leads somewhere', () =>
    assert.deepEqual(
      onPages((page) => hrefs(links(page).filter(({ href }) => href === ''))),
      [],
    ));

  test('has words', () => {
    assert.deepEqual(
      onPages((page) => hrefs(links(page).filter(({ link }) => textOf(link) === ''))),
      [],
    );
  });

  test('to a page of ours leads to one that is there, with a slash at its end', () => {
    assert.deepEqual(
      onPages((page) => hrefs(inside(page).filter(({ href }) => !byPath.has(pathOf(href))))),
      [],
    );
  });

  test('to a place on a page leads to one that is there', () => {
    const lost = (page: BuiltPage) =>
      links(page).filter(({ href }) => {
        const [path, id] = href.split('#');
        return (
          id !== undefined && !/^\w+:/.test(href) && ids.get(path === '' ? page.path : (path ?? ''))?.has(id) !== true
        );
      });
    assert.deepEqual(
      onPages((page) => hrefs(lost(page))),
      [],
    );
  });

  test('to another site is whole, and tells it nothing about the reader', () => {
    const strange = (page: BuiltPage) =>
      links(page).filter(({ href, link }) => {
        if (!/^https?:/.test(href)) return !/^(?:\/|#|tel:|sms:|mailto:|viber:)/.test(href);
        return !URL.canParse(href) || attr(link, 'rel') !== 'noreferrer nofollow' || attr(link, 'target') !== undefined;
      });
    assert.deepEqual(
      onPages((page) => hrefs(strange(page))),
      [],
    );
  });
});

describe('A link without a language of its own', () => {
  test('stays in the language of the page', () => {
    const away = (page: BuiltPage) =>
      inside(page).filter(
        ({ href, link }) =>
          href !== '/' && attr(link, 'hreflang') === undefined && !href.startsWith(`/${page.locale ?? ''}/`),
      );
    assert.deepEqual(
      onPages(
        (page) => hrefs(away(page)),
        pages.filter(({ locale }) => locale),
      ),
      [],
    );
  });

  test('stays in the place of the page, or leads to the choice of places', () => {
    const away = (page: BuiltPage) =>
      inside(page).filter(({ href, link }) => {
        const [, , place = ''] = href.replace(/#.*/, '').split('/');
        return attr(link, 'hreflang') === undefined && place !== '' && place !== page.place;
      });
    assert.deepEqual(
      onPages(
        (page) => hrefs(away(page)),
        pages.filter(({ place }) => place),
      ),
      [],
    );
  });
});

describe('A link with a language of its own', () => {
  test('leads to a page in that language', () => {
    const wrong = (page: BuiltPage) =>
      inside(page).filter(({ href, link }) => {
        const lang = attr(link, 'hreflang');
        return (
          lang !== undefined &&
          byPath.get(pathOf(href))?.locale !== Object.entries(locales).find(([, one]) => one.lang === lang)?.[0]
        );
      });
    assert.deepEqual(
      onPages((page) => hrefs(wrong(page))),
      [],
    );
  });

  test('is there for every language on every page, to the same page', () => {
    const others = (page: BuiltPage) =>
      Object.entries(locales).map(([locale]) => `/${[locale, page.place, ...page.rest].filter(Boolean).join('/')}/`);
    const missing = (page: BuiltPage) =>
      others(page).filter(
        (path) => !links(page).some(({ href, link }) => href === path && attr(link, 'hreflang') !== undefined),
      );
    assert.deepEqual(
      onPages(
        missing,
        pages.filter((page) => page.locale && !isFile(page)),
      ),
      [],
    );
  });

  test('leads to the same page in English when a notice offers it', () => {
    const english = ({ place, rest }: BuiltPage) => `/${[sourceLocale, place, ...rest].filter(Boolean).join('/')}/`;
    const notices = (page: BuiltPage) =>
      withClass(page.document, 'notice')
        .flatMap((one) => elements(one, 'a'))
        .filter((one) => attr(one, 'hreflang') !== undefined);
    assert.deepEqual(
      onPages((page) =>
        notices(page)
          .map((one) => attr(one, 'href') ?? '')
          .filter((href) => href !== english(page)),
      ),
      [],
    );
  });
});

describe('Every page but the first', () => {
  test('has one way to the page before, which is there without scripts too', () => {
    const back = (page: BuiltPage) => links(page).filter(({ link }) => attr(link, 'data-previous') !== undefined);
    assert.deepEqual(
      // A short address is left at once, and nothing stood before it.
      onPages((page) =>
        back(page).length === (page.path === '/' || isFile(page) || isShort(page) ? 0 : 1)
          ? []
          : [String(back(page).length)],
      ),
      [],
    );
  });

  test('can be reached by links from the first one', () => {
    const seen = new Set(['/']);
    for (const path of seen) {
      const page = byPath.get(path);
      if (page) for (const { href } of inside(page)) seen.add(pathOf(href));
    }
    assert.deepEqual(
      // Nothing leads readers to the page of the helpline's workers, nor to what a kept copy answers in place of another page;
      // only paper leads to a short address.
      pages
        .filter(
          (page) =>
            !['/404.html', '/inbox/'].includes(page.path) &&
            page.rest.join('/') !== notKeptRest.join('/') &&
            !isShort(page),
        )
        .map(({ path }) => path)
        .filter((path) => !seen.has(path)),
      [],
    );
  });
});
