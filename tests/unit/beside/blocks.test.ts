import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { blocksOf, pairsOf, type PageBlock, type Tree } from '#lib/beside/blocks.ts';

/** A part of a page: its tag with classes after dots, what stands in it. */
interface Part {
  is: string;
  href?: string;
  role?: string;
  in: (Part | string)[];
}

const tree: Tree<Part> = {
  tag: ({ is }) => is.split('.')[0] ?? '',
  attribute: ({ is, href, role }, name) => ({ class: is.split('.').slice(1).join(' '), href, role })[name],
  children: (part) => part.in.filter((one) => typeof one !== 'string'),
  hasWords: (part) => part.in.some((one) => typeof one === 'string'),
};

const part = (is: string, ...inside: (Part | string)[]): Part => ({ is, in: inside });
const link = (href: string, ...inside: (Part | string)[]): Part => ({ is: 'a', href, in: inside });
const idsIn = (...inside: Part[]): string[] => blocksOf(part('main', ...inside), tree).map(({ id }) => id);

describe('The blocks of a page', () => {
  test('are counted from each heading, and say what they are', () => {
    assert.deepEqual(
      idsIn(
        part('h1', 'Pay'),
        part('p', 'One'),
        part('ul', part('li', 'a'), part('li', 'b')),
        part('h2', 'Next'),
        part('p', 'c'),
      ),
      ['1.0 h1', '1.1 p', '1.2 li', '1.3 li', '2.0 h2', '2.1 p'],
    );
  });

  test('hold what stands inside their lines', () => {
    assert.deepEqual(idsIn(part('p', 'Seen ', part('time', 'today'), ' here')), ['0.1 p']);
  });

  test('name the page that a row leads to, in any language', () => {
    const row = (locale: string): Part =>
      part('li', link(`/${locale}/no/pay/`, part('b', 'Pay'), part('small', 'Money')));
    assert.deepEqual(idsIn(row('ar')), ['0.1 b /no/pay/', '0.2 small /no/pay/']);
    assert.deepEqual(idsIn(row('ar')), idsIn(row('en')));
  });

  test('leave out what the page says of itself while it is read', () => {
    assert.deepEqual(idsIn({ ...part('p', 'Both languages are here.'), role: 'status' }), []);
  });

  for (const is of ['p.notice', 'p.stale', 'details.official', 'span.vh', 'ul.sources', 'svg', 'bdi']) {
    test(`leave out ${is}, which stands once or in one language only`, () =>
      assert.deepEqual(idsIn(part(is, 'word')), []));
  }
});

describe('Two languages of a page', () => {
  const block = (id: string): PageBlock<string> => ({ id, part: `the ${id}` });

  test('are paired block by block', () => {
    assert.deepEqual(pairsOf([block('a'), block('b')], [block('a'), block('b')]), [
      ['the a', 'the a'],
      ['the b', 'the b'],
    ]);
  });

  const refused: [what: string, own: string[], other: string[]][] = [
    ['one has more', ['a'], ['a', 'b']],
    ['the other has more', ['a', 'b'], ['a']],
    ['they stand in another order', ['a', 'b'], ['b', 'a']],
    ['there is nothing to pair', [], []],
  ];
  for (const [what, own, other] of refused) {
    test(`are never paired when ${what}`, () => assert.equal(pairsOf(own.map(block), other.map(block)), undefined));
  }
});
