import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cutMarks, paper } from '#lib/leaflets/cuts.ts';

const marksOf = (grid: Parameters<typeof cutMarks>[0]) => {
  const [path] = cutMarks(grid).children;
  const d = typeof path === 'object' ? (path.attributes['d'] ?? '') : '';
  return [...d.matchAll(/M([\d.]+) ([\d.]+)([vh])/g)].map(([, x, y, way]) => ({ x: Number(x), y: Number(y), way }));
};

describe('Marks to cut along', () => {
  const cards = marksOf({ wide: 85, high: 54, columns: 2, rows: 5 });

  test('stand at every edge of the cards, at both ends', () => {
    assert.deepEqual([...new Set(cards.filter(({ way }) => way === 'v').map(({ x }) => x))], [20, 105, 190]);
    assert.equal(cards.length, (3 + 6) * 2);
  });

  test('are the same from left and right, so that a mirrored sheet is cut alike', () => {
    const upright = cards.filter(({ way }) => way === 'v').map(({ x }) => x);
    assert.deepEqual(upright.map((x) => paper.wide - x).sort(), upright.toSorted());
  });

  test('lie outside of the pieces where the paper has room, and at its edge where it has none', () => {
    assert.ok(cards.filter(({ way }) => way === 'v').every(({ y }) => y < 13.5 || y > 283.5));
    const pages = marksOf({ wide: 105, high: 148, columns: 2, rows: 2 });
    assert.deepEqual(
      pages.filter(({ way, x }) => way === 'v' && x === 105).map(({ y }) => y),
      [0, 293],
    );
  });
});
