import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { reportAddress } from '#lib/reports.ts';
import { onPages, pages, type BuiltPage } from '../support/built-site.ts';
import { siteContent } from '../support/content.ts';
import { attr, elements, isElement, sourceOf, withAttr, type Element } from '../support/html.ts';

const metas = ({ document }: BuiltPage, name: string) =>
  elements(document, 'meta').filter((one) => attr(one, 'http-equiv')?.toLowerCase() === name);
const policyOf = (page: BuiltPage) =>
  attr(metas(page, 'content-security-policy')[0] ?? elements(page.document)[0] ?? assert.fail(), 'content') ?? '';
const partOf = (page: BuiltPage, name: string) =>
  policyOf(page)
    .split('; ')
    .find((one) => one.startsWith(`${name} `)) ?? '';
const hashes = (list: readonly Element[]) =>
  list.map((one) => `'sha256-${createHash('sha256').update(sourceOf(one)).digest('base64')}'`);
const inline = (page: BuiltPage, tag: string) =>
  elements(page.document, tag).filter((one) => attr(one, 'src') === undefined);

describe('The policy of a page', () => {
  test('is stated once, as the second thing in its head', () => {
    const early = (page: BuiltPage) => {
      const [policy, ...more] = metas(page, 'content-security-policy');
      const head = policy?.parentNode?.childNodes.filter(isElement) ?? [];
      return policy && more.length === 0 && head.indexOf(policy) === 1;
    };
    assert.deepEqual(
      onPages((page) => (early(page) === true ? [] : ['policy'])),
      [],
    );
  });

  for (const [tag, part] of [
    ['script', 'script-src'],
    ['style', 'style-src'],
  ] as const) {
    test(`allows exactly the ${tag}s that stand in the page, by their hashes`, () => {
      const wanted = (page: BuiltPage) => [...new Set(hashes(inline(page, tag)))].sort().join(' ');
      const stated = (page: BuiltPage) => (partOf(page, part).match(/'sha256-[^']+'/g) ?? []).sort().join(' ');
      assert.deepEqual(
        onPages((page) => (wanted(page) !== '' && wanted(page) === stated(page) ? [] : [stated(page)])),
        [],
      );
    });
  }

  test('allows nothing unsafe, and no other site', () => {
    assert.deepEqual(
      onPages((page) => policyOf(page).match(/'unsafe-[^']*'|\bhttps?:|\*|\bblob:|'strict-dynamic'/g) ?? []),
      [],
    );
  });

  test('lets a page ask our own function and nobody else', () => {
    assert.deepEqual(
      onPages((page) => (['', "connect-src 'self'"].includes(partOf(page, 'connect-src')) ? [] : [policyOf(page)])),
      [],
    );
  });

  test('forbids what it does not name', () => {
    assert.deepEqual(
      onPages((page) => (policyOf(page).startsWith("default-src 'none'; ") ? [] : [policyOf(page)])),
      [],
    );
  });
});

describe('A form', () => {
  const forms = ({ document }: BuiltPage) => elements(document, 'form');
  const isService = ({ rest }: BuiltPage) => rest[0] === 'service';

  test('for the function stands on the page of every service exactly when the site asks what is wrong', () => {
    const wanted = siteContent().site.reports === 'on' ? 1 : 0;
    const count = (page: BuiltPage) => forms(page).filter((one) => attr(one, 'action') === reportAddress).length;
    assert.ok(pages.some(isService));
    assert.deepEqual(
      onPages((page) => (count(page) === (isService(page) ? wanted : 0) ? [] : [String(count(page))])),
      [],
    );
  });

  test('for the function is the only reason why a page may send a form', () => {
    const isForFunction = (page: BuiltPage) =>
      page.path.endsWith('/call-me/plain/') || forms(page).some((one) => attr(one, 'action')?.startsWith('/api/'));
    const wanted = (page: BuiltPage) => (isForFunction(page) ? "form-action 'self'" : "form-action 'none'");
    assert.deepEqual(
      onPages((page) => (partOf(page, 'form-action') === wanted(page) ? [] : [partOf(page, 'form-action')])),
      [],
    );
  });
});

describe('No page', () => {
  test('has a style on an element, since browsers would drop it', () => {
    assert.deepEqual(
      onPages(({ document }) => withAttr(document, 'style').map(({ tagName }) => tagName)),
      [],
    );
  });

  test('has a script on an element', () => {
    assert.deepEqual(
      onPages(({ document }) =>
        elements(document).flatMap(({ attrs }) => attrs.map(({ name }) => name).filter((name) => /^on/.test(name))),
      ),
      [],
    );
  });

  test('opens another page by itself, or asks for one before the reader does', () => {
    const early = (page: BuiltPage) => [
      ...metas(page, 'refresh').map(() => 'refresh'),
      ...elements(page.document, 'link')
        .flatMap((one) => attr(one, 'rel') ?? [])
        .filter((rel) => /prefetch|preload|preconnect|prerender|manifest/.test(rel)),
      ...elements(page.document, 'script')
        .flatMap((one) => attr(one, 'type') ?? [])
        .filter((type) => type === 'speculationrules'),
    ];
    assert.deepEqual(
      onPages((page) =>
        page.rest[0] === 'this-phone' ? early(page).filter((what) => what !== 'manifest') : early(page),
      ),
      [],
    );
  });

  test('has a frame', () => {
    assert.deepEqual(
      onPages(({ document }) =>
        ['iframe', 'object', 'embed', 'base'].flatMap((tag) => elements(document, tag)).map(({ tagName }) => tagName),
      ),
      [],
    );
  });

  test('tells the next site where the reader came from', () => {
    const referrer = ({ document }: BuiltPage) =>
      elements(document, 'meta')
        .filter((one) => attr(one, 'name') === 'referrer')
        .map((one) => attr(one, 'content'));
    assert.deepEqual(
      onPages((page) => (referrer(page).join() === 'no-referrer' ? [] : ['referrer'])),
      [],
    );
  });

  test('lets a phone take figures for numbers to call', () => {
    const detection = ({ html }: BuiltPage) => html.includes('<meta name="format-detection" content="telephone=no">');
    assert.deepEqual(
      onPages((page) => (detection(page) ? [] : ['format-detection'])),
      [],
    );
  });
});
