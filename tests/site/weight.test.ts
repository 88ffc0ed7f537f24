import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { isFile, onPages, pages, type BuiltPage } from '../support/built-site.ts';
import { attr, elements, sourceOf } from '../support/html.ts';

const weight = (text: string) => gzipSync(text, { level: 9 }).length;
const kib = 1024;

/** Pages that people open most, on a prepaid card: guides, options, cards and the home. */
function isEveryday({ place, rest }: BuiltPage): boolean {
  const [first, second] = rest;
  const list =
    second === undefined &&
    ['options', 'services', 'this-phone', 'about', 'search', 'notes', 'what-fits', 'leaflets'].includes(first ?? '');
  return place !== undefined && !list && first !== 'services' && first !== 'call-me';
}

function isInbox({ path }: BuiltPage): boolean {
  return path === '/inbox/';
}

/** Most bytes of a page, packed, with its style and script. */
function limitOf(page: BuiltPage): number {
  // It lists every source with its address, for people who help in their job and have a better phone.
  if (page.rest.join('/') === 'notes') return 18 * kib;
  // Whole in one file, with its library, for a worker's computer: it must open requests without a network.
  if (isInbox(page)) return 80 * kib;
  // All topics in one file, to pass on without a network.
  if (isFile(page)) return 80_000;
  return isEveryday(page) ? 11 * kib : 14 * kib;
}

describe('A page', () => {
  test('is light enough for a prepaid card, with its style and script', () => {
    const tooHeavy = (page: BuiltPage) =>
      weight(page.html) > limitOf(page) ? [`${weight(page.html)} of ${limitOf(page)} bytes`] : [];
    assert.ok(pages.filter(isEveryday).length > 100);
    assert.deepEqual(onPages(tooHeavy), []);
  });

  test('carries little script', () => {
    const script = ({ document }: BuiltPage) => weight(elements(document, 'script').map(sourceOf).join('\n'));
    assert.deepEqual(
      onPages((page) => (script(page) > 3 * kib && !isInbox(page) ? [`${script(page)} bytes`] : [])),
      [],
    );
  });

  test('comes in one request: nothing else is loaded until the reader acts', () => {
    const loading = ({ document }: BuiltPage) => [
      ...['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'input']
        .flatMap((tag) => elements(document, tag))
        .flatMap((one) => attr(one, 'src') ?? attr(one, 'srcset') ?? []),
      ...['object', 'use', 'image']
        .flatMap((tag) => elements(document, tag))
        .flatMap((one) => attr(one, 'data') ?? attr(one, 'href') ?? []),
      ...elements(document, 'link').flatMap((one) =>
        /^data:/.test(attr(one, 'href') ?? '') || ['canonical', 'manifest'].includes(attr(one, 'rel') ?? '')
          ? []
          : (attr(one, 'href') ?? []),
      ),
    ];
    assert.deepEqual(onPages(loading), []);
  });

  test('loads nothing from its style', () => {
    const loading = ({ document }: BuiltPage) =>
      elements(document, 'style').flatMap(
        (one) => sourceOf(one).match(/@import[^;]*|@font-face|url\((?!["']?data:)[^)]*\)/g) ?? [],
      );
    assert.deepEqual(onPages(loading), []);
  });
});
