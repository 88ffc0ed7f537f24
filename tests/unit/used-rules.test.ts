import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { usedRules } from '#integrations/used-rules.ts';

const used = (css: string, ...names: string[]) => usedRules(css, (name) => names.includes(name));

describe('The rules that a page uses', () => {
  test('are those whose classes and elements are all there', () => {
    assert.equal(used('.a .b{margin:0}.a p{margin:0}.a{margin:0}', 'a', 'p'), '.a p{margin:0}.a{margin:0}');
  });

  test('keep only the selectors of a list that fit', () => {
    assert.equal(used('.a,.gone,p{margin:0}', 'a', 'p'), '.a,p{margin:0}');
  });

  test('do not depend on conditions', () => {
    const css = 'main>:first-child:not(.gone),[dir=rtl],:root,*,.a[open]:hover{margin:0}';
    assert.equal(used(css, 'main', 'a'), css);
  });

  test('leave no empty block behind', () => {
    assert.equal(used('@media print{.gone{margin:0}}p{margin:0}', 'p'), 'p{margin:0}');
  });

  test('keep what is no rule for an element, such as the margin of paper', () => {
    const css = '@media print{@page{margin:15mm}p{margin:0}}';
    assert.equal(used(css, 'p'), css);
  });
});
