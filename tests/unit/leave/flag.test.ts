import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { flagCookie, flagGone, flagName, hasFlag } from '#lib/leave/flag.ts';

const guard = readFileSync(new URL('../../../src/elements/head-guard.js', import.meta.url), 'utf8');

describe('The flag at exit', () => {
  test('says nothing, and is gone after ten minutes', () => {
    assert.equal(flagCookie(false), 'k=1; Max-Age=600; SameSite=Strict; Path=/');
  });

  test('goes over a locked connection only, where there is one', () => {
    assert.equal(flagCookie(true), `${flagCookie(false)}; Secure`);
  });

  test('is found among other cookies, and only whole', () => {
    for (const cookies of ['k=1', 'a=2; k=1', 'k=1; a=2']) assert.equal(hasFlag(cookies), true, cookies);
    for (const cookies of ['', 'k=0', 'kk=1', 'a=k=1', 'k=10', 'k=']) assert.equal(hasFlag(cookies), false, cookies);
  });
});

describe('The script at the top of a page', () => {
  test('looks for the same flag', () => {
    assert.ok(guard.includes(`document.cookie.split('; ').includes('${flagName}=1')`));
  });

  test('removes it with the same words', () => assert.ok(guard.includes(`document.cookie = '${flagGone}'`)));
});
