import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { localeList } from '#lib/i18n/locales.ts';
import { filterIds, noFilter } from '#lib/finding/filter.ts';
import { ways, type FindRecord } from '#lib/finding/record.ts';
import { hoursCode, serviceCode } from '#lib/hours/code.ts';
import { clocksAt, openState } from '#lib/hours/open.ts';
import * as vocabulary from '#lib/schema/vocabulary.ts';
import { builtFiles, dist, onPages, pages, type BuiltPage } from '../support/built-site.ts';
import { siteContent } from '../support/content.ts';
import { around, attr, elements, only, textOf, withAttr, withClass } from '../support/html.ts';

const { places, services } = siteContent();
const packed = (text: string) => gzipSync(text, { level: 9 }).length;
const kib = 1024;
const fileOf = (place: string) => `data/find/${place}.json`;
const readFile = (file: string) => readFileSync(resolve(dist, file), 'utf8');
const recordsOf = (place: string) => JSON.parse(readFile(fileOf(place))) as FindRecord[];
const publicIds = (place: string) =>
  [...services.values()].filter((one) => one.place === place && one.helpersOnly !== true).map(({ id }) => id);

for (const { id: place, areas } of places.values()) {
  describe(`What the filter loads for ${place}`, () => {
    const text = readFile(fileOf(place));
    const records = recordsOf(place);

    test('is at most 15 KB on the way', () => assert.ok(packed(text) <= 15 * kib, `${packed(text)} bytes`));

    test('names each service for everyone once, and none that is for people who help in their job', () => {
      assert.deepEqual(records.map(({ id }) => id).sort(), publicIds(place).sort());
    });

    test('holds codes only: no name, number, address or sentence', () => {
      const codes = new Set([
        ...Object.values(vocabulary).flat(),
        ...ways,
        ...Object.keys(areas),
        ...publicIds(place),
        'all',
      ]);
      const isCode = (value: string): boolean =>
        codes.has(value) ||
        /^[a-z]{2,3}$/.test(value) ||
        /^(?:\*|\?|\d+:\d+)(?: (?:\d+:\d+|[uxs]|!\d{8}-\d*))*$/.test(value);
      const texts: string[] = [];
      JSON.parse(text, (_, value: unknown) => {
        if (typeof value === 'string') texts.push(value);
        return value;
      });
      assert.ok(texts.length > records.length);
      assert.deepEqual(
        texts.filter((one) => !isCode(one)),
        [],
      );
    });

    test('tells nothing beyond what the filter asks for', () => {
      const known = ['id', 'needs', 'areas', 'cost', 'whoFor', 'contacts'];
      const more = ['way', 'hours', 'spoken', 'interpreter', 'area'];
      assert.deepEqual(
        records.flatMap((one) => Object.keys(one)).filter((key) => !known.includes(key)),
        [],
      );
      assert.deepEqual(
        records.flatMap(({ contacts }) => contacts.flatMap(Object.keys)).filter((key) => !more.includes(key)),
        [],
      );
    });
  });
}

const isList = ({ rest }: BuiltPage) => rest.join('/') === 'services';
const lists = pages.filter(isList);

describe('The list of services', () => {
  test('holds a row for each service that the filter may find', () => {
    const missing = (page: BuiltPage) =>
      publicIds(page.place ?? '').filter((id) => !page.html.includes(`/${page.place ?? ''}/service/${id}/"`));
    assert.equal(lists.length, localeList.length * places.size);
    assert.deepEqual(onPages(missing, lists), []);
  });

  test('names a file for the filter that is there', () => {
    const files = (page: BuiltPage) =>
      withAttr(page.document, 'data-fetches').map((one) => attr(one, 'data-fetches') ?? '');
    assert.deepEqual(
      onPages(
        (page) =>
          files(page).length === 1 ? files(page).filter((file) => !builtFiles.includes(file.slice(1))) : ['none'],
        lists,
      ),
      [],
    );
  });

  test('shows no filter until scripts can work it', () => {
    const isHidden = ({ document }: BuiltPage) =>
      withAttr(only(elements(document, 'find-services')).parentNode ?? document, 'data-fetches').length === 1 &&
      attr(
        only(elements(document, 'first-use').filter((one) => elements(one, 'find-services').length > 0)),
        'hidden',
      ) !== undefined;
    assert.deepEqual(
      onPages((page) => (isHidden(page) ? [] : ['open']), lists),
      [],
    );
  });

  test('is folded by area when it is long, and leads to each area when it is not', () => {
    const ways = (page: BuiltPage) => {
      const folded = withClass(page.document, 'area').length;
      const headings = withAttr(page.document, 'id').filter((one) =>
        (attr(one, 'id') ?? '').startsWith('area-'),
      ).length;
      const linked = elements(page.document, 'a').filter((one) =>
        (attr(one, 'href') ?? '').startsWith('#area-'),
      ).length;
      const long = publicIds(page.place ?? '').length > 60;
      return long ? folded === headings && folded > 0 : folded === 0 && (headings < 3 || linked === headings);
    };
    assert.deepEqual(
      onPages((page) => (ways(page) ? [] : ['areas']), lists),
      [],
    );
  });
});

describe('A page may ask this site for more', () => {
  test('only when an element of it says that it does', () => {
    const mayAsk = ({ html }: BuiltPage) => /http-equiv="content-security-policy" content="[^"]*connect-src/.test(html);
    const says = ({ document }: BuiltPage) => withAttr(document, 'data-fetches').length > 0;
    assert.ok(lists.every(mayAsk));
    assert.deepEqual(
      onPages((page) => (says(page) && !mayAsk(page) ? ['cannot'] : [])),
      [],
    );
    assert.ok(pages.some((page) => !mayAsk(page)));
  });
});

describe('Whether somebody answers now', () => {
  const withHours = pages.filter(({ document }) => withAttr(document, 'data-hours').length > 0);

  test('is said by scripts alone: built pages claim nothing', () => {
    assert.ok(withHours.length > places.size * localeList.length);
    assert.deepEqual(
      onPages(
        ({ document }) =>
          withAttr(document, 'data-hours')
            .map((one) => textOf(one))
            .filter(Boolean),
        withHours,
      ),
      [],
    );
  });

  test('comes with the zone and the free days of the place', () => {
    const words = ({ document }: BuiltPage) => only(elements(document, 'open-now'));
    const fits = (page: BuiltPage) =>
      attr(words(page), 'data-zone') === places.get(page.place ?? '')?.zone &&
      /^\d{8}-\d{8}(?: ~?\d{8})+$/.test(attr(words(page), 'data-calendar') ?? '');
    assert.deepEqual(
      onPages((page) => (fits(page) ? [] : ['zone or days']), withHours),
      [],
    );
  });

  test('is worked out by a file of at most 1.5 KB, which no other file comes with', () => {
    const [file = '', ...more] = builtFiles.filter((one) => /^_astro\/open-now/.test(one));
    const script = readFile(file);
    assert.deepEqual(more, []);
    assert.ok(packed(script) <= 1.5 * kib, `${packed(script)} bytes`);
    assert.doesNotMatch(script, /\bimport\b/);
  });

  test('never reads as open on a page, whatever the day, where no hours are known', () => {
    const calendar = '20260101-20281231';
    const moments = Array.from({ length: 24 * 7 }, (_, hour) => Date.parse('2026-11-23') + hour * 3_600_000);
    for (const service of services.values()) {
      const zone = places.get(service.place)?.zone ?? '';
      const silent = service.contacts.filter(({ hours }) => hours === 'not-known' || hours === 'by-appointment');
      for (const contact of silent) {
        for (const moment of moments) {
          assert.notEqual(openState(hoursCode(contact), clocksAt(moment, zone), calendar), 'open', service.id);
        }
      }
    }
  });

  test('stands in each row as the card of that service has it', () => {
    const wrong = (page: BuiltPage) =>
      withAttr(page.document, 'data-hours').flatMap((state) => {
        const link = around(state).find(({ tagName }) => tagName === 'a');
        const id =
          attr(link ?? state, 'href')
            ?.split('/')
            .at(-2) ?? '';
        const service = services.get(`${page.place ?? ''}/${id}`);
        return service && serviceCode(service) === attr(state, 'data-hours') ? [] : [id];
      });
    assert.deepEqual(onPages(wrong, lists), []);
  });
});

test('Nothing of a choice can enter an address: no form of a list names one, and ids are no path', () => {
  assert.deepEqual(
    onPages(({ document }) => elements(document, 'form').flatMap((one) => attr(one, 'action') ?? []), lists),
    [],
  );
  assert.doesNotMatch(filterIds({ ...noFilter, need: 'rooms', area: 'oslo' }), /[/?#]/);
});
