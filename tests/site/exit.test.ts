import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { flagName } from '#lib/leave/flag.ts';
import { langOf, onPages, type BuiltPage } from '../support/built-site.ts';
import { siteContent } from '../support/content.ts';
import { attr, elements, sourceOf, textOf, withAttr, type Element } from '../support/html.ts';

const exits = ({ document }: BuiltPage) => withAttr(document, 'data-exit');

/** Elements that a keyboard stops at, in order. */
function stops({ document }: BuiltPage): Element[] {
  return elements(document).filter((one) => {
    const tabIndex = attr(one, 'tabindex');
    if (tabIndex !== undefined) return Number(tabIndex) >= 0;
    return (
      (one.tagName === 'a' && attr(one, 'href') !== undefined) ||
      ['button', 'input', 'select', 'summary', 'textarea'].includes(one.tagName)
    );
  });
}

describe('The exit', () => {
  test('is on every page, a link that works without scripts', () => {
    const bad = (page: BuiltPage) =>
      exits(page).filter((one) => one.tagName !== 'a' || !/^https:\/\/./.test(attr(one, 'href') ?? ''));
    assert.deepEqual(
      onPages((page) => (exits(page).length > 0 && bad(page).length === 0 ? [] : ['exit'])),
      [],
    );
  });

  test('leads where the site says for the language, from everywhere on the page', () => {
    const { exit } = siteContent().site;
    const wanted = (page: BuiltPage) => exit[langOf(page)] ?? exit['default'];
    assert.deepEqual(
      onPages((page) =>
        exits(page)
          .map((one) => attr(one, 'href') ?? '')
          .filter((href) => href !== wanted(page)),
      ),
      [],
    );
  });

  test('tells the next site nothing', () => {
    assert.deepEqual(
      onPages((page) =>
        exits(page)
          .map((one) => attr(one, 'rel') ?? '')
          .filter((rel) => rel !== 'noreferrer nofollow'),
      ),
      [],
    );
  });

  test('is the first or second stop of a keyboard', () => {
    assert.deepEqual(
      onPages((page) =>
        stops(page)
          .slice(0, 2)
          .some((one) => attr(one, 'data-exit') !== undefined)
          ? []
          : ['later'],
      ),
      [],
    );
  });

  test('says one calm word, the same on top and at the end', () => {
    assert.deepEqual(
      onPages((page) => (new Set(exits(page).map((one) => textOf(one))).size === 1 ? [] : ['two words'])),
      [],
    );
  });
});

describe('The first stop of a keyboard', () => {
  test('jumps to the text', () => {
    assert.deepEqual(
      onPages((page) =>
        stops(page)
          .slice(0, 1)
          .flatMap((one) => attr(one, 'href') ?? '')
          .filter((href) => href !== '#main'),
      ),
      [],
    );
  });
});

describe('The script at the top of a page', () => {
  const guard = ({ document }: BuiltPage) =>
    elements(document, 'script').find((one) => sourceOf(one).includes(`"${flagName}=1"`));

  test('is on every page and leads where the exit does', () => {
    const to = (page: BuiltPage) => guard(page)?.attrs.find(({ name }) => name === 'data-to')?.value;
    const exit = (page: BuiltPage) => exits(page).map((one) => attr(one, 'href'))[0];
    assert.deepEqual(
      onPages((page) => (to(page) !== undefined && to(page) === exit(page) ? [] : [to(page) ?? 'nowhere'])),
      [],
    );
  });

  test('runs before anything else is shown or loaded', () => {
    const order = (page: BuiltPage) => {
      const head = elements(page.document, 'head').flatMap((one) => elements(one));
      return head.slice(0, head.findIndex((one) => one === guard(page)) + 1).map(({ tagName }) => tagName);
    };
    assert.deepEqual(
      onPages((page) => (/^(?:meta )*script$/.test(order(page).join(' ')) ? [] : order(page))),
      [],
    );
  });

  test('waits for nothing', () => {
    assert.deepEqual(
      onPages((page) => (guard(page)?.attrs ?? []).map(({ name }) => name).filter((name) => name !== 'data-to')),
      [],
    );
  });
});
