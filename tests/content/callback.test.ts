import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { checkCallbacks } from '#integrations/content/check-callback.ts';
import { readKeysets } from '#integrations/content/keysets.ts';
import { ContentError, Problems } from '#integrations/content/problems.ts';
import { isPublic } from '#lib/public.ts';
import { callback } from '#lib/schema/callback.ts';
import { signedText, type Keyset } from '#lib/schema/keyset.ts';
import { someKeys } from '../support/requests.ts';
import { aPlace } from '../support/records.ts';
import { siteContent } from '../support/content.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signer = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64');
const { recipients } = (await someKeys('pq')).recipients;
const other = (await someKeys('classic')).recipients.recipients;
const id = 'no-2027-02-22';
const whole = {
  answeredBy: { en: 'Two workers' },
  hours: 'always',
  answersWithin: 24,
  exceptions: { en: 'If a life is in danger.' },
  keyset: id,
  signer,
};

/** What is said of a place and its keyset: nothing, if all is well. */
function said({
  keyset = {},
  origin = 'https://site.example',
  place = {},
  signed = true,
}: { keyset?: Partial<Keyset>; origin?: string; place?: object; signed?: boolean } = {}): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'callback-'));
  mkdirSync(join(root, 'keysets'));
  const unsigned = { kind: 'pq' as const, from: '2026-11-22', until: '2027-02-22', recipients, ...keyset };
  const signature = signed
    ? sign(null, Buffer.from(signedText(id, unsigned)), privateKey).toString('base64')
    : Buffer.alloc(64).toString('base64');
  writeFileSync(join(root, 'keysets', `${id}.json`), JSON.stringify({ ...unsigned, signature }));
  const problems = new Problems();
  const keysets = readKeysets(root, problems);
  const answered = callback.parse({ ...whole, ...place });
  checkCallbacks(
    { site: { ...siteContent().site, origin }, places: new Map([['no', aPlace({ callback: answered })]]) },
    keysets,
    problems,
  );
  try {
    problems.throwIfAny();
    return [];
  } catch (error) {
    assert.ok(error instanceof ContentError);
    return error.problems;
  }
}

describe('A place that takes requests', () => {
  test('is well with a keyset that its signer signed', () => assert.deepEqual(said(), []));

  for (const field of Object.keys(whole)) {
    test(`must say ${field}`, () => {
      const { success } = callback.safeParse({ ...whole, [field]: undefined });
      assert.equal(success, false);
    });
  }

  test('is refused when nobody signed its keys', () =>
    assert.match(said({ signed: false }).join(), /is not by the signer of places\/no\.yaml/));

  test('is refused with demo keys in a build for the public, and only there', () => {
    assert.match(said({ keyset: { demo: true } }).join(), /found demo keys in a build for the public/);
    assert.deepEqual(said({ keyset: { demo: true }, origin: 'http://localhost:4321' }), []);
  });

  test('is refused when its keyset is not there, or is of another place', () => {
    assert.match(said({ place: { keyset: 'no-2028-01-01' } }).join(), /no such file in keysets/);
    assert.match(said({ place: { keyset: 'rs-2027-02-22' } }).join(), /write a keyset of this place/);
  });

  test('is refused with keys of two kinds, too few, the same twice, or an end before the start', () => {
    assert.match(said({ keyset: { recipients: [...recipients, ...other] } }).join(), /keys of one kind/);
    assert.notDeepEqual(said({ keyset: { recipients: recipients.slice(0, 1) } }), []);
    assert.match(
      said({ keyset: { recipients: [recipients[0] ?? '', recipients[0] ?? ''] } }).join(),
      /keys that differ/,
    );
    assert.match(said({ keyset: { until: '2026-11-01' } }).join(), /a day after from/);
  });
});

describe('A build is for the public', () => {
  for (const [origin, answer] of Object.entries({
    'http://localhost:4321': false,
    'http://127.0.0.1': false,
    'http://[::1]:80': false,
    'http://a.localhost': false,
    'https://site.example': true,
    'http://localhost.example': true,
    'http://192.168.0.2': true,
  })) {
    test(`at ${origin}: ${answer ? 'yes' : 'no'}`, () => assert.equal(isPublic(origin), answer));
  }
});

test('No place names somebody who answers yet, so nothing for the public takes requests', () => {
  assert.deepEqual(
    [...siteContent().places.values()].filter((place) => place.callback),
    [],
  );
});
