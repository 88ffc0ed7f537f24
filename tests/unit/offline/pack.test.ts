import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fold } from '#lib/offline/fold.ts';
import { readPack, unfold, type Pack } from '#lib/offline/pack.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const unfolded = (pages: ReadonlyMap<string, string>) => {
  const folded = fold(pages);
  return new Map([...pages.keys()].map((path) => [path, unfold(folded, folded.pages[path] ?? [])]));
};

describe('A folded page', () => {
  test('comes out as it was, to the byte', () => {
    const pages = new Map([
      ['/a/', '<!doctype html><p>Same text here.</p><p>Own – ö ش 🙂</p><p>Same text here.</p>\n'],
      ['/b/', '<!doctype html><p>Same text here.</p>'],
    ]);
    assert.deepEqual(
      [...unfolded(pages)].map(([, html]) => bytes(html)),
      [...pages].map(([, html]) => bytes(html)),
    );
  });

  test('comes out as it was, whatever it holds', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<',
      '>',
      '\n',
      ' ',
      '0',
      '<script>if (1 < 2) 3</script>',
      'words words words',
      '🙂',
    );
    const html = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(html, { minLength: 1, maxLength: 5 }), (all) => {
        const pages = new Map(all.map((one, at) => [`/${at}/`, one]));
        assert.deepEqual(unfolded(pages), pages);
      }),
    );
  });

  test('holds what stands twice only as a number', () => {
    const twice = '<p class="long">Said on two pages.';
    const { blocks, pages } = fold(
      new Map([
        ['/a/', `${twice}<i>A`],
        ['/b/', `${twice}<i>B`],
      ]),
    );
    assert.deepEqual(blocks, ['<p class="long">', 'Said on two pages.']);
    assert.deepEqual(pages, { '/a/': [0, 1, '<i>A'], '/b/': [0, 1, '<i>B'] });
  });

  test('shares its sentences with the text to search', () => {
    const { blocks, folded } = fold(
      new Map([['/a/', '<p>One sentence. Another one.</p>']]),
      new Map([['/a.text', 'Title. One sentence. Another one. More.']]),
    );
    assert.deepEqual(blocks, ['Another one.', 'One sentence.']);
    assert.deepEqual(folded, { '/a.text': ['Title. ', 1, ' ', 0, ' More.'] });
  });

  test('is refused when a block is missing', () => {
    assert.throws(() => unfold({ blocks: ['<p>'] }, [0, 1]), /no block 1/);
  });
});

describe('A pack', () => {
  const pack: Pack = {
    blocks: [],
    pages: { '/a/': ['a'] },
    folded: {},
    headers: {},
    files: [{ path: '/a.js' }],
    old: { html: '{{date}}', format: 'en' },
  };

  test('is read as it was written', () => assert.deepEqual(readPack(JSON.stringify(pack)), pack));

  for (const text of ['null', '{}', '[]', '"pack"', JSON.stringify({ ...pack, blocks: undefined })])
    test(`is not ${text.slice(0, 30)}`, () => assert.throws(() => readPack(text), /no pack/));

  test('is not the page of a network that asks for a login', () => assert.throws(() => readPack('<!doctype html>')));
});
