import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { before, noted, notesOf, opened, readTrail, written } from '#lib/leave/trail.ts';

const path = fc.stringMatching(/^\/[a-z]{1,6}\/([a-z]{1,6}\/)?$/);
const trail = fc.array(path, { maxLength: 20 });

describe('The trail of a visit', () => {
  test('ends with the page that is open', () => {
    fc.assert(fc.property(trail, path, (pages, page) => opened(pages, page).at(-1) === page));
  });

  test('never holds more than twenty pages', () => {
    fc.assert(
      fc.property(fc.array(path, { minLength: 30, maxLength: 60 }), (pages) => {
        const kept = pages.reduce<readonly string[]>((all, page) => opened(all, page), []);
        assert.ok(kept.length <= 20);
      }),
    );
  });

  test('loses the oldest page after twenty', () => {
    const pages = Array.from({ length: 20 }, (_, at) => `/p${at}/`);
    assert.deepEqual(opened(pages, '/new/'), [...pages.slice(1), '/new/']);
  });

  test('does not change when a page is opened again', () => {
    assert.deepEqual(opened(['/a/', '/b/'], '/b/'), ['/a/', '/b/']);
  });

  test('comes back from storage as it went in', () => {
    fc.assert(fc.property(trail, (pages) => assert.deepEqual(readTrail(written(pages)), pages)));
  });
});

describe('What is chosen on a page', () => {
  const ids = fc.array(fc.stringMatching(/^[a-z0-9-]{1,5}$/), { minLength: 1, maxLength: 3 });

  test('is kept with the page that is open', () => {
    fc.assert(
      fc.property(trail, path, ids, (pages, page, chosen) =>
        assert.deepEqual(notesOf(noted(opened(pages, page), chosen), page), chosen),
      ),
    );
  });

  test('stays when the same page is opened again, and is not taken along to the next one', () => {
    const chosen = noted(['/a/', '/b/'], ['rooms', 'oslo']);
    assert.deepEqual(notesOf(opened(chosen, '/b/'), '/b/'), ['rooms', 'oslo']);
    assert.deepEqual(notesOf(opened(chosen, '/c/'), '/c/'), []);
  });

  test('comes back with the previous page, whose address does not hold it', () => {
    const back = before(opened(noted(['/a/', '/b/'], ['rooms', 'oslo']), '/c/'));
    assert.equal(back?.path, '/b/');
    assert.deepEqual(notesOf(opened(back.trail, back.path), '/b/'), ['rooms', 'oslo']);
  });

  test('leaves nothing behind once it is cleared', () => {
    assert.deepEqual(noted(noted(['/a/'], ['rooms']), []), ['/a/']);
  });

  test('needs a page', () => assert.deepEqual(noted([], ['rooms']), []));

  test('comes back from storage as it went in', () => {
    fc.assert(
      fc.property(path, ids, (page, chosen) => {
        const kept = noted([page], chosen);
        assert.deepEqual(readTrail(written(kept)), kept);
      }),
    );
  });
});

describe('The previous page', () => {
  test('is the one opened before this one', () => {
    assert.deepEqual(before(['/a/', '/b/', '/c/']), { path: '/b/', trail: ['/a/', '/b/'] });
  });

  test('is not there on the first page', () => {
    assert.equal(before([]), undefined);
    assert.equal(before(['/a/']), undefined);
  });

  test('leads back through the whole visit, one page at a time', () => {
    const pages = ['/a/', '/b/', '/a/', '/c/'];
    const seen = [];
    for (let at = before(pages); at; at = before(opened(at.trail, at.path))) seen.push(at.path);
    assert.deepEqual(seen, ['/a/', '/b/', '/a/']);
  });
});

describe('What a page notes of itself', () => {
  const ids = ['no-pay', 'no-bed'];

  test('stands with the page that is open, and comes back with it', () => {
    assert.deepEqual(notesOf(noted(['/en/', '/en/no/list/'], ids), '/en/no/list/'), ids);
  });

  test('is read on the same page in another language', () => {
    assert.deepEqual(notesOf(noted(['/en/no/list/'], ids), '/ar/no/list/'), ids);
  });

  test('is read on no other page', () => {
    assert.deepEqual(notesOf(noted(['/en/no/list/'], ids), '/en/no/'), []);
    assert.deepEqual(notesOf(noted(['/en/no/list/'], ids), '/en/rs/list/'), []);
    assert.deepEqual(notesOf([], '/en/no/list/'), []);
  });

  test('takes the place of what was noted before, and can be nothing', () => {
    const once = noted(['/en/no/list/'], ids);
    assert.deepEqual(noted(once, ['no-bed']), ['/en/no/list/#no-bed']);
    assert.deepEqual(noted(once, []), ['/en/no/list/']);
  });

  test('adds no page, also when the page is opened again', () => {
    const trail = noted(['/en/', '/en/no/list/'], ids);
    assert.equal(trail.length, 2);
    assert.deepEqual(opened(trail, '/en/no/list/'), trail);
  });

  test('is in no address that the previous page leads to', () => {
    const trail = opened(noted(['/en/', '/en/no/list/'], ids), '/en/no/pay/');
    assert.equal(before(trail)?.path, '/en/no/list/');
    assert.deepEqual(notesOf(before(trail)?.trail ?? [], '/en/no/list/'), ids);
  });

  test('is nothing on a visit without pages', () => assert.deepEqual(noted([], ids), []));

  test('comes back from storage as it went in', () => {
    const trail = noted(['/en/no/list/'], ids);
    assert.deepEqual(readTrail(written(trail)), trail);
  });
});

describe('A trail that somebody else wrote into storage counts as empty', () => {
  const junks = ['', 'no JSON', '{}', '"/a/"', 'null', '7', '["/a/",7]', '[null]', '["a/"]', '[""]', '["/a/ a b"]'];
  for (const junk of [...junks, '["/a/ <b>"]', '["/a/ "]']) {
    test(`when it is ${junk || 'an empty text'}`, () => assert.deepEqual(readTrail(junk), []));
  }

  for (const address of [
    '//example.org/',
    String.raw`/\\example.org/`,
    'https://example.org/',
    'javascript:alert(1)',
  ]) {
    test(`when it leads away, to ${address}`, () => {
      assert.deepEqual(readTrail(written(['/a/', address])), []);
    });
  }

  test('when nothing is stored', () => assert.deepEqual(readTrail(null), []));

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        for (const one of readTrail(stored)) assert.equal(new URL(one, 'https://ours.example').host, 'ours.example');
      }),
    );
  });
});
