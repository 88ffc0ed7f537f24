import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { translate } from '#integrations/content/scope.ts';
import { policeWarning } from '#lib/view/line.ts';
import { sourceLocale } from '#lib/i18n/locales.ts';
import type { Service } from '#lib/schema/service.ts';
import { builtFiles, dist, onPages, pages, type BuiltPage } from '../support/built-site.ts';
import { siteContent } from '../support/content.ts';
import { around, attr, elements, textBefore, textOf, withAttr, withClass, type Element } from '../support/html.ts';
import { isOpenData, placeOfData, withoutIds } from '../support/open-data.ts';
import { unpublishedIn } from '../support/unpublished.ts';

const { services, places, abroad, site, guideSources, optionSources } = siteContent();
const digits = (text: string) => text.replace(/\D/g, '');
const numbers = ({ document }: BuiltPage) => withAttr(document, 'data-phone');
const valueOf = (number: Element) => attr(number, 'data-phone') ?? '';
const linkOf = (number: Element) => around(number).find(({ tagName }) => tagName === 'a');

/** A line that a page can show: whose it is, what it says of whom it tells, and its contacts. */
type Line = Pick<Service, 'runBy' | 'tells' | 'keeps' | 'contacts'> & { place?: string; callingCode: string };

const lines: Line[] = [
  ...[...services.values()].map((one) => ({ ...one, callingCode: places.get(one.place)?.callingCode ?? '' })),
  ...[...abroad.values()].flatMap(({ callingCode, lines: all }) =>
    Object.values(all).map((one) => ({ ...one, callingCode })),
  ),
];

/** The lines that a number can belong to on a page: those of its place; where countries are chosen, those of all. */
function linesOf(number: Element, page: BuiltPage): Line[] {
  return lines.filter(
    ({ place, contacts }) =>
      (page.place === undefined || place === page.place) && contacts.some(({ value }) => value === valueOf(number)),
  );
}

/** Numbers on pages that a rule does not fit. */
function breaking(fits: (number: Element, page: BuiltPage) => boolean): string[] {
  return onPages((page) =>
    numbers(page)
      .filter((one) => !fits(one, page))
      .map(valueOf),
  );
}

/** Whether a number stands on a picture of paper, which nobody can tap. */
function isOnPaper(number: Element): boolean {
  return around(number).some((one) => (attr(one, 'class') ?? '').split(' ').includes('leaf'));
}

describe('Every number shown', () => {
  test('is there to be looked at', () => assert.ok(pages.flatMap(numbers).length > 500));

  test('stands in a link that dials or writes to exactly it', () => {
    const ways = (value: string) => [
      `tel:${value}`,
      `sms:${value}`,
      `viber://chat?number=${encodeURIComponent(value)}`,
    ];
    assert.deepEqual(
      breaking((one) => isOnPaper(one) || ways(valueOf(one)).includes(attr(linkOf(one) ?? one, 'href') ?? '')),
      [],
    );
  });

  test('has the digits that are dialled, or their form inside the country', () => {
    assert.deepEqual(
      breaking((one, page) => {
        const shown = digits(textOf(one));
        const dialled = digits(valueOf(one));
        // Inside some countries a 0 stands in place of the country code.
        const inside = linesOf(one, page).map(({ callingCode }) => callingCode + shown.replace(/^0/, ''));
        return shown === dialled || (valueOf(one).startsWith('+') && inside.includes(dialled));
      }),
      [],
    );
  });

  test('keeps its direction, so that Arabic does not turn its groups round', () => {
    assert.deepEqual(
      breaking((one) => one.tagName === 'bdi' && attr(one, 'dir') === 'ltr'),
      [],
    );
  });

  test('is a number of a service of the place, or of another country', () => {
    assert.deepEqual(
      breaking((one, page) => linesOf(one, page).length > 0),
      [],
    );
  });

  test('says when and how it was seen', () => {
    assert.deepEqual(
      breaking((one) =>
        around(one).some((box) => attr(box, 'data-checked') !== undefined && attr(box, 'data-check-how') !== undefined),
      ),
      [],
    );
  });

  test(
    'of a trial edition stands in a box that says so',
    { skip: site.checkedLive !== undefined && 'the numbers were called' },
    () => {
      const isBox = (one: Element) =>
        ['article', 'section'].includes(one.tagName) || /(?:^| )voice(?: |$)/.test(attr(one, 'class') ?? '');
      assert.deepEqual(
        breaking((one) => withAttr(around(one).find(isBox) ?? one, 'data-trial').length > 0),
        [],
      );
    },
  );
});

describe('Every link that dials', () => {
  test('shows the number, once', () => {
    const dialling = (page: BuiltPage) =>
      elements(page.document, 'a').filter((one) => /^(?:tel|sms):/.test(attr(one, 'href') ?? ''));
    const shows = (link: Element) =>
      withAttr(link, 'data-phone').map(valueOf).join() === attr(link, 'href')?.replace(/^\w+:/, '');
    assert.deepEqual(
      onPages((page) =>
        dialling(page)
          .filter((one) => !shows(one))
          .map((one) => attr(one, 'href') ?? ''),
      ),
      [],
    );
  });
});

describe('A number whose line is, or may call, the police', () => {
  /** What the lines of a number say of the police, in the language of the page; undefined for one that says nothing. */
  const warnings = (number: Element, page: BuiltPage) =>
    linesOf(number, page).map((line) => policeWarning(line, { t: translate(page.locale ?? sourceLocale) }));
  const rowOf = (number: Element) => around(number).find(({ tagName }) => tagName === 'li' || tagName === 'p');
  /** What stands in the same row or sentence before the number. */
  const before = (number: Element) => textBefore(rowOf(number) ?? number, number);

  test('says so before the number', () => {
    const said = (one: Element, page: BuiltPage) => {
      const all = warnings(one, page);
      const given = all.filter((warning) => warning !== undefined);
      // Where countries are chosen, one number can belong to a line that warns and to one that has no need to.
      const free = page.place === undefined && given.length < all.length;
      return free || given.length === 0 || given.some((warning) => before(one).includes(warning));
    };
    assert.deepEqual(
      breaking((one, page) => rowOf(one)?.tagName !== 'li' || said(one, page)),
      [],
    );
  });

  test('says that it is the police also where another card names it', () => {
    const isPolice = (one: Element, page: BuiltPage) => linesOf(one, page).some(({ runBy }) => runBy === 'police');
    const said = (one: Element, page: BuiltPage) =>
      before(one).includes(translate(page.locale ?? sourceLocale)('line.police'));
    assert.deepEqual(
      breaking((one, page) => rowOf(one)?.tagName !== 'p' || !isPolice(one, page) || said(one, page)),
      [],
    );
  });

  test('is there at all', () =>
    assert.ok(pages.some((page) => numbers(page).some((one) => warnings(one, page).some(Boolean)))));
});

describe('Every fact and contact', () => {
  const checked = ({ document }: BuiltPage) => withAttr(document, 'data-checked');

  test('has a day, or says that it is unknown, and how it was seen', () => {
    const days = /^(?:\d{4}-\d\d-\d\d|unknown)$/;
    const hows = ['stored-page', 'dataset', 'live-page', 'called', 'written'];
    const bad = (one: Element) =>
      !days.test(attr(one, 'data-checked') ?? '') || !hows.includes(attr(one, 'data-check-how') ?? '');
    assert.deepEqual(
      onPages((page) =>
        checked(page)
          .filter(bad)
          .map((one) => textOf(one)),
      ),
      [],
    );
  });

  test('that is a fact has both', () => {
    const facts = (page: BuiltPage) => withClass(page.document, 'fact');
    assert.ok(pages.some((page) => facts(page).length > 0));
    assert.deepEqual(
      onPages((page) =>
        facts(page)
          .filter((one) => attr(one, 'data-checked') === undefined)
          .map((one) => textOf(one)),
      ),
      [],
    );
  });
});

describe('In words, a reader gets to know when, how and on what kind of page', () => {
  const sentence = (page: BuiltPage): boolean => {
    const said = siteContent().locales.get(page.locale ?? sourceLocale)?.messages ?? {};
    const oneOf = (kind: string, text: string) =>
      Object.entries(said).some(([id, words]) => id.startsWith(`${kind}.`) && text.includes(words));
    return withClass(page.document, 'checked').some((one) => {
      const text = textOf(one);
      return (
        oneOf('pageKind', text) && oneOf('checkHow', text) && (elements(one, 'time').length > 0 || !/\d{4}/.test(text))
      );
    });
  };
  const withFacts = (page: BuiltPage) => withClass(page.document, 'fact').length > 0;

  test('each card was seen', () => {
    const cards = pages.filter(({ rest }) => rest[0] === 'service');
    assert.deepEqual(
      cards.filter((page) => !sentence(page)).map(({ path }) => path),
      [],
    );
  });

  test('the facts of each guide were seen', () => {
    const guides = pages.filter(
      (page) => guideSources.has(page.rest[0] ?? '') && page.rest.length === 1 && withFacts(page),
    );
    assert.ok(guides.length > 20);
    assert.deepEqual(
      guides.filter((page) => !sentence(page)).map(({ path }) => path),
      [],
    );
  });

  test('the facts of each option were seen', () => {
    const options = pages.filter(
      (page) => optionSources.has(page.rest[1] ?? '') && page.rest[0] === 'options' && withFacts(page),
    );
    assert.ok(options.length > 10);
    assert.deepEqual(
      options.filter((page) => !sentence(page)).map(({ path }) => path),
      [],
    );
  });
});

describe('A number that must not reach a reader', () => {
  test('is in no file of the site', () => {
    const found = builtFiles.flatMap((file) => {
      const page = pages.find((one) => one.file === file);
      const text = page ? readable(page) : readFileSync(resolve(dist, file), 'utf8');
      if (isOpenData(file))
        return unpublishedIn(withoutIds(text), placeOfData(text)).map((number) => `${file}: ${number}`);
      // Where no place is chosen, a short number of one country stands beside those of others: the test that every
      // number belongs to a line judges them.
      return unpublishedIn(text, page?.place).map((number) => `${file}: ${number}`);
    });
    assert.deepEqual(found, []);
  });

  /** All text and attributes of a page, without coordinates of drawings and towns, and hashes: those are no numbers to call. */
  function readable({ document }: BuiltPage): string {
    const drawn = (one: Element) => one.tagName === 'svg';
    const attributes = elements(document)
      .filter((one) => !around(one).some(drawn))
      .flatMap(({ attrs }) =>
        attrs.filter(({ name }) => !['data-at', 'data-hash'].includes(name)).map(({ value }) => value),
      );
    return [textOf(document, drawn), ...attributes.filter((value) => !/^default-src /.test(value))].join('\n');
  }
});

describe('The guide for people under 18', () => {
  test('says what helpers must tell before its first number', () => {
    const young = pages.filter(({ rest }) => rest.join() === 'young');
    const early = young.filter((page) => {
      const order = elements(page.document);
      const [first] = numbers(page).map((one) => order.indexOf(one));
      const heading = order.findIndex(({ tagName }) => tagName === 'h2');
      return first !== undefined && first < heading;
    });
    assert.ok(young.length > 0);
    assert.deepEqual(
      early.map(({ path }) => path),
      [],
    );
  });
});
