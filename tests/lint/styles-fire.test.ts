import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import stylelint from 'stylelint';
import { root } from './lint-code.ts';

async function rulesFor(path: string, code: string): Promise<string[]> {
  const { results } = await stylelint.lint({ code, codeFilename: join(root, path), cwd: root });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

const sheet = 'src/styles/probe.css';
const bad: [string, string, string][] = [
  ['a physical property', '@layer base { p { margin-left: 1rem; } }', 'property-layout-mappings'],
  ['a physical place', '@layer base { p { left: 0; } }', 'property-layout-mappings'],
  ['a physical value', '@layer base { p { text-align: left; } }', 'value-keyword-layout-mappings'],
  ['four sides at once', '@layer base { p { padding: 1rem 2rem 1rem 0; } }', 'declaration-property-max-values'],
  ['a corner at once', '@layer base { p { border-radius: 1rem 0; } }', 'declaration-property-max-values'],
  ['a layer that is not declared', '@layer extra { p { color: red; } }', 'layer-name-pattern'],
  ['a rule outside the layers', 'p { color: red; }', 'rule-nesting-at-rule-required-list'],
  ['a property that does not exist', '@layer base { p { colour: red; } }', 'property-no-unknown'],
];

describe('the style linter refuses', () => {
  for (const [is, code, rule] of bad) {
    it(is, async () => {
      const rules = await rulesFor(sheet, code);
      assert.ok(rules.includes(rule), `expected ${rule}, found ${rules.join(', ') || 'nothing'}`);
    });
  }

  it('a physical property in a component', async () => {
    const code =
      '---\nconst a = 1;\n---\n<p>{a}</p>\n<style>\n  @layer components {\n    p {\n      padding-right: 1rem;\n    }\n  }\n</style>\n';
    assert.ok((await rulesFor('src/components/Probe.astro', code)).includes('property-layout-mappings'));
  });
});

it('the style linter is silent about logical properties in a declared layer', async () => {
  const code = `@layer tokens, reset, base, layout, components, utilities, print;

@layer base {
  :root { --font: system-ui, 'Segoe UI', Roboto, sans-serif; --s-1: 0.25rem; }
  html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
  .card__head--open { margin: 0 auto; padding-inline-start: var(--s-1); inset-block-start: 0; text-align: start; fill: currentColor; }
  .table { overflow-x: auto; border-radius: 1rem; }
  @media (min-width: 60em) { .card__head--open { display: grid; } }
}
`;
  assert.deepEqual(await rulesFor(sheet, code), []);
});
