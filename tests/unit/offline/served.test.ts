import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isOld, isOutdated, cacheName } from '#lib/offline/copy.ts';
import { readFresh, type Line } from '#lib/offline/fresh.ts';
import { withFreshLines, withOldNote } from '#lib/offline/served.ts';

const line = (dials: string, shown: string) =>
  `<a href="tel:${dials}"><b> <bdi dir="ltr" class="num" data-phone="${dials}"> ${shown} </bdi> </b></a>`;
const kept: Line[] = [
  ['talk-all-1 talk', '116123', '116 123'],
  ['rooms-all-1 danger', '+4722331160', '22 33 11 60'],
];

describe('A kept page', () => {
  test('shows and dials the new number of a line', () => {
    const html = withFreshLines(line('116123', '116 123'), kept, [['talk-all-1 talk', '116456', '116 456']]);
    assert.equal(html, line('116456', '116 456'));
  });

  test('shows and dials a new number with a country code', () => {
    const html = withFreshLines(line('+4722331160', '22 33 11 60'), kept, [
      ['rooms-all-1 danger', '+4722331161', '22 33 11 61'],
    ]);
    assert.equal(html, line('+4722331161', '22 33 11 61'));
  });

  test('is left alone where no line has changed, and where a line has gone', () => {
    const html = line('116123', '116 123') + line('+4722331160', '22 33 11 60') + '<p>116 123';
    assert.equal(withFreshLines(html, kept, kept), html);
    assert.equal(withFreshLines(html, kept, []), html);
  });

  test('keeps other numbers that hold the old one', () => {
    const html = line('1161234', '116 1234');
    assert.equal(withFreshLines(html, kept, [['talk-all-1 talk', '116456', '116 456']]), html);
  });

  test('says its day first of all when it is old', () => {
    const old = { html: '<p data-old>Of <time>{{date}}</time>.</p>', format: 'en-GB-u-ca-gregory-nu-latn' };
    assert.equal(
      withOldNote('<body><main id="main" class="wrap"><h1>Pay</h1></main>', { old, seen: '2026-10-01' }),
      '<body><main id="main" class="wrap"><p data-old>Of <time>1 October 2026</time>.</p><h1>Pay</h1></main>',
    );
  });
});

describe('A copy', () => {
  test('is old after 30 days, counted from when the site had nothing newer', () => {
    assert.equal(isOld({ seen: '2026-10-01' }, '2026-10-31'), false);
    assert.equal(isOld({ seen: '2026-10-01' }, '2026-11-01'), true);
  });

  test('is outdated once the site has another pack', () => {
    const fresh = { pack: '/data/pack/en-no/pack.b.json', bytes: 1, lines: [] };
    assert.equal(isOutdated({ pack: '/data/pack/en-no/pack.a.json', fresh }), true);
    assert.equal(isOutdated({ pack: fresh.pack, fresh }), false);
  });

  test('has a cache of its own for each pack', () => {
    assert.equal(cacheName('en-no', '/data/pack/en-no/pack.0123456789ab.json'), 'en-no-0123456789ab');
  });
});

describe('What the site says of a pack', () => {
  test('is read as it was written', () => {
    const fresh = { pack: '/a', bytes: 1, lines: kept };
    assert.deepEqual(readFresh(JSON.stringify(fresh)), fresh);
  });

  for (const text of ['null', '{}', '{"pack":1}'])
    test(`is not ${text}`, () => assert.throws(() => readFresh(text), /not what the site says/));
});
