import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { searchData } from '#integrations/search/search-data.ts';
import { localeList } from '#lib/i18n/locales.ts';
import { needs } from '#lib/schema/vocabulary.ts';
import type { SearchData } from '#lib/search/data.ts';
import { makeFinder } from '#lib/search/finder.ts';
import { saidIn, siteContent } from '../support/content.ts';
import { askedIn, looked, mean, queriesOf, recall, searchedLocales } from '../support/search-queries.ts';

const places = [...siteContent().places.keys()];
const dataOf = (locale: (typeof localeList)[number], place: string): SearchData => ({
  ...searchData(locale, place),
  texts: { tag: '', kilobytes: 0 },
});

describe('The queries that readers may type', () => {
  test('are there for every language', () => assert.deepEqual(searchedLocales, localeList));

  test('are fifteen or more in each', () => {
    assert.deepEqual(
      searchedLocales.filter((locale) => queriesOf(locale).length < 15),
      [],
    );
  });
});

describe('The words that readers may type', () => {
  const { guideSources, optionSources } = siteContent();
  const pages = {
    guides: [...guideSources.keys()],
    options: [...optionSources.keys()],
    needs: [...needs],
  };
  for (const locale of localeList) {
    test(`are there for every page in ${locale}`, () => {
      const { search } = saidIn(locale);
      const lacking = Object.entries(pages).flatMap(([kind, slugs]) =>
        slugs
          .filter((slug) => !(slug in (search?.[kind as keyof typeof pages] ?? {})))
          .map((slug) => `${kind}.${slug}`),
      );
      assert.deepEqual(lacking, []);
    });
  }
});

for (const locale of searchedLocales) {
  for (const place of places) {
    const data = dataOf(locale, place);
    const { find } = makeFinder(data);
    const asked = askedIn(
      locale,
      place,
      data.pages.map(([path]) => path),
    );

    describe(`In ${locale}, in ${place}`, () => {
      test('every query is about pages that are there', () => {
        const paths = new Set(data.pages.map(([path]) => path));
        assert.deepEqual(
          asked.flatMap(({ finds }) => finds).filter((path) => !paths.has(path)),
          [],
        );
      });

      test(`nine of ten pages that readers look for are among the first ${looked}`, () => {
        const missed = asked.filter(({ type, finds }) => recall(finds, find(type)) < 1);
        const share = mean(asked.map(({ type, finds }) => recall(finds, find(type))));
        assert.ok(
          share >= 0.9,
          `${share.toFixed(3)}: ${missed.map(({ type, finds }) => `${type} → ${find(type).slice(0, looked).join(' ')}, not ${finds.join(' ')}`).join('; ')}`,
        );
      });
    });
  }
}
