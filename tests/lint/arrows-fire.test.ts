import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { lintCode, root } from './lint-code.ts';

const loader = ['src/integrations/content', 'src/integrations/today.ts'];

/** Who may import whom. Written down a second time on purpose: the test must not learn it from the configuration. */
const allowed: Record<string, string[]> = {
  'src/pages/probe.ts': [
    'src/pages',
    'src/layouts',
    'src/components',
    'src/elements',
    'src/lib',
    'src/styles',
    ...loader,
  ],
  'src/pages/Probe.astro': [
    'src/pages',
    'src/layouts',
    'src/components',
    'src/elements',
    'src/lib',
    'src/styles',
    ...loader,
  ],
  'src/layouts/Probe.astro': ['src/layouts', 'src/components', 'src/elements', 'src/lib', 'src/styles'],
  'src/components/Probe.astro': ['src/components', 'src/lib', 'src/styles'],
  'src/elements/probe.ts': ['src/elements', 'src/lib'],
  'src/server/probe.ts': ['src/server', 'src/lib'],
  'src/service-worker/probe.ts': ['src/service-worker', 'src/lib'],
  'src/integrations/probe.ts': ['src/integrations', 'src/lib', 'content'],
  'src/lib/probe.ts': ['src/lib', 'content/ui'],
  'tools/probe.ts': ['tools', 'src/lib', 'content', ...loader],
  'content/ui/probe.ts': ['content'],
  'tests/unit/probe.ts': ['src', 'tools', 'tests', 'content'],
};

/** One real file of every folder, since only an import that leads somewhere can be judged. */
const reachable = [
  ...['pages', 'layouts', 'components', 'elements', 'server', 'service-worker', 'lib', 'styles'].map(
    (name) => `src/${name}`,
  ),
  ...globSync('src/integrations/*', { cwd: root }),
  'tools',
  'tests',
  'content/ui',
  'content/site.yaml',
].flatMap((path) => {
  if (/\.\w+$/.test(path)) return existsSync(join(root, path)) ? [path] : [];
  return globSync(`${path}/**/*.{ts,mjs,astro,css}`, { cwd: root }).sort().slice(0, 1);
});

const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { imports: Record<string, string> };

/** The ways to write an import of `file` in `from`: the path, and the short form where there is one. */
function specifiers(from: string, file: string): string[] {
  const path = relative(dirname(from), file);
  const short = Object.entries(imports).flatMap(([name, target]) => {
    const folder = target.slice(2, -1);
    return file.startsWith(folder) ? [name.replace('*', file.slice(folder.length))] : [];
  });
  return [path.startsWith('.') ? path : `./${path}`, ...short];
}

describe('an arrow that points up is refused', () => {
  for (const [from, folders] of Object.entries(allowed)) {
    it(`from ${from}`, async () => {
      const all = reachable.flatMap((file) => specifiers(from, file).map((specifier) => ({ file, specifier })));
      const lines = all.map(({ specifier }) => `import '${specifier}';`);
      const code = from.endsWith('.astro') ? ['---', ...lines, '---', '<p>Text</p>'] : lines;
      const refused = (await lintCode(from, code.join('\n')))
        .filter(({ rule }) => rule === 'import-x/no-restricted-paths')
        .map(({ line }) => code[line - 1]);
      const expected = all
        .filter(({ file }) => !folders.some((folder) => file === folder || file.startsWith(`${folder}/`)))
        .map(({ specifier }) => `import '${specifier}';`);
      assert.deepEqual([...new Set(refused)].sort(), expected.sort());
    });
  }

  it('in the script of a component', async () => {
    const code = `<p>Text</p>\n<script>\nimport '#integrations/today.ts';\n</script>\n`;
    const found = await lintCode('src/components/Probe.astro', code);
    assert.ok(found.some(({ rule }) => rule === 'import-x/no-restricted-paths'));
  });
});
