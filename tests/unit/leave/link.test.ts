import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { moveFor, type Move } from '#lib/leave/link.ts';

const page = 'https://ours.example/en/no/pay/';
const to = (href: string, change: { target?: string; download?: boolean } = {}): Move =>
  moveFor({ href, target: '', download: false, ...change }, page);

describe('A tap on a link', () => {
  for (const href of ['tel:116006', 'sms:+4741716111', 'mailto:a@example.org', 'viber://chat?number=1', 'data:,']) {
    test(`to ${href} is left to the phone`, () => assert.equal(to(href), 'none'));
  }

  test('to another page of ours moves there', () => assert.equal(to('https://ours.example/en/no/'), 'page'));

  test('to another site moves there, in the same entry', () => assert.equal(to('http://udi.no/'), 'page'));

  test('to a place on this page stays inside', () => {
    assert.equal(to(`${page}#next`), 'inside');
    assert.equal(moveFor({ href: `${page}#b`, target: '', download: false }, `${page}#a`), 'inside');
    assert.equal(to(`${page}#`), 'inside');
  });

  test('to a place on another page moves there', () => assert.equal(to('https://ours.example/en/no/#next'), 'page'));

  test('to this page without a place loads it again', () => assert.equal(to(page), 'page'));

  test('that opens another tab, or saves a file, is left to the browser', () => {
    assert.equal(to(page, { target: '_blank' }), 'none');
    assert.equal(to(page, { download: true }), 'none');
    assert.equal(to(page, { target: '_self' }), 'page');
  });
});
