import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { headersFile, headersFor, type Edition } from '#lib/headers.ts';

const editions: Record<string, Edition> = {
  'a trial': { trial: true, tls: false },
  'an edition for the public': { trial: false, tls: true },
};
const trial = headersFor('/en/', { trial: true, tls: false });
const final = headersFor('/en/', { trial: false, tls: true });

/** What a host makes of a `_headers` file: every matching rule in turn, `!` takes off, a second value is joined on. */
function asHostReads(text: string, path: string): Record<string, string> {
  const headers = new Map<string, string>();
  let matches = false;
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const [, off, name, value] = /^ {2}(?:! (.+)|([^:]+): (.+))$/.exec(line) ?? [];
    if (off === undefined && name === undefined) matches = path.startsWith(line.replace(/\*$/, ''));
    else if (!matches) continue;
    else if (off !== undefined) headers.delete(off);
    else if (name !== undefined && value !== undefined) {
      const before = headers.get(name);
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return Object.fromEntries(headers);
}

describe('The headers', () => {
  test('tell no other site where the reader came from', () => assert.equal(trial['Referrer-Policy'], 'no-referrer'));

  test('forbid guessing a file type, and windows and files shared with other sites', () => {
    assert.equal(trial['X-Content-Type-Options'], 'nosniff');
    assert.equal(trial['Cross-Origin-Opener-Policy'], 'same-origin');
    assert.equal(trial['Cross-Origin-Resource-Policy'], 'same-origin');
  });

  test('shut the camera, the microphone and the place where the phone is', () => {
    for (const power of ['camera', 'microphone', 'geolocation']) {
      assert.ok(trial['Permissions-Policy']?.split(', ').includes(`${power}=()`), power);
    }
  });

  test('hold exactly the part of the policy that a page cannot state itself', () => {
    assert.equal(trial['Content-Security-Policy'], "frame-ancestors 'none'; base-uri 'none'; object-src 'none'");
  });

  test('let one worker run what Pagefind is made of, ask this origin, and nothing else', () => {
    const worker = headersFor('/_astro/finder/a.js', { trial: true, tls: false });
    assert.equal(
      worker['Content-Security-Policy'],
      `${trial['Content-Security-Policy'] ?? ''}; default-src 'none'; connect-src 'self'; script-src 'self' 'wasm-unsafe-eval'`,
    );
    for (const path of ['/_astro/a.js', '/_astro/finders.js', '/_astro/other/a.js', '/data/search/en-no/words.json']) {
      assert.doesNotMatch(
        headersFor(path, { trial: true, tls: false })['Content-Security-Policy'] ?? '',
        /script-src/,
        path,
      );
    }
  });

  test('let the worker of the copies ask this origin, and be looked at anew each time', () => {
    const worker = headersFor('/worker.js', { trial: true, tls: false });
    assert.equal(worker['Cache-Control'], 'no-cache');
    assert.equal(
      worker['Content-Security-Policy'],
      `${trial['Content-Security-Policy'] ?? ''}; default-src 'none'; connect-src 'self'; script-src 'self'`,
    );
  });

  test('ask robots to stay away from a trial only', () => {
    assert.equal(trial['X-Robots-Tag'], 'noindex');
    assert.equal(final['X-Robots-Tag'], undefined);
  });

  test('ask for a locked connection only where there is one', () => {
    assert.equal(trial['Strict-Transport-Security'], undefined);
    assert.match(final['Strict-Transport-Security'] ?? '', /^max-age=\d{8}/);
  });

  test('let other sites read the open data, and nothing else', () => {
    const open = headersFor('/data/hsds/en/services/index.json', { trial: false, tls: true });
    assert.equal(open['Access-Control-Allow-Origin'], '*');
    assert.equal(open['Cross-Origin-Resource-Policy'], 'cross-origin');
    for (const path of ['/', '/en/no/pay/', '/api/health', '/data/other.json'])
      assert.equal(headersFor(path, { trial: false, tls: true })['Access-Control-Allow-Origin'], undefined, path);
  });

  test('let nothing be kept but files with a hash in their name', () => {
    for (const path of [
      '/',
      '/en/no/pay/',
      '/404.html',
      '/data/hsds/en/index.json',
      '/api/health',
      '/robots.txt',
      '/data/now/en-no.json',
    ]) {
      assert.equal(headersFor(path, { trial: false, tls: true })['Cache-Control'], 'no-store', path);
    }
    for (const path of ['/_astro/a.js', '/data/pack/en-no/pack.0123456789ab.json'])
      assert.match(headersFor(path, { trial: false, tls: true })['Cache-Control'] ?? '', /immutable/, path);
  });

  for (const [name, edition] of Object.entries(editions)) {
    test(`are the same from a static host and from our own server, in ${name}`, () => {
      for (const path of [
        '/',
        '/en/no/pay/',
        '/en/no/pay',
        '/_astro/a.js',
        '/_astro/finder/a.js',
        '/worker.js',
        '/data/pack/en-no/pack.0123456789ab.json',
        '/data/now/en-no.json',
        '/data/hsds/en/index.json',
        '/robots.txt',
      ]) {
        assert.deepEqual(asHostReads(headersFile(edition), path), headersFor(path, edition), path);
      }
    });
  }

  test('keep each line of the file short enough for the hosts that read it', () => {
    for (const line of headersFile({ trial: true, tls: true }).split('\n')) assert.ok(line.length < 2000);
  });
});
