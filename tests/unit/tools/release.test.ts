import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayAfter } from '#lib/days.ts';
import type { Content } from '#integrations/content/model.ts';
import { standingOf } from '#tools/release/stands.ts';
import { siteContent } from '../../support/content.ts';

const day = '2026-11-22';
const ready = {
  ...siteContent().site,
  origin: 'https://ours.example',
  publisher: { name: 'A house', contact: 'https://ours.example' },
  checkedLive: { on: day, by: 'A person' },
} as Content['site'];

/** The content with what it says of itself, and a keyset in Norway that ends after so many days. */
function standing(site: Content['site'], days?: number) {
  const content = siteContent();
  const no = content.places.get('no');
  assert.ok(no);
  const callback = { keyset: 'no-1' } as NonNullable<typeof no.callback>;
  const places = new Map([...content.places, ['no', days === undefined ? no : { ...no, callback }]]);
  const until = dayAfter(day, days ?? 0);
  const keysets = new Map([['no-1', { id: 'no-1', until }]]) as unknown as Parameters<typeof standingOf>[1];
  return standingOf({ ...content, site, places }, keysets, day);
}

describe('A release', () => {
  test('is forbidden while nobody answers for the site, nobody has called, and it has no address', () => {
    const { forbids } = standing({
      ...siteContent().site,
      origin: 'http://localhost:4321',
      publisher: 'none',
      checkedLive: undefined,
    });
    assert.deepEqual(
      forbids.map((one) => /site\.yaml, (\w+)/.exec(one)?.[1]),
      ['origin', 'publisher', 'checkedLive'],
    );
  });

  test('is not forbidden when these are there', () => assert.deepEqual(standing(ready).forbids, []));

  test('warns twenty days before the keys of a place end, and not before that', () => {
    assert.match(standing(ready, 20).warns.join('\n'), /The keyset no-1 ends in 20 days/);
    assert.doesNotMatch(standing(ready, 21).warns.join('\n'), /keyset/);
  });

  test('is forbidden once they have ended', () => {
    assert.match(standing(ready, -1).forbids.join('\n'), /The keyset no-1 ended/);
  });

  test('says how many numbers are past due', () => {
    assert.match(standing(ready).warns.join('\n'), /no: \d+ of \d+ checks are past due/);
  });
});
