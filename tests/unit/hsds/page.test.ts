import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pageFile, pagesOf } from '#lib/hsds/page.ts';

describe('A list as pages', () => {
  test('has as many as it needs, and says on each where it stands', () => {
    assert.deepEqual(pagesOf(['a', 'b', 'c'], 2), [
      {
        total_items: 3,
        total_pages: 2,
        page_number: 1,
        size: 2,
        first_page: true,
        last_page: false,
        empty: false,
        contents: ['a', 'b'],
      },
      {
        total_items: 3,
        total_pages: 2,
        page_number: 2,
        size: 1,
        first_page: false,
        last_page: true,
        empty: false,
        contents: ['c'],
      },
    ]);
  });

  test('has one empty page when there is nothing', () => {
    const [only, ...more] = pagesOf([], 2);
    assert.deepEqual([only?.empty, only?.first_page, only?.last_page, more.length], [true, true, true, 0]);
  });

  test('has no empty page at its end', () => assert.equal(pagesOf(['a', 'b'], 2).length, 1));

  test('begins with the file that a folder answers with', () => {
    assert.deepEqual([pageFile(1), pageFile(2)], ['index.json', 'page-2.json']);
  });
});
