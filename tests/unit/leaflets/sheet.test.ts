import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatList, formats, languageGroups } from '#lib/leaflets/formats.ts';
import { toHtml } from '#lib/leaflets/node.ts';
import { qrCode, quietZone } from '#lib/leaflets/qr.ts';
import { sheetsOf } from '#lib/leaflets/sheet.ts';
import { withClass, wordsOf } from '#tests/support/leaflets/tree.ts';
import { aLine, aPlaceOnPaper, someWords } from '../../support/leaflets.ts';

const arabic = someWords({ locale: 'ar', lang: 'ar', dir: 'rtl', own: 'العربية' });
const place = aPlaceOnPaper(someWords(), arabic);
const order = { format: 'cards', locales: ['en'], worker: 'en', area: '', plain: false } as const;
const html = (own: object, where = place): string =>
  sheetsOf({ ...order, ...own }, where)
    .map(({ node }) => toHtml(node))
    .join('');
const police = aPlaceOnPaper(someWords({ lines: [aLine({ warning: 'This is the police.' })] }));

describe('A sheet', () => {
  test('has as many pieces as its shape says', () => {
    const count = (format: string) =>
      withClass(sheetsOf({ ...order, format } as never, place)[0]?.node ?? '', 'leaf-piece').length;
    assert.deepEqual(
      ['cards', 'hand-out-1', 'hand-out-2', 'hand-out-4', 'labels', 'poster'].map(count),
      [10, 1, 2, 4, 26, 1],
    );
  });

  test('names its language in the worker’s words, and its version', () => {
    const [sheet] = sheetsOf({ ...order, locales: ['ar'] }, place);
    assert.equal(wordsOf(withClass(sheet?.node ?? '', 'leaf-foot')[0] ?? ''), 'Arabic · V2V3');
  });

  test('is mirrored for a language from right to left', () => {
    const [piece] = withClass(sheetsOf({ ...order, locales: ['ar'] }, place)[0]?.node ?? '', 'leaf-piece');
    assert.equal(piece?.attributes['dir'], 'rtl');
  });

  test('carries the date of every line', () => {
    for (const format of formatList.filter((one) => formats[one].languages === 1))
      assert.ok(html({ format }).includes('Seen <bdi>1 Nov 2026</bdi>'), format);
  });

  test('leads to a town of its own when one is chosen', () => {
    assert.deepEqual(
      sheetsOf({ ...order, area: 'bergen' }, place).flatMap(({ codes }) => codes),
      ['D5E6F7'],
    );
  });

  test('is a sample as long as the words say so, on every piece, and says why', () => {
    const sample = aPlaceOnPaper(someWords({ sample: { why: 'Sample, not called.', trial: true } }));
    for (const format of formatList.filter((one) => formats[one].languages === 1)) {
      const [sheet] = sheetsOf({ ...order, format }, sample);
      const pieces = withClass(sheet?.node ?? '', 'leaf-piece').length;
      assert.equal(withClass(sheet?.node ?? '', 'leaf-sample').length, pieces, format);
      assert.ok(html({ format }, sample).includes('Sample, not called.'), format);
    }
    assert.ok(!html({}).includes('SAMPLE'));
  });

  test('says that a line is the police before its number, in every shape', () => {
    for (const format of formatList.filter((one) => formats[one].languages === 1)) {
      const said = html({ format }, police);
      assert.match(said, /This is the police\.(?:<[^>]*>)*<bdi class="leaf-phone"/, format);
    }
  });
});

describe('A plain sheet', () => {
  const plain = html({ plain: true }, police);

  test('has no name of the site, of a line, or of what the line is for', () => {
    for (const told of ['Site', 'Line', 'Talk.']) {
      assert.ok(html({}).includes(told), told);
      assert.ok(!plain.includes(told), told);
    }
  });

  test('still says that a line is the police', () => assert.ok(plain.includes('This is the police.')));
});

describe('Only what is not past due', () => {
  const late = aLine({ id: 'late', value: '1', due: '2026-11-21' });
  const unknown = aLine({ id: 'unknown', value: '2', due: undefined });
  const fresh = aLine({ id: 'fresh', value: '3', due: '2026-11-22' });

  test('stands on a sheet of a day, when only that is asked for', () => {
    const said = html({ freshOn: '2026-11-22' }, aPlaceOnPaper(someWords({ lines: [late, unknown, fresh] })));
    assert.ok(said.includes('data-phone="3"') && !said.includes('data-phone="1"') && !said.includes('data-phone="2"'));
  });

  test('makes no sheet when nothing is left', () => {
    assert.deepEqual(sheetsOf({ ...order, freshOn: '2026-11-22' }, aPlaceOnPaper(someWords({ lines: [late] }))), []);
  });
});

describe('Languages', () => {
  test('stand two by two beside the first one in a talk, six on a page, and alone on a card', () => {
    assert.deepEqual(languageGroups('talk', ['a', 'b', 'c']), [
      ['a', 'b'],
      ['a', 'c'],
    ]);
    assert.deepEqual(
      languageGroups('six', ['a', 'b', 'c', 'd', 'e', 'f', 'g']).map(({ length }) => length),
      [6, 1],
    );
    assert.deepEqual(languageGroups('cards', ['a', 'b']), [['a'], ['b']]);
  });
});

describe('A QR code', () => {
  const code = qrCode('HTTPS://SITE.EXAMPLE/Q/A2B3C4/', 'M', 0.5);
  const size = Number(code.attributes['viewBox']?.split(' ')[2]);

  test('has modules of half a millimetre and white around it', () => {
    assert.equal(code.attributes['width'], `${size * 0.5}mm`);
    const path = toHtml(code.children[1] ?? '');
    const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, run]) => [
      Number(x),
      Number(y),
      Number(run),
    ]);
    assert.ok(starts.length > 50);
    for (const [x = 0, y = 0, run = 0] of starts)
      assert.ok(x >= quietZone && y >= quietZone && x + run <= size - quietZone && y < size - quietZone);
  });

  test('is never smaller than cheap phones can read', () => {
    for (const format of formatList) assert.ok(formats[format].module >= 0.5, format);
  });

  test('of a label holds more of itself back than others, and fits its height', () => {
    assert.equal(formats.labels.level, 'Q');
    assert.ok(
      parseFloat(
        qrCode('HTTPS://A-RATHER-LONG-NAME.EXAMPLE/Q/A2B3C4/', 'Q', formats.labels.module).attributes['height'] ?? '',
      ) <= 20,
    );
  });
});

test('A sheet shows marks as marks: nothing in a record can become HTML', () => {
  const odd = aPlaceOnPaper(someWords({ lines: [aLine({ name: '<b>"&' })] }));
  assert.ok(html({}, odd).includes('&lt;b&gt;&quot;&amp;'));
});
