import assert from 'node:assert/strict';
import { afterEach, describe, mock, test } from 'node:test';
import fc from 'fast-check';
import { headersFor } from '#lib/headers.ts';
import { createApp } from '#server/app.ts';
import type { ReadFile } from '#server/files.ts';
import { memoryStore } from '#server/stores/memory.ts';

const edition = { trial: true, tls: false };
const page = '<!doctype html><title>Pay</title>'.padEnd(4000, 'pay ');
const files: ReadFile = (path) => {
  const body = { '/en/no/pay/index.html': page, '/404.html': 'missing', '/_astro/a.js': '1' }[path];
  return Promise.resolve(body === undefined ? undefined : new TextEncoder().encode(body));
};
const appWith = (read: ReadFile) =>
  createApp({
    store: memoryStore(),
    clock: () => new Date('2026-11-22T12:00:00Z'),
    headers: (path) => headersFor(path, edition),
    files: read,
  });
const app = appWith(files);

afterEach(() => mock.restoreAll());

describe('The function', () => {
  test('says that it is well, and nothing else', async () => {
    const response = await app.request('/api/health');
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '{"ok":true}');
  });

  for (const [path, method] of [
    ['/api', 'GET'],
    ['/api/', 'GET'],
    ['/api/nothing', 'GET'],
    ['/api/health', 'POST'],
    ['/api/health/more', 'GET'],
    ['/api/nothing', 'DELETE'],
  ] as const) {
    test(`answers ${method} ${path} with a JSON 404`, async () => {
      const response = await app.request(path, { method });
      assert.equal(response.status, 404);
      assert.equal(response.headers.get('content-type'), 'application/json');
      assert.deepEqual(await response.json(), { error: 'not-found' });
    });
  }

  test('tells nothing about a mistake of its own, neither to the reader nor to the log', async () => {
    const printed = [mock.method(console, 'error', () => {}), mock.method(console, 'log', () => {})];
    const broken = appWith(() => Promise.reject(new Error('secret at /home')));
    const response = await broken.request('/en/');
    assert.equal(response.status, 500);
    assert.deepEqual(await response.json(), { error: 'unexpected' });
    assert.equal(response.headers.get('cache-control'), 'no-store');
    for (const method of printed) assert.equal(method.mock.callCount(), 0);
  });

  test('works without files where the host serves them itself', async () => {
    const bare = createApp({ store: memoryStore(), clock: () => new Date(), headers: () => ({}) });
    assert.equal((await bare.request('/api/health')).status, 200);
    assert.equal((await bare.request('/en/no/pay/')).status, 404);
  });

  test('answers any request, and every answer carries the headers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.webPath(),
        fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'),
        fc.string(),
        async (path, method, body) => {
          const carries = method !== 'GET' && method !== 'HEAD';
          const response = await app.request(`http://localhost/${path}`, carries ? { method, body } : { method });
          assert.ok(response.status < 500);
          for (const [name, value] of Object.entries(headersFor('/', edition))) {
            assert.equal(response.headers.get(name), value, `${method} ${path}: ${name}`);
          }
        },
      ),
    );
  });
});

describe('A page', () => {
  test('comes with the headers of pages', async () => {
    const response = await app.request('/en/no/pay/');
    assert.equal(await response.text(), page);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.equal(
      response.headers.get('content-security-policy'),
      "frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
    );
  });

  test('is announced without its body when only its head is asked for', async () => {
    const response = await app.request('/en/no/pay/', { method: 'HEAD' });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-length'), '4000');
    assert.equal(await response.text(), '');
  });

  test('travels packed to browsers that can unpack it', async () => {
    const response = await app.request('/en/no/pay/', { headers: { 'Accept-Encoding': 'gzip' } });
    assert.equal(response.headers.get('content-encoding'), 'gzip');
    const unpacked = response.body?.pipeThrough(new DecompressionStream('gzip'));
    assert.equal(await new Response(unpacked).text(), page);
  });

  test('keeps the question of its address when it gets its slash', async () => {
    const response = await app.request('/en/no/pay?fits=rooms');
    assert.equal(response.status, 307);
    assert.equal(response.headers.get('location'), '/en/no/pay/?fits=rooms');
  });

  test('that is missing is a 404, never kept, even where files are kept long', async () => {
    const response = await app.request('/_astro/gone.js');
    assert.equal(response.status, 404);
    assert.equal(await response.text(), 'missing');
    assert.equal(response.headers.get('cache-control'), 'no-store');
  });

  test('takes nothing: a form sent to it is refused', async () => {
    const response = await app.request('/en/no/pay/', { method: 'POST', body: 'x' });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('allow'), 'GET, HEAD');
  });
});

describe('A file with a hash in its name', () => {
  test('is kept for long', async () => {
    const response = await app.request('/_astro/a.js');
    assert.equal(response.headers.get('cache-control'), 'public, max-age=31536000, immutable');
  });
});
