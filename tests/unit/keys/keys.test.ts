import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { armor, Decrypter, identityToRecipient } from 'age-encryption';
import { readKeysets, isSigned } from '#integrations/content/keysets.ts';
import { Problems } from '#integrations/content/problems.ts';
import { daysUntil, monthsAfter } from '#lib/days.ts';
import { endOf } from '#lib/keys/end.ts';
import { commandOf, KeysError, makeOptions } from '#tools/keys/options.ts';
import { root } from '#tools/setup/project.mjs';

const folder = mkdtempSync(join(tmpdir(), 'keys-'));
after(() => rmSync(folder, { recursive: true }));
const content = join(folder, 'project', 'content');
cpSync(join(root, 'content'), content, { recursive: true });
const signer = join(folder, 'signer.pem');

/** Runs `npm run keys` on a copy of the content, on a day. */
function keys(words: string[], { day = '2026-11-22', passphrase = '' } = {}) {
  const env = { ...process.env, KEYS_CONTENT: content, SITE_TODAY: day, SIGNER_PASSPHRASE: passphrase };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/keys.ts', ...words], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const make = (...more: string[]) => [
  'make',
  'no',
  '--workers=anna,bo',
  `--to=${join(folder, 'private')}`,
  `--signer=${signer}`,
  ...more,
];

describe('npm run keys -- make', () => {
  const { status, stdout, stderr } = keys(make());
  const passphrases = new Map(
    [...stdout.matchAll(/ {2}(\w+): \S+\n {4}passphrase (\S+)/g)].map(([, holder = '', word = '']) => [holder, word]),
  );
  const signerPassphrase = /signing key: passphrase (\S+)/.exec(stdout)?.[1] ?? '';
  const publicKey = /signer: (\S+)/.exec(stdout)?.[1] ?? '';
  const keyset = () => readKeysets(content, new Problems()).get('no-2027-02-22');

  test('makes a keyset for three months, post-quantum, signed', () => {
    assert.equal(status, 0, stderr);
    assert.equal(keyset()?.kind, 'pq');
    assert.equal(keyset()?.recipients.length, 3);
    const made = keyset();
    assert.ok(made && isSigned(made, publicKey));
    assert.ok(!isSigned({ ...made, until: '2027-12-31' }, publicKey), 'a changed one is not signed');
  });

  test(
    'gives each worker and the recovery a key of their own under a passphrase of their own',
    { timeout: 60_000 },
    async () => {
      assert.deepEqual([...passphrases.keys()], ['anna', 'bo', 'recovery']);
      assert.equal(new Set(passphrases.values()).size, 3);
      for (const [holder, passphrase] of passphrases) {
        const file = join(folder, 'private', `no-2027-02-22-${holder}.age`);
        assert.equal(statSync(file).mode & 0o777, 0o600);
        const decrypter = new Decrypter();
        decrypter.addPassphrase(passphrase);
        const identity = await decrypter.decrypt(armor.decode(readFileSync(file, 'utf8')), 'text');
        assert.ok(keyset()?.recipients.includes(await identityToRecipient(identity.trim())));
      }
    },
  );

  test('writes no private key into the project', () => {
    const inside = keys(
      ['make', 'no', '--workers=anna', `--to=${join(content, '..', 'content', 'x')}`, `--signer=${signer}`],
      { passphrase: signerPassphrase, day: '2026-12-01' },
    );
    assert.equal(inside.status, 1);
    assert.match(inside.stderr, /lies in the project/);
    const all = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) =>
      statSync(join(content, file)).isFile(),
    );
    assert.deepEqual(
      all.filter((file) => readFileSync(join(content, file), 'utf8').includes('AGE-SECRET-KEY')),
      [],
    );
  });

  test('shows a token for each worker, and gives the function only its hash', () => {
    assert.equal([...stdout.matchAll(/token of the inbox \S{43}/g)].length, 2);
    assert.match(stdout, /INBOX_TOKENS=no:[0-9a-f]{64},no:[0-9a-f]{64}/);
  });

  test('says which age opens it', () => assert.match(stdout, /age 1\.3 or newer/));

  test('writes nothing when the keyset is there already', () => {
    const again = keys(make(), { passphrase: signerPassphrase });
    assert.equal(again.status, 1);
    assert.match(again.stderr, /is there already, and nothing was written/);
  });

  test('does not sign with another passphrase', () => {
    const { status: ended, stderr: said } = keys(make('--months=4'), { passphrase: 'other' });
    assert.equal(ended, 1);
    assert.match(said, /does not open with this SIGNER_PASSPHRASE/);
  });

  test(
    'and then rotate: names the new keyset, and prints the step of erasing for every holder',
    { timeout: 60_000 },
    () => {
      const file = join(content, 'places', 'no.yaml');
      const callback = [
        'callback:',
        '  answeredBy: { en: Two workers of the line }',
        '  hours: always',
        '  answersWithin: 24',
        '  exceptions: { en: If a life is in danger. }',
        '  keyset: no-2027-02-22',
        `  signer: ${publicKey}`,
      ];
      writeFileSync(file, `${readFileSync(file, 'utf8')}\n${callback.join('\n')}\n`);
      const rotate = keys(['rotate', ...make().slice(1), '--kind=classic'], {
        passphrase: signerPassphrase,
        day: '2027-02-01',
      });
      assert.equal(rotate.status, 0, rotate.stderr);
      assert.match(readFileSync(file, 'utf8'), /keyset: no-2027-05-01\n/);
      assert.match(rotate.stdout, /From 2027-03-02 on, no request to no-2027-02-22 is left\./);
      for (const holder of ['anna', 'bo', 'recovery'])
        assert.match(rotate.stdout, new RegExp(`erase FOLDER/no-2027-02-22-${holder}\\.age`));
      assert.match(rotate.stdout, /A copy elsewhere .* is not erased by it/);
      assert.match(rotate.stdout, /any age or rage/);
    },
  );

  test('and due: says 21 days before the end what to do, and not before', () => {
    assert.equal(keys(['due'], { day: '2027-04-10' }).status, 0);
    const near = keys(['due'], { day: '2027-04-11' });
    assert.equal(near.status, 1);
    assert.match(near.stdout, /ends in 20 days, on 2027-05-01\. Run: npm run keys -- rotate no/);
    assert.match(keys(['due'], { day: '2027-05-02' }).stdout, /ended on 2027-05-01; no takes no requests/);
  });
});

describe('npm run keys -- erase', () => {
  test('overwrites and removes the file, and says that copies stay', () => {
    const file = join(folder, 'old.age');
    writeFileSync(file, 'secret');
    const { status, stdout } = keys(['erase', file]);
    assert.equal(status, 0);
    assert.ok(!existsSync(file));
    assert.match(stdout, /A copy elsewhere .* is not erased by it/);
  });

  test('touches nothing when one of the files is not there', () => {
    const file = join(folder, 'other.age');
    writeFileSync(file, 'secret');
    const { status, stderr } = keys(['erase', file, join(folder, 'gone.age')]);
    assert.equal(status, 1);
    assert.match(stderr, /gone\.age is no file, and nothing was erased/);
    assert.equal(readFileSync(file, 'utf8'), 'secret');
  });
});

describe('A command that cannot be followed gets one sentence', () => {
  for (const [words, said] of [
    [[], /A command is missing: npm run keys/],
    [['fly'], /There is no command “fly”/],
    [['make', 'zz', '--workers=a'], /Write one place after the command: no/],
    [['make', 'no', '--workers=recovery', '--to=x', '--signer=y'], /--workers takes one to five different names/],
    [['make', 'no', '--workers=a', '--to=x', '--signer=y', '--kind=old'], /--kind is one of: pq, classic/],
    [['make', 'no', '--workers=a', '--to=x', '--signer=y', '--months=99'], /--months is a number from 1 to 12/],
    [['make', 'no', '--workers=a', '--to=x', '--signer=y', '--colour=red'], /There is no option --colour/],
    [['make', 'no', '--workers=a'], /--to= is missing/],
  ] as [string[], RegExp][]) {
    test(words.join(' ') || 'nothing', () => {
      const follow = () => makeOptions(commandOf(words).words, ['no']);
      assert.throws(follow, (error) => error instanceof KeysError && said.test(error.message));
    });
  }

  test('and no stack, when it is run', () => {
    const { status, stderr } = keys(['fly']);
    assert.equal(status, 1);
    assert.match(stderr, /^There is no command “fly”: [^\n]*\n$/);
  });
});

describe('The days of a keyset', () => {
  test('are counted in months as people do', () => {
    assert.equal(monthsAfter('2026-11-30', 3), '2027-02-28');
    assert.equal(monthsAfter('2026-12-15', 1), '2027-01-15');
  });

  test('are far, near and past', () => {
    assert.equal(daysUntil('2026-11-22', '2026-12-13'), 21);
    assert.deepEqual(
      ['2026-12-13', '2026-12-12', '2026-11-22', '2026-11-21'].map((day) => endOf(day, '2026-11-22')),
      ['far', 'near', 'near', 'past'],
    );
  });
});
