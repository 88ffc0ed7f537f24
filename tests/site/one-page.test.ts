import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { localeList } from '#lib/i18n/locales.ts';
import { groups } from '#lib/groups.ts';
import { isFile, onPages, pages, type BuiltPage } from '../support/built-site.ts';
import { saidIn, siteContent } from '../support/content.ts';
import { attr, elements, textOf, withAttr } from '../support/html.ts';

const files = pages.filter(isFile);
const attributes = ({ document }: BuiltPage, name: string) =>
  withAttr(document, name).map((one) => attr(one, name) ?? '');

describe('The page to pass on', () => {
  test('is there in every language, for every place', () => {
    assert.equal(files.length, localeList.length * siteContent().places.size);
  });

  test('leads to no page of the site: beside a file there is none', () => {
    const inside = (page: BuiltPage) => attributes(page, 'href').filter((href) => /^\/|^\.|^#(?!main)/.test(href));
    assert.deepEqual(onPages(inside, files), []);
  });

  test('may ask for nothing', () => {
    assert.deepEqual(
      onPages(({ html }) => html.match(/connect-src|worker-src|manifest-src/g) ?? [], files),
      [],
    );
    assert.deepEqual(
      onPages((page) => attributes(page, 'src'), files),
      [],
    );
  });

  test('has the exit and the guard', () => {
    assert.deepEqual(
      onPages(
        (page) =>
          page.html.includes('<script data-to="https:') && attributes(page, 'data-exit').length > 0 ? [] : ['no exit'],
        files,
      ),
      [],
    );
  });

  test('says first what it is, and who can read it', () => {
    const lede = ({ locale = 'en' }: BuiltPage) => saidIn(locale).messages['one.lede'] ?? 'nothing';
    const start = ({ document }: BuiltPage) => textOf(elements(document, 'header')[1] ?? assert.fail());
    assert.deepEqual(
      onPages((page) => (start(page).includes(lede(page)) ? [] : [start(page)]), files),
      [],
    );
  });

  test('has every line for now, and the topics of the home', () => {
    const topics = groups.flatMap(({ guides }) => [...guides]).length;
    for (const page of files) {
      const numbers = attributes(page, 'data-phone');
      const now = siteContent().places.get(page.place ?? '')?.now ?? [];
      assert.deepEqual(
        now.map(({ value }) => value).filter((value) => !numbers.includes(value)),
        [],
      );
      // The guide for now is the lines themselves, and one more shows services.
      const summaries = elements(page.document, 'summary').filter((one) => elements(one, 'h2').length > 0);
      assert.equal(summaries.length, topics - 2, page.path);
    }
  });
});
