import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { localeList } from '#lib/i18n/locales.ts';
import { alternates, inLocale, parentOf, pathTo, type PagePath } from '#lib/paths.ts';

const slug = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,4})?$/);
const locale = fc.constantFrom(...localeList);
const page = fc.record({ locale, place: slug, rest: fc.array(slug, { maxLength: 3 }) });

/** The parts that an address was made from. */
const parse = (path: string) => path.split('/').slice(1, -1);

describe('An address', () => {
  test('gives back the parts it was made from', () => {
    fc.assert(
      fc.property(page, ({ locale, place, rest }) => {
        assert.deepEqual(parse(pathTo(locale, place, ...rest)), [locale, place, ...rest]);
      }),
    );
  });

  test('begins and ends with one slash', () => {
    fc.assert(
      fc.property(page, ({ locale, place, rest }) => {
        assert.match(pathTo(locale, place, ...rest), /^\/(?:[^/]+\/)+$/);
      }),
    );
  });

  test('without a place is that of the language', () => {
    for (const one of localeList) assert.equal(pathTo(one), `/${one}/`);
  });
});

describe('The same page in another language', () => {
  test('differs in the first part only', () => {
    fc.assert(
      fc.property(page, locale, (path, other) => {
        const [first, ...rest] = parse(inLocale(path, other));
        assert.equal(first, other);
        assert.deepEqual(rest, [path.place, ...path.rest]);
      }),
    );
  });

  test('is named once for every language, in the order of the chooser', () => {
    const all = alternates({ locale: 'en', place: 'no', rest: ['pay'] });
    assert.deepEqual(
      all,
      localeList.map((one) => ({ locale: one, href: `/${one}/no/pay/` })),
    );
  });
});

describe('The page above', () => {
  const cases: [from: PagePath, above: string][] = [
    [{ locale: 'en', rest: [] }, '/'],
    [{ locale: 'en', place: 'no', rest: [] }, '/en/'],
    [{ locale: 'en', place: 'no', rest: ['pay'] }, '/en/no/'],
    [{ locale: 'en', place: 'no', rest: ['options', 'wait'] }, '/en/no/options/'],
    [{ locale: 'en', place: 'no', rest: ['services', 'talk'] }, '/en/no/services/'],
  ];
  for (const [from, above] of cases) {
    test(`of ${pathTo(from.locale, from.place, ...from.rest)} is ${above}`, () => assert.equal(parentOf(from), above));
  }

  test('of a service is the list of services, since nothing stands at /service/', () => {
    assert.equal(parentOf({ locale: 'en', place: 'no', rest: ['service', 'talk-all-1'] }), '/en/no/services/');
  });
});
