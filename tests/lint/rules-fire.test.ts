import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { describe, it } from 'node:test';
import { lintCode, lintFile, lintTyped, root } from './lint-code.ts';

/** A linter that is wired up wrongly says nothing and looks content, so every rule we lean on is made to speak once. */
interface Bad {
  is: string;
  path: string;
  code: string;
  rule: string;
}

const page = 'src/pages/Probe.astro';
const component = 'src/components/Probe.astro';
const lib = 'src/lib/probe.ts';
const element = 'src/elements/probe.ts';
const long = Array.from({ length: 251 }, (_, line) => `doIt(${line});`).join('\n');

const markup: Bad[] = [
  { is: 'a picture without words', path: component, code: '<img src="/a.png" />', rule: 'astro/jsx-a11y/alt-text' },
  {
    is: 'a click on a div',
    path: component,
    code: '<div onclick="go()">Go</div>',
    rule: 'astro/jsx-a11y/click-events-have-key-events',
  },
  { is: 'a link that leads nowhere', path: component, code: '<a>Go</a>', rule: 'astro/jsx-a11y/anchor-is-valid' },
  {
    is: 'a picture without words on a page',
    path: page,
    code: '<img src="/a.png" />',
    rule: 'astro/jsx-a11y/alt-text',
  },
  {
    is: 'a label that names nothing',
    path: page,
    code: '<label>Name</label>',
    rule: 'astro/jsx-a11y/label-has-associated-control',
  },
  {
    is: 'markup from a string',
    path: component,
    code: '---\nconst { html } = Astro.props;\n---\n<p set:html={html} />',
    rule: 'astro/no-set-html-directive',
  },
];

const borders: Bad[] = [
  { is: 'node: in lib', path: lib, code: `import 'node:fs';`, rule: 'import-x/no-nodejs-modules' },
  { is: 'Astro in lib', path: lib, code: `import 'astro:content';`, rule: '@typescript-eslint/no-restricted-imports' },
  { is: 'the document in lib', path: lib, code: 'document.title;', rule: 'no-undef' },
  { is: 'the process in lib', path: lib, code: 'process.exit();', rule: 'no-undef' },
  { is: 'the clock in lib', path: lib, code: 'export {};\nnew Date();', rule: 'no-restricted-syntax' },
  {
    is: 'the clock on a page',
    path: page,
    code: '---\nconst now = Date.now();\n---\n{now}',
    rule: 'no-restricted-syntax',
  },
  {
    is: 'a component that reads a collection',
    path: component,
    code: `---\nimport 'astro:content';\n---`,
    rule: '@typescript-eslint/no-restricted-imports',
  },
  {
    is: 'a component that holds the translator',
    path: component,
    code: `---\nimport { translator } from '#lib/i18n/translator.ts';\n---\n{translator}`,
    rule: '@typescript-eslint/no-restricted-imports',
  },
  {
    is: 'an element that carries the catalogue',
    path: element,
    code: `import { sourceMessages } from '#lib/i18n/messages.ts';\nsourceMessages;`,
    rule: '@typescript-eslint/no-restricted-imports',
  },
];

const habits: Bad[] = [
  { is: 'a default export', path: lib, code: 'export default 1;', rule: 'import-x/no-default-export' },
  { is: 'a barrel', path: lib, code: `export * from './phone.ts';`, rule: 'no-restricted-syntax' },
  { is: 'an import without its ending', path: lib, code: `import './phone';`, rule: 'import-x/extensions' },
  {
    is: 'an import out of order',
    path: element,
    code: `import { a } from '#lib/a.ts';\nimport { b } from 'zod';\na(b);`,
    rule: 'import-x/order',
  },
  { is: 'a module too long', path: element, code: long, rule: 'max-lines' },
  { is: 'a component too long', path: component, code: `---\n${long}\n---`, rule: 'max-lines' },
  { is: 'an export without its promise', path: lib, code: 'export const a = 1;', rule: 'jsdoc/require-jsdoc' },
  {
    is: 'a silenced compiler without a reason',
    path: element,
    code: '// @ts-expect-error\ngo();',
    rule: '@typescript-eslint/ban-ts-comment',
  },
  {
    is: 'a compiler silenced for good',
    path: element,
    code: '// @ts-ignore -- Because it is late.\ngo();',
    rule: '@typescript-eslint/ban-ts-comment',
  },
  {
    is: 'a silenced linter without a reason',
    path: lib,
    code: '// eslint-disable-next-line import-x/no-default-export\nexport default 1;',
    rule: 'local/reason-given',
  },
  {
    is: 'a silenced linter with nothing to say',
    path: lib,
    code: '// eslint-disable-next-line no-undef -- Gone.\n',
    rule: 'Unused eslint-disable',
  },
];

function fires(title: string, cases: Bad[]): void {
  describe(title, () => {
    for (const { is, path, code, rule } of cases) {
      it(is, async () => {
        const rules = (await lintCode(path, code)).map((found) => found.rule);
        assert.ok(
          rules.some((found) => found.startsWith(rule)),
          `expected ${rule}, found ${rules.join(', ') || 'nothing'}`,
        );
      });
    }
  });
}

fires('the linter refuses markup that shuts people out', markup);
fires('the linter refuses what crosses a border', borders);
fires('the linter refuses what nobody can read later', habits);

describe('the linter looks further than one file', () => {
  for (const name of ['first.ts', 'Hen.astro']) {
    it(`and finds the cycle behind ${name}`, async () => {
      const rules = (await lintFile(`tests/lint/fixtures/${name}`)).map((found) => found.rule);
      assert.ok(rules.includes('import-x/no-cycle'), rules.join(', '));
    });
  }

  it('and knows types: a promise that nobody waits for', async () => {
    const here = relative(root, import.meta.filename);
    const code = `import { test } from 'node:test';\ntest('is collected by the runner', () => {});\nPromise.resolve(1);\n`;
    const floating = (await lintTyped(here, code)).filter(({ rule }) => rule.endsWith('no-floating-promises'));
    assert.deepEqual(
      floating.map(({ line }) => line),
      [3],
    );
  });
});

describe('the linter is silent about good code', () => {
  const good: Record<string, string> = {
    [component]: `---
import type { Translate } from '#lib/i18n/translator.ts';

interface Props {
  t: Translate;
  href: string;
}

const { t, href } = Astro.props;
---

<label for="name">{t('a')}</label>
<input id="name" />
<a href={href}>{t('b')}</a>
<img src="/a.png" alt="" />
<ul role="list"><li>A</li></ul>
<table role="table"><tbody role="rowgroup"><tr role="row"><td role="cell">A</td></tr></tbody></table>
`,
    [lib]: `import { z } from 'zod';
import { isoDay } from './schema/values.ts';

/** A day and a link. */
export const pair = z.tuple([isoDay, z.string()]);

/** The address as the browser writes it. */
export function plain(address: string): string {
  return new URL(address).href;
}
`,
    [element]: `import { isLocale } from '#lib/i18n/locales.ts';

class Probe extends HTMLElement {
  connectedCallback(): void {
    this.hidden = !isLocale(document.documentElement.lang);
  }
}

customElements.define('probe-element', Probe);
`,
  };
  for (const [path, code] of Object.entries(good)) {
    it(`in ${path}`, async () => assert.deepEqual(await lintCode(path, code), []));
  }
});
