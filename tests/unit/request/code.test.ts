import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { grouped, newCode, partsOf, readCode } from '#lib/request/code.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
const sha256 = (bytes: Uint8Array<ArrayBuffer>) =>
  Promise.resolve(new Uint8Array(createHash('sha256').update(bytes).digest()));

describe('A code', () => {
  test('has 24 digits', () => assert.match(newCode(random), /^\d{24}$/));

  test('uses every digit equally often', () => {
    const counts = Map.groupBy(Array.from({ length: 2000 }, () => newCode(random)).join(''), (digit) => digit);
    for (const [digit, all] of counts) assert.ok(Math.abs(all.length - 4800) < 480, `${digit}: ${all.length}`);
    assert.equal(counts.size, 10);
  });

  test('skips chance that would favour some digits', () => {
    let calls = 0;
    const code = newCode((bytes) => bytes.fill((calls += 1) === 1 ? 255 : 7));
    assert.equal(code, '7'.repeat(24));
  });

  test('is shown in groups, and read again with whatever stands between them', () => {
    const code = '012345678901234567890123';
    assert.equal(grouped(code), '0123 4567 8901 2345 6789 0123');
    for (const typed of [grouped(code), code, grouped(code).replaceAll(' ', '-'), `\u200f${code}`])
      assert.equal(readCode(typed), code);
  });

  test('can be typed in the digits of other scripts', () => {
    for (const zero of ['٠', '۰', '०', '০', '០', '၀', '𝟎', '０']) {
      const start = zero.codePointAt(0) ?? 0;
      const typed = Array.from({ length: 24 }, (_, at) => String.fromCodePoint(start + (at % 10))).join('');
      assert.equal(readCode(typed), '012345678901234567890123', zero);
    }
  });

  test('of another length is none', () => assert.equal(readCode('123'), undefined));

  test('gives an id, a token and its hash, and no two of them are alike', async () => {
    const { id, token, withdraw } = await partsOf('1'.repeat(24), sha256);
    assert.deepEqual([id.length, token.length, withdraw.length], [16, 32, 32]);
    assert.deepEqual(withdraw, await sha256(token));
    assert.notDeepEqual(token.slice(0, 16), id);
    assert.notDeepEqual((await partsOf('2'.repeat(24), sha256)).id, id);
  });
});
