import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { serbianLatin } from '#lib/i18n/serbian-latin.ts';
import { localeList, locales, writtenIn, type Locale } from '#lib/i18n/locales.ts';
import { langOf, onPages, pages, type BuiltPage } from '../support/built-site.ts';
import { siteContent } from '../support/content.ts';
import { attr, elements, only, textOf, type Element } from '../support/html.ts';

/** The tab and the text of a page, without what `skip` says. */
function said({ document }: BuiltPage, skip?: (one: Element) => boolean): string {
  return [...elements(document, 'title'), only(elements(document, 'body'))].map((one) => textOf(one, skip)).join('\n');
}

/** The same page in another language. */
function pageIn(locale: Locale, { path }: BuiltPage): BuiltPage | undefined {
  const same = path.replace(/^\/[^/]+\//, `/${locale}/`);
  return pages.find((one) => one.path === same);
}

const cyrillic = /\p{Script=Cyrillic}+/gu;

/** On a sheet to print: its address and its language, which each script has of its own; and the weight of a script. */
const isOwn = (one: Element): boolean =>
  ['leaf-address', 'leaf-made'].includes(attr(one, 'class') ?? '') || attr(one, 'data-sizes') !== undefined;

/** What a page says, in Latin letters; the address of the open data holds the language. */
const inLatin = (page: BuiltPage): string => serbianLatin(said(page, isOwn)).replace(`/${page.locale ?? ''}/`, '/');

const sameWords = (one: string, other: string): boolean =>
  one.split(/\s+/).sort().join(' ') === other.split(/\s+/).sort().join(' ');

for (const locale of localeList.filter((one) => writtenIn(one) !== one)) {
  const own = pages.filter((page) => page.locale === locale);

  describe(`A page in ${locale}`, () => {
    test('is there', () => assert.ok(own.length > 100));

    test('holds no Cyrillic letter outside of what is marked as another language', () => {
      const found = (page: BuiltPage) => {
        const isForeign = (one: Element) => (attr(one, 'lang') ?? langOf(page)) !== langOf(page);
        const attributes = elements(page.document).flatMap(({ attrs }) => attrs.map(({ value }) => value));
        return `${said(page, isForeign)} ${attributes.join(' ')}`.match(cyrillic) ?? [];
      };
      assert.deepEqual(onPages(found, own), []);
    });

    test(`says letter by letter what ${writtenIn(locale)} says`, () => {
      const differs = (page: BuiltPage) => {
        const other = pageIn(writtenIn(locale), page);
        // The list of languages holds a name in Cyrillic on both, and each script sorts lists by its own letters.
        return other && sameWords(inLatin(other), inLatin(page)) ? [] : ['differs'];
      };
      assert.deepEqual(onPages(differs, own), []);
    });
  });
}

describe('A name in Latin letters', () => {
  const named = [...siteContent().services.values()].filter(({ name }) => name.shown !== undefined);
  const written = localeList.filter((one) => locales[one].script === 'Cyrl' || writtenIn(one) !== one);

  test('heads the card of its service as it is, in either script of a language with two', () => {
    assert.ok(named.length > 20);
    const shown = new Map(named.map(({ id, place, name }) => [`${place}/service/${id}`, name.shown]));
    const cards = pages.filter(
      ({ locale, place = '', rest }) => locale && written.includes(locale) && shown.has(`${place}/${rest.join('/')}`),
    );
    assert.equal(cards.length, named.length * written.length);
    const differs = ({ document, place = '', rest }: BuiltPage) => {
      const heading = textOf(only(elements(document, 'h1')));
      return heading.includes(shown.get(`${place}/${rest.join('/')}`) ?? '') ? [] : [heading];
    };
    assert.deepEqual(onPages(differs, cards), []);
  });
});
