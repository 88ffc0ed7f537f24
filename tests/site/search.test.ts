import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { localeList, locales, type Locale } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import { wordsPattern } from '#lib/schema/words.ts';
import { mostTexts, searchFile, searchFolder, type SearchData } from '#lib/search/data.ts';
import { wordsOf } from '#lib/search/fold.ts';
import { builtFiles, dist, pages, type BuiltPage } from '../support/built-site.ts';
import { saidIn, siteContent } from '../support/content.ts';
import { attr, elements, only, textOf, withAttr, type Element } from '../support/html.ts';
import { unpublishedIn } from '../support/unpublished.ts';

const kib = 1024;
const { services, places } = siteContent();
const editions = localeList.flatMap((locale) => [...places.keys()].map((place) => ({ locale, place })));
const labelsOf = (locale: Locale) => wordsPattern(saidIn(locale).words.deny);
const labels = localeList.map(labelsOf);
/** Everyday words of a language, without their marks, that are labels in another one: “rób” is “do”. */
const everyday: Partial<Record<Locale, readonly string[]>> = { pl: ['rob'] };

const read = (file: string) => readFileSync(resolve(dist, file));
const packed = (file: string) => gzipSync(read(file), { level: 9 }).length;
const filesOf = ({ locale, place }: (typeof editions)[number], ending: string) =>
  builtFiles.filter((file) => `/${file}`.startsWith(searchFolder(locale, place)) && file.endsWith(ending));
const wordsFile = ({ locale, place }: (typeof editions)[number]) => searchFolder(locale, place).slice(1) + searchFile;
const dataOf = (edition: (typeof editions)[number]) => JSON.parse(read(wordsFile(edition)).toString()) as SearchData;

/** A file of Pagefind as text: unpacked, without the mark at its start. What is no text in it stays as it is. */
const unpacked = (file: string) => gunzipSync(read(file)).subarray('pagefind_dcd'.length).toString('utf8');

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}
const fragmentsOf = (edition: (typeof editions)[number]) =>
  filesOf(edition, '.pf_fragment').map((file) => JSON.parse(unpacked(file)) as Fragment);

/** Everything that a phone gets of a search, as text. */
function textsOf(edition: (typeof editions)[number]): [what: string, text: string][] {
  const indexes = [...filesOf(edition, '.pf_index'), ...filesOf(edition, '.pf_meta')];
  return [
    [searchFile, read(wordsFile(edition)).toString()],
    ...fragmentsOf(edition).map(({ url, content, meta }): [string, string] => [
      url,
      [content, ...Object.values(meta)].join(' '),
    ]),
    ...indexes.map((file): [string, string] => [file, unpacked(file)]),
  ];
}

describe('The index of texts', () => {
  test('can be read here, so that the tests below look into it', () => {
    for (const edition of editions) {
      const all = fragmentsOf(edition);
      assert.ok(all.length > 60, `${all.length}`);
      assert.ok(all.some(({ content }) => content.length > 500));
      assert.ok(filesOf(edition, '.pf_index').some((file) => /\p{L}{5}/u.test(unpacked(file))));
    }
  });

  test('is there for every language and place, in one language only', () => {
    for (const edition of editions) {
      const [file = '', ...more] = filesOf(edition, 'pagefind-entry.json');
      const { languages } = JSON.parse(read(file).toString()) as { languages: Record<string, unknown> };
      assert.deepEqual(more, []);
      assert.deepEqual(Object.keys(languages), [locales[edition.locale].search.toLowerCase()]);
    }
  });

  test('leads to pages of its language and place only', () => {
    for (const edition of editions) {
      const home = pathTo(edition.locale, edition.place);
      const built = new Set(pages.map(({ path }) => path));
      const strange = fragmentsOf(edition).filter(({ url }) => !url.startsWith(home) || !built.has(url));
      assert.deepEqual(strange, []);
    }
  });

  test('has no page for people who help, whose words are those of offices', () => {
    for (const edition of editions) assert.ok(!fragmentsOf(edition).some(({ url }) => url.endsWith('/notes/')));
  });

  test('has no text in another language than its own', () => {
    for (const edition of editions) {
      const foreign = pages.filter(
        (page) => page.locale === edition.locale && withAttr(page.document, 'data-served-lang').length > 0,
      );
      for (const { path, document } of foreign) {
        const [fragment] = fragmentsOf(edition).filter(({ url }) => url === path);
        for (const block of withAttr(document, 'data-served-lang'))
          assert.ok(textOf(block) === '' || !fragment?.content.includes(textOf(block)), path);
      }
    }
  });
});

describe('In no file of a search stands', () => {
  test('a label', () => {
    const found = editions.flatMap((edition) =>
      textsOf(edition).flatMap(([what, text]) => {
        // A word of one language may be a label in another. What readers type is of all of them, a text is of one.
        const own = what === searchFile ? labels : [labelsOf(edition.locale)];
        return own
          .flatMap((label) => label.exec(text)?.[0] ?? [])
          .filter((word) => !everyday[edition.locale]?.includes(word))
          .map((word) => `${what}: ${word}`);
      }),
    );
    assert.deepEqual(found, []);
  });

  test('the official name of a service that is shown by another', () => {
    const hidden = [...services.values()].filter(({ name }) => labels.some((label) => label.test(name.official)));
    assert.ok(hidden.length > 5);
    for (const edition of editions) {
      const text = textsOf(edition)
        .map(([, one]) => one)
        .join('\n');
      assert.deepEqual(
        hidden.filter(({ name }) => text.includes(name.official) || text.includes(wordsOf(name.official).join(' '))),
        [],
      );
    }
  });

  test('a number that must not reach a reader', () => {
    assert.deepEqual(
      editions.flatMap((edition) =>
        textsOf(edition)
          .filter(([what]) => !/\.pf_/.test(what))
          .flatMap(([what, text]) => unpublishedIn(text, edition.place).map((number) => `${what}: ${number}`)),
      ),
      [],
    );
  });

  test('an address of a house whose address is withheld', () => {
    for (const edition of editions) {
      const withheld = [...services.values()].filter(
        (one) => one.place === edition.place && one.address === 'withheld',
      );
      const shown = fragmentsOf(edition).filter(({ url }) =>
        withheld.some(({ id }) => url.endsWith(`/service/${id}/`)),
      );
      // A street has a number; of such a house nothing with a number may be known but how old one must be.
      assert.deepEqual(
        shown.filter(({ content }) => /\p{L}{4,} \d+[a-z]?\b/iu.test(content.replace(/\p{L}+ (?:7|1[68])\b/gu, ''))),
        [],
      );
    }
  });
});

describe('The words of a search', () => {
  test('lead to every page that the list of all pages has, and no other', () => {
    for (const { locale, place } of editions) {
      const listed = linksIn(searchPage(locale, place)).sort();
      const found = dataOf({ locale, place })
        .pages.map(([path]) => `${pathTo(locale, place)}${path}/`)
        .sort();
      assert.deepEqual(found, listed);
    }
  });
});

const searchPage = (locale: Locale, place: string): BuiltPage =>
  pages.find(({ path }) => path === pathTo(locale, place, 'search')) ?? assert.fail(`no search of ${locale}/${place}`);
const part = (page: BuiltPage, name: string): Element =>
  only(withAttr(page.document, 'data-part').filter((one) => attr(one, 'data-part') === name));
const linksIn = (page: BuiltPage): string[] =>
  elements(part(page, 'all'), 'a').flatMap((one) => attr(one, 'href') ?? []);

describe('Without scripts the search', () => {
  test('lists every guide, option, need and service of the place, once', () => {
    for (const { locale, place } of editions) {
      const below = (path: string) => path.startsWith(pathTo(locale, place));
      const kinds = /\/(?:options|services|service)\/[\w-]+\/$/;
      const wanted = pages
        .filter(({ path, rest }) => below(path) && (kinds.test(path) || siteContent().guideSources.has(rest.join('/'))))
        .map(({ path }) => path)
        .filter((path) => services.get(`${place}/${path.split('/').at(-2) ?? ''}`)?.helpersOnly !== true);
      assert.deepEqual(linksIn(searchPage(locale, place)).sort(), wanted.sort());
    }
  });

  test('has each list in the order of its language', () => {
    for (const { locale, place } of editions) {
      const { compare } = new Intl.Collator(locales[locale].lang);
      for (const list of elements(part(searchPage(locale, place), 'all'), 'ul')) {
        const titles = elements(list, 'b').map((one) => textOf(one));
        assert.ok(titles.length > 10);
        assert.deepEqual(titles, titles.toSorted(compare));
      }
    }
  });
});

describe('The weight of a search', () => {
  const worker = builtFiles.filter((file) => file.startsWith('_astro/finder/'));
  const program = builtFiles.filter((file) => /_astro\/.*pagefind/.test(file));
  const sum = (sizes: readonly number[]) => sizes.reduce((all, one) => all + one, 0);
  const firstLook = (edition: (typeof editions)[number]) => sum([...worker, wordsFile(edition)].map(packed));

  test('is in one worker and one program', () => assert.deepEqual([worker.length, program.length], [1, 1]));

  for (const edition of editions) {
    const name = `${edition.locale}/${edition.place}`;
    const { texts } = dataOf(edition);
    const bytes = (ending: string) => filesOf(edition, ending).map((file) => read(file).length);
    const fragments = bytes('.pf_fragment').sort((a, b) => a - b);
    const texted = sum([
      ...program.map(packed),
      ...['.pagefind', '.pf_meta', '.json'].flatMap((ending) => bytes(ending).filter((size) => size > 0)),
      -read(wordsFile(edition)).length,
      Math.max(...bytes('.pf_index')),
      mostTexts * (fragments[Math.floor(fragments.length / 2)] ?? 0),
    ]);

    test(`for words is at most 25 KB, in ${name}`, () => {
      assert.ok(firstLook(edition) <= 25 * kib, `${firstLook(edition)}`);
    });

    test(`with texts and the page is at most ${limit(edition.locale)} KB, in ${name}`, () => {
      const page = packed(searchPage(edition.locale, edition.place).file);
      const all = page + firstLook(edition) + texted;
      assert.ok(all <= limit(edition.locale) * kib, `${all}: ${page} + ${firstLook(edition)} + ${texted}`);
    });

    test(`is what the reader is told before, in ${name}`, () => {
      const told = texts.kilobytes * 1000;
      assert.ok(told > texted * 0.95 && told < texted * 1.1, `${told} for ${texted}`);
    });
  }

  /** Serbian needs a larger program, for its two scripts. */
  function limit(locale: Locale): number {
    return locale.startsWith('sr') ? 150 : 125;
  }
});
