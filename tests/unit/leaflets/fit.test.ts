import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fit } from '#lib/leaflets/fit.ts';

/** A sheet whose words need some height at each size, beginning with the usual one, in a piece of 100. */
function aLeaf(...heights: number[]) {
  const names = new Set<string>();
  const steps = ['leaf-tight', 'leaf-tighter', 'leaf-tightest'];
  const at = () => 1 + steps.findIndex((step) => names.has(step));
  return {
    names,
    classList: {
      add: (name: string) => void names.add(name),
      remove: (...all: string[]) => all.forEach((one) => names.delete(one)),
    },
    querySelectorAll: () => [{ scrollHeight: heights[at()] ?? 0, clientHeight: 100, scrollWidth: 10, clientWidth: 10 }],
  };
}

describe('The words of a sheet', () => {
  test('keep their size when all fits', () => {
    const leaf = aLeaf(100);
    assert.ok(fit(leaf));
    assert.deepEqual([...leaf.names], []);
  });

  test('become smaller by as few steps as it takes', () => {
    const leaf = aLeaf(120, 110, 99, 90);
    assert.ok(fit(leaf));
    assert.deepEqual([...leaf.names], ['leaf-tighter']);
  });

  test('do not become too small to read: then the sheet does not fit', () =>
    assert.ok(!fit(aLeaf(150, 140, 130, 120))));
});
