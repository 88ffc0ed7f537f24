import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groups, helpersGuide, optionOrder } from '#lib/groups.ts';
import { bySyllables } from '#lib/i18n/locale-info.ts';
import { localeList, locales } from '#lib/i18n/locales.ts';
import { needs } from '#lib/schema/vocabulary.ts';
import { saidIn, siteContent } from '../support/content.ts';
import { allowedGuides, allowedNeeds, allowedOptions, allowedPages, allowedTabs } from './allowed.ts';

const { guideSources, optionSources, services, places } = siteContent();

describe('The words in addresses', () => {
  test('of guides are those of the allow list', () => {
    assert.deepEqual([...guideSources.keys()].sort(), allowedGuides.toSorted());
  });

  test('of options are those of the allow list', () => {
    assert.deepEqual([...optionSources.keys()].sort(), allowedOptions.toSorted());
  });

  test('of needs are those of the allow list', () => assert.deepEqual([...needs], allowedNeeds));

  test('of services are a need, an area and a number', () => {
    for (const { id, place } of services.values()) {
      const [need = '', area = '', number = ''] = id.split('-');
      assert.ok(allowedNeeds.includes(need), id);
      assert.ok(area === 'all' || area in (places.get(place)?.areas ?? {}), id);
      assert.match(number, /^[1-9]\d*$/, id);
    }
  });

  test('of areas are names of towns without anything else', () => {
    const plain = (name: string) =>
      name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replaceAll('ø', 'o')
        .replaceAll(/[^a-z]/g, '');
    for (const { areas, lang } of places.values()) {
      for (const [area, { names }] of Object.entries(areas)) {
        // One of two names of a town, or its name without what tells it from another one, such as “South”.
        const said = [names['en'] ?? '', names[lang] ?? ''].flatMap((name) => name.split('/'));
        assert.ok(
          said.flatMap((name) => [name, ...name.split(' ')]).some((name) => plain(name) === area),
          area,
        );
      }
    }
  });

  test('of a guide never name another page of the place', () => {
    assert.deepEqual(
      allowedPages.filter((page) => allowedGuides.includes(page)),
      [],
    );
  });
});

for (const locale of localeList) {
  const tabs = Object.entries(saidIn(locale).messages).filter(([id]) => id.startsWith('tab.'));

  describe(`The tabs of ${locale}`, () => {
    test('are those of the allow list', () => {
      assert.deepEqual(Object.fromEntries(tabs.map(([id, tab]) => [id.slice(4), tab])), allowedTabs(locale));
    });

    // A word of a language that parts syllables by spaces is often two of them.
    const oneWord =
      locales[locale].sentences === bySyllables
        ? /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?(?: \{\{number\}\})?$/u
        : /^[\p{L}\p{M}-]+(?: \{\{number\}\})?$/u;

    test('are one word each, with a number where pages are many', () => {
      assert.deepEqual(
        tabs.filter(([, tab]) => !oneWord.test(tab)),
        [],
      );
    });

    test('differ from each other', () => {
      const words = tabs.map(([, tab]) => tab);
      assert.deepEqual(
        words.filter((tab, at) => words.indexOf(tab) !== at),
        [],
      );
    });
  });
}

describe('From the home of a place', () => {
  const listed = groups.flatMap(({ guides }): string[] => [...guides]);

  test('every guide can be reached, once', () => {
    assert.deepEqual([...listed, helpersGuide].sort(), [...guideSources.keys()].sort());
  });

  test('there are at most eight groups of topics', () => assert.ok([...groups].length <= 8));

  test('every option has its place in the list', () => {
    assert.deepEqual([...optionOrder].sort(), [...optionSources.keys()].sort());
  });
});
