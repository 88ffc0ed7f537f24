import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { build, type Metafile } from 'esbuild';
import { Miniflare } from 'miniflare';
import { root } from '#tools/setup/project.mjs';
import { aParcel, placesFor, someKeys, workerToken } from '#tests/support/requests.ts';

const keys = await someKeys('pq');
const origin = 'https://site.example';
const ours = { Origin: origin, 'Sec-Fetch-Site': 'same-origin' };
const id = new Uint8Array(16).fill(7);
const token = new Uint8Array(32).fill(9);
const body = await aParcel(keys, { id, token });

let runtime: Miniflare;
let meta: Metafile;

/** Stands for the static assets of the platform. */
const files: Record<string, string> = {
  '/data/keysets/index.json': JSON.stringify(placesFor(keys, '2000-01-01', '2999-12-31')),
  '/data/keysets/no-2027-02-22.json': JSON.stringify({ id: 'no-2027-02-22', ...keys.recipients }),
  '/en/no/call-me/plain/': '<div data-answer="form"></div>',
  '/en/': 'a page',
};

before(async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, 'src/server/adapters/worker.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    metafile: true,
  });
  meta = metafile;
  runtime = new Miniflare({
    modules: [{ type: 'ESModule', path: 'worker.mjs', contents: outputFiles[0]?.text ?? '' }],
    compatibilityDate: '2026-07-30',
    kvNamespaces: ['REQUESTS'],
    bindings: { INBOX_TOKENS: `no:${createHash('sha256').update(workerToken).digest('hex')}` },
    serviceBindings: {
      ASSETS: (request: { url: string }) => {
        const file = files[new URL(request.url).pathname];
        return new Response(file ?? 'nothing', { status: file === undefined ? 404 : 200 }) as never;
      },
    },
    cf: false,
  });
});
after(() => runtime.dispose());

const ask = (path: string, sent?: BodyInit, headers: Record<string, string> = ours) =>
  runtime.dispatchFetch(
    `${origin}${path}`,
    (sent === undefined ? {} : { method: 'POST', body: sent, headers }) as never,
  );

describe('On Cloudflare Workers, in its real runtime without a network', () => {
  test('a request is kept, listed for the worker, tried, and taken back', async () => {
    const sent = await ask('/api/requests/no', body);
    assert.equal(sent.status, 200);
    assert.equal(sent.headers.get('cache-control'), 'no-store');
    assert.equal(await (await ask('/api/requests/no/status', id)).text(), '{"status":1}');
    const bearer = { ...ours, Authorization: `Bearer ${workerToken}` };
    const list = (await (await ask('/api/inbox/no/list', '{}', bearer)).json()) as {
      rows: { id: string; blob: string }[];
    };
    assert.deepEqual(
      list.rows.map((row) => [row.id, Buffer.from(row.blob, 'base64').equals(Buffer.from(body.slice(58)))]),
      [['07'.repeat(16), true]],
    );
    await ask('/api/inbox/no/outcome', JSON.stringify({ id: '07'.repeat(16), outcome: 'tried' }), bearer);
    assert.equal(await (await ask('/api/requests/no/status', id)).text(), '{"status":3}');
    await ask('/api/requests/no/withdraw', new Uint8Array([...id, ...token]));
    assert.equal(await (await ask('/api/requests/no/status', id)).text(), '{"status":0}');
  });

  test('what is no request is refused with the number to call', async () => {
    const response = await ask('/api/requests/no', body.slice(1));
    assert.equal(response.status, 400);
    assert.deepEqual(await response.json(), { error: 'refused', call: ['116006'] });
  });

  test('the form without scripts is taken', async () => {
    const filled = new URLSearchParams({ to: '22334455', weekdays: 'on', from: '10:00', until: '16:00', zone: 'UTC' });
    const response = await ask('/en/no/call-me/plain/', filled.toString());
    assert.equal(response.status, 200);
    assert.match(await response.text(), /data-answer="sent"/);
  });

  test('pages come from the platform', async () => assert.equal(await (await ask('/en/')).text(), 'a page'));

  test('nobody without a token sees the list', async () =>
    assert.equal((await ask('/api/inbox/no/list', '{}')).status, 401));
});

describe('The function for Cloudflare', () => {
  test('holds no library but Hono and the one that encrypts, with what that needs', () => {
    const packages = new Set(
      Object.keys(meta.inputs).flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
    );
    assert.deepEqual(
      [...packages].filter((name) => !/^(?:hono|age-encryption|@noble\/.+|@scure\/base)$/.test(name)),
      [],
    );
  });

  test('logs nothing, by its configuration', () => {
    const text = readFileSync(join(root, 'wrangler.jsonc'), 'utf8')
      .replace(/^\s*\/\/.*$/gm, '')
      .replace(/,(?=\s*[}\]])/g, '');
    const config = JSON.parse(text) as Record<string, unknown>;
    assert.deepEqual(config['observability'], { enabled: false, logs: { enabled: false, invocation_logs: false } });
    assert.equal(config['logpush'], false);
    for (const name of ['tail_consumers', 'analytics_engine_datasets', 'unsafe', 'vars'])
      assert.ok(!(name in config), name);
    assert.equal(config['workers_dev'], false);
  });

  test('runs on the date that the tests run on', () => {
    assert.match(readFileSync(join(root, 'wrangler.jsonc'), 'utf8'), /"compatibility_date": "2026-07-30"/);
  });
});
