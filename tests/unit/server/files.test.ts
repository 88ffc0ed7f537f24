import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { find, safePath } from '#server/files.ts';

const built = [
  '/index.html',
  '/404.html',
  '/en/404.html',
  '/en/no/pay/index.html',
  '/data/index.json',
  '/data/table.csv',
  '/a.webmanifest',
];
const read = (path: string) => Promise.resolve(built.includes(path) ? new Uint8Array([1]) : undefined);
const shown = async (path: string) => {
  const found = await find(path, read);
  if (found.kind === 'file') return `${found.status} ${found.path}`;
  return found.kind === 'redirect' ? `to ${found.to}` : 'nothing';
};

describe('A static host of ours', () => {
  test('answers a folder with the page in it', async () => {
    assert.equal(await shown('/'), '200 /index.html');
    assert.equal(await shown('/en/no/pay/'), '200 /en/no/pay/index.html');
  });

  test('adds the slash that a page was asked for without', async () => {
    assert.equal(await shown('/en/no/pay'), 'to /en/no/pay/');
  });

  test('answers what is missing with the nearest page that says so', async () => {
    assert.equal(await shown('/en/no/nothing/'), '404 /en/404.html');
    assert.equal(await shown('/xx/nothing'), '404 /404.html');
    assert.equal((await find('/xx', () => Promise.resolve(undefined))).kind, 'nothing');
  });

  test('says what kind of file it is', async () => {
    const types = await Promise.all(
      ['/', '/data/index.json', '/data/table.csv', '/a.webmanifest'].map(async (path) => {
        const found = await find(path, read);
        return found.kind === 'file' ? found.type : found.kind;
      }),
    );
    assert.deepEqual(types, [
      'text/html; charset=utf-8',
      'application/json',
      'text/csv; charset=utf-8',
      'application/manifest+json',
    ]);
  });
});

describe('A path that tries to leave the build', () => {
  const tricks = [
    '/../package.json',
    '/en/../../package.json',
    '/./en',
    '/..',
    '/%2e%2e/package.json',
    '/%2E%2e%2fpackage.json',
    '/%252e%252e/package.json',
    '/..%5cpackage.json',
    '/..\\package.json',
    '//etc/passwd',
    '/en//no',
    '/en\0.html',
    '/%00',
    '/%c0%ae%c0%ae/package.json',
    '/.git/config',
    '/.env',
    '/en/.htaccess',
    '/_headers',
    '/_redirects',
    'en/no',
    '',
  ];
  for (const path of tricks) {
    test(`is refused: ${JSON.stringify(path)}`, () => assert.equal(safePath(path), undefined));
  }

  test('is never looked up, whatever it is made of', async () => {
    const piece = fc.constantFrom('/', '..', '.', '%2e', '%2f', '\\', '\0', 'en', 'index.html', '_', '~', '%25');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const asked: string[] = [];
        await find(`/${pieces.join('')}`, (path) => {
          asked.push(path);
          return Promise.resolve(undefined);
        });
        for (const path of asked) {
          assert.match(path, /^\/[\w./~@+-]*$/);
          assert.ok(!path.split('/').some((segment) => segment === '..' || segment === '.'), path);
        }
      }),
    );
  });

  test('does not keep ordinary names out', () => {
    for (const path of [
      '/en/no/pay/',
      '/_astro/a.B1_c-d.js',
      '/.well-known/security.txt',
      '/data/hsds/en/index.json',
    ]) {
      assert.equal(safePath(path), path);
    }
  });
});
