import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { optionOrder } from '#lib/groups.ts';
import { localeList, locales, sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { needs } from '#lib/schema/vocabulary.ts';
import { allowedGuides, allowedNeeds, allowedOptions, allowedPages, allowedTabs } from '../content/allowed.ts';
import { isShort, langOf, onPages, pages, type BuiltPage } from '../support/built-site.ts';
import { siteContent } from '../support/content.ts';
import { attr, elements, only, textOf, withAttr } from '../support/html.ts';

const titleOf = ({ document }: BuiltPage) =>
  elements(document, 'title')
    .map((one) => textOf(one))
    .join('|');

/** The language of a page; a short address has that of the page it stands for. */
function localeOf(page: BuiltPage): Locale {
  return localeList.find((one) => isShort(page) && locales[one].lang === langOf(page)) ?? page.locale ?? sourceLocale;
}

/** The tab that a page has by the allow list. */
function tabOf(page: BuiltPage): string | undefined {
  const { place, rest, path } = page;
  const tabs = allowedTabs(localeOf(page));
  const numbered = (tab: string, at: number) => tabs[tab]?.replace('{{number}}', String(at + 1));
  if (path === '/404.html') return tabs['none'];
  if (path === '/') return tabs['languages'];
  if (path === '/inbox/') return 'Inbox';
  if (isShort(page)) return tabs['home'];
  const [first = 'home', second] = rest;
  if (place === undefined) return tabs['start'];
  if (first === 'call-me' && second === 'plain') return tabs['call-me-plain'];
  if (first === 'one-page.html') return tabs['one-page'];
  if (first === 'this-phone' && second === 'other') return tabs['none'];
  if (second === undefined) return tabs[first];
  if (first === 'options')
    return numbered(
      'option',
      optionOrder.findIndex((slug) => slug === second),
    );
  if (first === 'services')
    return numbered(
      'need',
      needs.findIndex((need) => need === second),
    );
  const services = [...siteContent().services.values()].filter((one) => one.place === place);
  return numbered(
    'service',
    services.findIndex(({ id }) => id === second),
  );
}

/** Whether the segments below a place are those of the allow list. */
function isAllowed([first, second, ...more]: string[], place: string): boolean {
  if (more.length > 0) return false;
  if (first === undefined) return true;
  if (second === undefined) return [...allowedGuides, ...allowedPages].includes(first) && first !== 'service';
  if (first === 'call-me') return second === 'plain';
  if (first === 'this-phone') return second === 'other';
  if (first === 'options') return allowedOptions.includes(second);
  if (first === 'services') return allowedNeeds.includes(second);
  return first === 'service' && siteContent().services.has(`${place}/${second}`);
}

describe('Every page', () => {
  test('is there in every language', () => {
    const paths = pages.filter(({ locale }) => locale).map(({ path }) => path.split('/').slice(2).join('/'));
    const once = [...new Set(paths)];
    assert.ok(once.length > 100);
    assert.equal(paths.length, once.length * Object.keys(locales).length);
  });

  test('has an address of the allow list', () => {
    assert.deepEqual(
      onPages(({ place, rest }) => (place === undefined || isAllowed(rest, place) ? [] : [rest.join('/')])),
      [],
    );
  });

  test('has the tab of the allow list', () => {
    assert.deepEqual(
      onPages((page) => (titleOf(page) === tabOf(page) ? [] : [`${titleOf(page)}, not ${tabOf(page) ?? 'none'}`])),
      [],
    );
  });

  test('has a tab of its own within its language and place', () => {
    const keys = pages
      .filter(({ place }) => place)
      .map((page) => `${page.locale ?? ''}/${page.place ?? ''} ${titleOf(page)}`);
    assert.deepEqual(
      keys.filter((key, at) => keys.indexOf(key) !== at),
      [],
    );
  });

  test('has one main heading', () => {
    assert.deepEqual(
      onPages(({ document }) => (elements(document, 'h1').length === 1 ? [] : ['h1'])),
      [],
    );
  });

  test('states its language and direction', () => {
    assert.deepEqual(
      onPages((page) => {
        const { lang, dir } = locales[localeOf(page)];
        const root = only(elements(page.document, 'html'));
        return langOf(page) === lang && attr(root, 'dir') === dir ? [] : [`${langOf(page)} ${attr(root, 'dir') ?? ''}`];
      }),
      [],
    );
  });

  test('asks robots to stay away from a trial edition, and names no address of its own', () => {
    const trial = siteContent().site.checkedLive === undefined;
    const robots = ({ html }: BuiltPage) => html.includes('<meta name="robots" content="noindex">');
    const canonical = ({ html }: BuiltPage) => html.includes('rel="canonical"');
    assert.deepEqual(
      onPages((page) => (!trial || (robots(page) && !canonical(page)) ? [] : ['no noindex'])),
      [],
    );
  });

  test('says in no other way what it is about', () => {
    assert.deepEqual(
      onPages(({ document }) =>
        elements(document, 'meta')
          .flatMap((meta) => attr(meta, 'name') ?? attr(meta, 'property') ?? [])
          .filter((name) => !['viewport', 'referrer', 'format-detection', 'robots'].includes(name)),
      ),
      [],
    );
  });

  test('has the same empty icon', () => {
    const icons = ({ document }: BuiltPage) =>
      elements(document, 'link')
        .filter((one) => attr(one, 'rel') === 'icon')
        .map((one) => attr(one, 'href') ?? '');
    assert.deepEqual(
      onPages((page) => (icons(page).join() === 'data:,' ? [] : icons(page))),
      [],
    );
  });
});

describe('No page', () => {
  const ids = new Set(
    Object.values(siteContent().locales.get(sourceLocale)?.messages ?? {}).length > 0
      ? Object.keys(siteContent().locales.get(sourceLocale)?.messages ?? {})
      : [],
  );
  const read = ({ document }: BuiltPage) => textOf(only(elements(document, 'body')));
  const attributes = ({ document }: BuiltPage) =>
    elements(document)
      .flatMap(({ attrs }) => attrs.map(({ value }) => value))
      .join('\n');

  test('shows a placeholder without a value', () => {
    assert.deepEqual(
      onPages((page) => (`${read(page)} ${attributes(page)}`.includes('{{') ? ['{{'] : [])),
      [],
    );
  });

  test('shows the id of a message', () => {
    const id = /(?<![\p{L}\d./@-])[a-zA-Z]+(?:\.[\w-]+)+/gu;
    assert.deepEqual(
      onPages((page) =>
        [...`${read(page)} ${attributes(page)}`.matchAll(id)].map(([found]) => found).filter((found) => ids.has(found)),
      ),
      [],
    );
  });

  test('shows what a program says of nothing', () => {
    const odd = /\bundefined\b|\[object |\bNaN\b|\bnull\b|Invalid Date/;
    assert.deepEqual(
      onPages((page) => (odd.test(read(page)) || odd.test(attributes(page)) ? ['undefined'] : [])),
      [],
    );
  });
});

describe('A block in another language than its page', () => {
  const blocks = ({ document }: BuiltPage) => withAttr(document, 'data-served-lang');

  test('says which language, and its direction', () => {
    assert.deepEqual(
      onPages((page) =>
        blocks(page)
          .filter(
            (one) =>
              attr(one, 'lang') !== attr(one, 'data-served-lang') || !['ltr', 'rtl'].includes(attr(one, 'dir') ?? ''),
          )
          .map(({ tagName }) => tagName),
      ),
      [],
    );
  });

  test('never says the language of the page', () => {
    assert.deepEqual(
      onPages((page) =>
        blocks(page)
          .filter((one) => attr(one, 'data-served-lang') === langOf(page))
          .map(({ tagName }) => tagName),
      ),
      [],
    );
  });
});
