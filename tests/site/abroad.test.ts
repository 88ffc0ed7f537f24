import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sourceLocale } from '#lib/i18n/locales.ts';
import { countryName } from '#lib/view/abroad.ts';
import { onPages, pages, type BuiltPage } from '../support/built-site.ts';
import { saidIn, siteContent } from '../support/content.ts';
import { attr, elements, textOf, withAttr, withClass } from '../support/html.ts';

const { abroad, places } = siteContent();
const starts = pages.filter(({ locale, place }) => locale !== undefined && place === undefined);
const message = (page: BuiltPage, id: string) => saidIn(page.locale ?? sourceLocale).messages[id] ?? 'no message';

describe('Where a reader chooses a country', () => {
  const lines = (page: BuiltPage) => withClass(page.document, 'abroad-line');
  const countries = ({ document }: BuiltPage) =>
    elements(document, 'details').filter((one) => withClass(one, 'abroad-line').length > 0);

  test('the countries that people come from stand closed, each with its name', () => {
    assert.ok(starts.length > 1);
    for (const page of starts) {
      const names = countries(page).map((one) => textOf(elements(one, 'summary')[0] ?? one));
      const wanted = [...abroad.keys()].map((code) => countryName(code, page.locale ?? sourceLocale));
      assert.deepEqual(names.toSorted(), wanted.toSorted(), page.path);
      assert.deepEqual(
        countries(page).filter((one) => attr(one, 'open') !== undefined),
        [],
      );
    }
  });

  test('every number says that it works only inside its country, or that it is for calls from others', () => {
    const says = (page: BuiltPage) => {
      const [inside = ''] = message(page, 'reach.inside').split('{{country}}');
      return withAttr(page.document, 'data-phone')
        .filter((one) => lines(page).some((line) => withAttr(line, 'data-phone').includes(one)))
        .map((one) => ({
          value: attr(one, 'data-phone') ?? '',
          line: lines(page).find((line) => withAttr(line, 'data-phone').includes(one)),
        }))
        .filter(({ value, line }) => {
          const wanted = value.startsWith('+') ? message(page, 'reach.abroad') : inside.trim();
          return !line || !textOf(line).includes(wanted);
        })
        .map(({ value }) => value);
    };
    assert.ok(starts.every((page) => lines(page).length > 5));
    assert.deepEqual(onPages(says, starts), []);
  });
});

describe('The note on the name of a place', () => {
  const abouts = pages.filter(({ rest }) => rest.join('/') === 'about');
  const notes = (page: BuiltPage) =>
    Object.keys(saidIn(page.locale ?? sourceLocale).messages).filter((id) => /^status\.(?!title)/.test(id));

  test('stands on the page about the site of each place that has one, and of no other', () => {
    assert.ok([...places.values()].some(({ status }) => status !== undefined));
    const wrong = (page: BuiltPage) => {
      const status = places.get(page.place ?? '')?.status;
      return notes(page).filter(
        (id) => textOf(page.document).includes(message(page, id)) !== (id === `status.${status ?? ''}`),
      );
    };
    assert.deepEqual(onPages(wrong, abouts), []);
  });

  test('stands nowhere else', () => {
    const elsewhere = pages.filter((page) => !abouts.includes(page) && page.locale !== undefined);
    assert.deepEqual(
      onPages((page) => notes(page).filter((id) => page.html.includes(message(page, id))), elsewhere),
      [],
    );
  });
});
