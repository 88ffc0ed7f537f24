import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, mock, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse, stringify } from 'yaml';
import { readEdition, takesReports } from '#server/adapters/edition.ts';
import { startServer, type Running } from '#server/adapters/node.ts';
import { memoryStore } from '#server/stores/memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'server-'));
const dist = join(folder, 'dist');
mkdirSync(join(dist, 'en'), { recursive: true });
writeFileSync(join(folder, 'secret.txt'), 'secret');
writeFileSync(join(dist, 'en', 'index.html'), 'hello');
writeFileSync(join(dist, '404.html'), 'missing');
symlinkSync(join(folder, 'secret.txt'), join(dist, 'link.txt'));

const store = memoryStore();
mkdirSync(join(dist, 'en', 'no', 'service', 'talk-all-1'), { recursive: true });
writeFileSync(join(dist, 'en', 'no', 'service', 'talk-all-1', 'index.html'), 'a card');

const options = { dist, store, edition: { trial: true, tls: false }, port: 0 };
let server: Running;
before(async () => {
  await store.put('due', new Uint8Array([1]), new Date('2020-01-01'));
  server = await startServer(options);
});
after(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** Sends bytes as they are: `fetch` would tidy the path first. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(server.port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}
const get = (path: string) => raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);

describe('The server on this machine', () => {
  test('answers on both addresses that the name localhost may mean', async () => {
    assert.equal(await (await fetch(`http://127.0.0.1:${server.port}/en/`)).text(), 'hello');
    const six = await fetch(`http://[::1]:${server.port}/en/`).catch((error: unknown) => {
      assert.match(String((error as Error).cause), /EADDRNOTAVAIL|EAFNOSUPPORT|ENETUNREACH/, 'only without IPv6');
    });
    if (six) assert.equal(await six.text(), 'hello');
  });

  for (const path of [
    '/../secret.txt',
    '/en/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/en/..%5c..%5csecret.txt',
    '//secret.txt',
    '/link.txt',
    'http://localhost/../secret.txt',
  ]) {
    test(`gives nothing from outside the build: ${path}`, async () => {
      const answer = await get(path);
      assert.match(answer, /^HTTP\/1\.1 4/);
      assert.ok(!answer.includes('\r\n\r\nsecret'));
    });
  }

  test('prints nothing about those who ask', async () => {
    const printed = (['log', 'info', 'warn', 'error'] as const).map((name) => mock.method(console, name, () => {}));
    await get('/en/');
    await get('/nothing');
    await raw('POST /api/health HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello');
    await raw('GET / HTTP/1.1\r\nHost: ][\r\nConnection: close\r\n\r\n');
    const calls = printed.map((method) => method.mock.callCount());
    mock.restoreAll();
    assert.deepEqual(calls, [0, 0, 0, 0]);
  });

  test('sweeps the store when it starts', async () => {
    assert.deepEqual(await store.keys(''), []);
  });

  test('says when its port is taken', async () => {
    await assert.rejects(startServer({ ...options, port: server.port }), { code: 'EADDRINUSE' });
  });

  test('stops while somebody keeps a connection open', { timeout: 10_000 }, async () => {
    const second = await startServer(options);
    const socket = connect(second.port, '127.0.0.1');
    socket.on('error', () => {});
    await new Promise((resolve) => socket.once('connect', resolve));
    socket.write('GET /en/ HTTP/1.1\r\nHost: loc');
    await second.stop();
    await assert.rejects(fetch(`http://127.0.0.1:${second.port}/en/`));
    socket.destroy();
  });
});

describe('Saying that something is wrong', () => {
  const body = new URLSearchParams({ service: 'no/talk-all-1', what: 'moved' });
  const tell = (port: number) => fetch(`http://127.0.0.1:${port}/api/wrong`, { method: 'POST', body });

  test('is counted in the store where the edition asks for it', async () => {
    const asking = await startServer({ ...options, reports: true, clock: () => new Date('2026-11-22T12:00:00Z') });
    assert.equal((await tell(asking.port)).status, 204);
    assert.deepEqual(await store.keys('wrong:'), ['wrong:no:talk-all-1:moved:2026-11-22']);
    await asking.stop();
  });

  test('leads nowhere where it does not', async () => assert.equal((await tell(server.port)).status, 404));

  test('is switched on in content/site.yaml, and by nothing else', () => {
    const file = join(folder, 'reports.yaml');
    const site = parse(readFileSync(new URL('../../../content/site.yaml', import.meta.url), 'utf8')) as object;
    const takes = (reports: unknown) => {
      writeFileSync(file, stringify({ ...site, reports }));
      return takesReports(pathToFileURL(file));
    };
    assert.deepEqual(['on', 'off', undefined, true].map(takes), [true, false, false, false]);
    assert.equal(takesReports(new URL('file:///nowhere/site.yaml')), false);
  });
});

describe('The edition', () => {
  const site = parse(readFileSync(new URL('../../../content/site.yaml', import.meta.url), 'utf8')) as object;
  const readFrom = (content: object) => {
    writeFileSync(join(folder, 'site.yaml'), stringify(content));
    return readEdition(pathToFileURL(join(folder, 'site.yaml')), false).trial;
  };

  test('is a trial until somebody has called every number', () => {
    assert.equal(readFrom({ ...site, checkedLive: undefined }), true);
    assert.equal(readFrom({ ...site, checkedLive: { on: '2027-01-31', by: 'Somebody' } }), false);
  });

  test('is a trial when its file cannot be understood', () => {
    assert.equal(readFrom({ checkedLive: { on: '2027-01-31', by: 'Somebody' } }), true);
    assert.equal(readEdition(new URL('file:///nowhere/site.yaml'), false).trial, true);
  });
});
