import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The loader of the content and the clock of the build. */
const content = ['integrations/content', 'integrations/today.ts'];

/**
 * Who may import whom, inside `src` and from `tools`: every folder and what it may reach besides itself.
 * `tests/lint` proves that these arrows are kept, also in `.astro` files.
 */
const arrows = {
  'src/pages': ['layouts', 'components', 'elements', 'lib', 'styles', ...content],
  'src/layouts': ['components', 'elements', 'lib', 'styles'],
  'src/components': ['lib', 'styles'],
  'src/elements': ['lib'],
  'src/server': ['lib'],
  'src/service-worker': ['lib'],
  'src/integrations': ['lib'],
  'src/lib': [],
  'src/styles': [],
  tools: ['lib', ...content],
};

/** The only folders that may open `content` themselves; the others get it from these. */
const readers = ['src/lib', 'src/integrations', 'tools'];

const zones = [
  ...Object.entries(arrows).map(([target, allowed]) => ({
    target: `./${target}`,
    from: './src',
    except: [...allowed, ...(target.startsWith('src/') ? [target.slice(4)] : [])].map((path) => `./${path}`),
    message: `${target} may import only ${[...allowed, 'itself'].join(', ')}.`,
  })),
  ...Object.keys(arrows)
    .filter((target) => target !== 'tools')
    .map((target) => ({ target: `./${target}`, from: './tools', message: 'Nothing in src imports tools.' })),
  ...Object.keys(arrows)
    .filter((target) => !readers.includes(target))
    .map((target) => ({
      target: `./${target}`,
      from: './content',
      message: 'Content comes through lib or integrations.',
    })),
  { target: './src/lib', from: './content', except: ['./ui'], message: 'lib may open content/ui only.' },
  { target: './content', from: ['./src', './tools'], message: 'Content imports no code.' },
  { target: ['./src', './tools', './content'], from: './tests', message: 'Nothing imports tests.' },
];

const astroModules = { regex: '^astro($|[:/])', message: 'Only pages, layouts, integrations and config know Astro.' };
const instance = (reason) => [
  { regex: '^i18next', message: 'Only lib/i18n/translator.ts knows i18next.' },
  { regex: 'i18n/(translator|messages)(\\.ts)?$', allowTypeImports: true, message: reason },
];

const barrel = {
  selector: 'ExportAllDeclaration',
  message: 'Import the file itself: a barrel hides who uses what and invites cycles.',
};
const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Take the day as an argument.' },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take the time as an argument.',
  },
];

/** `eslint-disable` needs its reason behind `--`, since nobody can judge a silent one later. */
const reasonGiven = {
  meta: { type: 'problem', schema: [], messages: { silent: 'Say why after " -- ".' } },
  create: ({ sourceCode, report }) => ({
    Program() {
      for (const { node, type, justification } of sourceCode.getDisableDirectives().directives) {
        if (type !== 'enable' && justification.trim() === '') report({ loc: node.loc, messageId: 'silent' });
      }
    },
  }),
};

const keptRoles = {
  ul: ['list'],
  ol: ['list'],
  li: ['listitem'],
  table: ['table'],
  thead: ['rowgroup'],
  tbody: ['rowgroup'],
  tr: ['row'],
  th: ['columnheader', 'rowheader'],
  td: ['cell'],
};

const scripts = ['.ts', '.mts', '.mjs', '.js'];
const allTypeScript = ['**/*.ts', '**/*.mts'];
const untyped = ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js', '**/*.mjs', '**/*.js'];

export default defineConfig(
  globalIgnores([
    'dist/',
    '.astro/',
    '.cache/',
    'public/',
    'screens/',
    'test-results/',
    'var/',
    'tests/lint/fixtures/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  tseslint.configs.strictTypeChecked,
  {
    files: allTypeScript,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `void (await …)` says in one word that a result is dropped.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // node:test collects its own promises; waiting for them would run the tests one after the other.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' },
          ],
        },
      ],
    },
  },

  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/valid-compile': 'error',
      // Safari and Chrome forget what a list or table is once CSS takes its bullets or its table layout away; a role reminds them.
      'astro/jsx-a11y/no-redundant-roles': ['error', keptRoles],
      'astro/jsx-a11y/no-interactive-element-to-noninteractive-role': ['error', { td: ['cell'], tr: ['row'] }],
    },
  },
  // Type information stops at `.astro`; `astro check` looks at the types there.
  { files: untyped, ...tseslint.configs.disableTypeChecked },

  {
    plugins: { 'import-x': importX, local: { rules: { 'reason-given': reasonGiven } } },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.astro', '.mjs', '.js', '.json'] })],
      'import-x/extensions': scripts,
      'import-x/parsers': { '@typescript-eslint/parser': scripts },
      'import-x/ignore': ['node_modules'],
      'import-x/internal-regex': '^#',
    },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', barrel],
      'local/reason-given': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-mutable-exports': 'error',
      'import-x/no-default-export': 'error',
      'import-x/extensions': ['error', 'always', { ignorePackages: true, checkTypeImports: true }],
      'import-x/order': ['error', { groups: ['builtin', 'external', 'internal', ['parent', 'sibling', 'index']] }],
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
    },
  },
  // Components are followed from components only, with the parser at hand there: from a script the wrong one would be taken.
  { files: ['**/*.astro'], settings: { 'import-x/extensions': [...scripts, '.astro'] } },
  // Astro, Playwright, Workers and the linters themselves look for a default export here.
  {
    files: ['*.config.*', 'src/server/adapters/**', 'tests/**/*.config.ts', 'tests/**/global-*.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },

  {
    files: ['src/**', 'tools/**'],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['src/**'], ignores: ['src/integrations/**', 'src/server/adapters/**'], rules: { 'no-console': 'error' } },
  {
    files: ['src/**'],
    ignores: ['src/elements/**', 'src/service-worker/**', 'src/server/adapters/**', 'src/integrations/today.ts'],
    rules: { 'no-restricted-syntax': ['error', barrel, ...clock] },
  },
  {
    files: ['src/components/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^astro:content', message: 'Pages read; components get props.' },
            ...instance('Texts come as props.'),
          ],
        },
      ],
    },
  },
  {
    files: ['src/elements/**', 'src/service-worker/**'],
    rules: {
      'import-x/no-nodejs-modules': 'error',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [astroModules, ...instance('It would send the whole catalogue to the browser.')] },
      ],
    },
  },
  {
    // lib runs in Node, in the browser and in a worker, so it gets nothing but the language and what all three share.
    files: ['src/lib/**'],
    languageOptions: {
      parserOptions: { lib: ['esnext'] },
      globals: Object.fromEntries(
        ['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'structuredClone'].map((name) => [name, 'readonly']),
      ),
    },
    rules: {
      'no-undef': 'error',
      'import-x/no-nodejs-modules': 'error',
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [astroModules] }],
    },
  },
  {
    files: ['src/lib/**', 'src/server/**'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: { ClassDeclaration: true, FunctionDeclaration: true },
          contexts: ['TSInterfaceDeclaration', 'ExportNamedDeclaration > VariableDeclaration'],
        },
      ],
      'jsdoc/require-description': 'error',
      'jsdoc/no-types': 'error',
      'jsdoc/check-param-names': 'error',
    },
  },
);
