import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { withPolicy } from '#integrations/page-policy.ts';
import { pagePolicy } from '#lib/page-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const placeFor = (powers = '') => `<meta http-equiv="content-security-policy" content="${powers}">`;
const page = (body: string, powers = '') => `<head>${placeFor(powers)}</head>${body}`;
const policyOf = (html: string) => /content="([^"]*)"/.exec(html)?.[1]?.split('; ') ?? [];
const part = (html: string, name: string) => policyOf(html).find((one) => one.startsWith(`${name} `));

describe('The policy of a page', () => {
  const policy = pagePolicy({ scripts: ['sha256-a', 'sha256-b'], styles: ['sha256-c'] });

  test('forbids everything that it does not name', () => assert.match(policy, /^default-src 'none'; /));

  test('allows the scripts and styles that it is given', () => {
    assert.match(policy, /; script-src 'self' 'sha256-a' 'sha256-b'; style-src 'self' 'sha256-c'; /);
  });

  test('holds nothing unsafe, and no other site', () => {
    assert.doesNotMatch(policy, /unsafe|https?:|\*|strict-dynamic/);
  });

  test('lets no form and no script send anything', () => {
    assert.match(policy, /; form-action 'none'/);
    assert.doesNotMatch(policy, /connect-src/);
  });

  test('lets a page that sends something send it to this site only', () => {
    const sending = pagePolicy({ scripts: [], styles: [], powers: ['fetch', 'form'] });
    assert.match(sending, /; connect-src 'self'; form-action 'self'; /);
    assert.doesNotMatch(sending, /unsafe|https?:|\*|strict-dynamic/);
  });

  test('lets no worker start', () => assert.doesNotMatch(policy, /worker-src|child-src/));

  test('lets a page that searches start a worker of this origin, and nothing more', () => {
    const searching = pagePolicy({ scripts: ['sha256-a', 'sha256-b'], styles: ['sha256-c'], powers: ['worker'] });
    assert.equal(searching.replace("; worker-src 'self'", ''), policy);
  });
});

describe('A finished page', () => {
  test('names the hash of each script and style in it, once', () => {
    const html = withPolicy(page('<style>a{}</style><script>b()</script><script>b()</script>'), 'a.html');
    assert.equal(part(html, 'script-src'), `script-src 'self' ${hash('b()')}`);
    assert.equal(part(html, 'style-src'), `style-src 'self' ${hash('a{}')}`);
  });

  test('hashes a script with attributes, and one over several lines, as the browser does', () => {
    const html = withPolicy(page('<script type="module" data-to="/x">\nb()\n</script>'), 'a.html');
    assert.equal(part(html, 'script-src'), `script-src 'self' ${hash('\nb()\n')}`);
  });

  test('names no hash for a script that is a file', () => {
    assert.equal(part(withPolicy(page('<script src="/a.js"></script>'), 'a.html'), 'script-src'), "script-src 'self'");
  });

  test('has the powers that its layout names, and no other', () => {
    assert.equal(part(withPolicy(page('', 'fetch form'), 'a.html'), 'connect-src'), "connect-src 'self'");
    assert.equal(part(withPolicy(page('', 'fetch form'), 'a.html'), 'form-action'), "form-action 'self'");
    assert.equal(part(withPolicy(page('', 'worker'), 'a.html'), 'worker-src'), "worker-src 'self'");
    assert.equal(part(withPolicy(page('', 'worker'), 'a.html'), 'connect-src'), undefined);
    assert.equal(
      part(withPolicy(page('<form action="/api/wrong"></form>'), 'a.html'), 'form-action'),
      "form-action 'none'",
    );
  });

  test('keeps everything else as it was', () => {
    assert.equal(
      withPolicy(page('<p>$1 $&</p>'), 'a.html').replace(/content="[^"]*"/, 'content=""'),
      page('<p>$1 $&</p>'),
    );
  });

  test('without a place for its policy, or with two, is refused by name', () => {
    assert.throws(() => withPolicy('<head></head>', 'a.html'), /a\.html has 0 places for its policy/);
    assert.throws(() => withPolicy(page(placeFor()), 'a.html'), /a\.html has 2 places for its policy/);
  });
});
