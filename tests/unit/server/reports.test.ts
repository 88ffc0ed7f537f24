import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { reportKey, type Report } from '#lib/reports.ts';
import { sqliteStore } from '#server/stores/sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
const file = join(folder, 'store.sqlite');
after(() => rmSync(folder, { recursive: true }));

const main = fileURLToPath(new URL('../../../src/server/adapters/reports-main.ts', import.meta.url));

/** What the command prints, and how it ends. */
function run(words: string[] = [], store = file): { said: string; refused: string; code: number | null } {
  const env = { ...process.env, STORE_FILE: store };
  const { stdout, stderr, status } = spawnSync(process.execPath, [main, ...words], {
    env,
    cwd: folder,
    encoding: 'utf8',
  });
  return { said: stdout.trim(), refused: stderr.trim(), code: status };
}

const one: Report = { place: 'no', service: 'talk-oslo-1', what: 'number', day: '2026-11-20' };
const reports: [Report, count: number][] = [
  [one, 2],
  [{ ...one, day: '2026-11-22' }, 3],
  [{ ...one, what: 'moved' }, 1],
  [{ ...one, service: 'talk-oslo-10' }, 1],
  [{ ...one, place: 'rs' }, 1],
];

/** A store with these reports and with a blob of another kind. */
async function fill(some: typeof reports): Promise<void> {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
  const store = sqliteStore(file);
  for (const [report, count] of some)
    await store.put(reportKey(report), new TextEncoder().encode(String(count)), new Date('2027-02-01'));
  await store.put('request:1', new Uint8Array([1]), new Date('2027-02-01'));
  store.close();
}
beforeEach(() => fill(reports));

describe('The command that says what came in', () => {
  test('tells service, choice, count and days, and nothing of other things in the store', () => {
    assert.deepEqual(run(), {
      said: [
        'no/talk-oslo-1',
        '  It has moved: 1 time, on 2026-11-20',
        '  The number does not work: 5 times, 2026-11-20 to 2026-11-22',
        'no/talk-oslo-10',
        '  The number does not work: 1 time, on 2026-11-20',
        'rs/talk-oslo-1',
        '  The number does not work: 1 time, on 2026-11-20',
        'When a service is right again: npm run reports -- --done SERVICE',
      ].join('\n'),
      refused: '',
      code: 0,
    });
  });

  test('removes what was dealt with, for this service only', () => {
    assert.equal(run(['--done', 'no/talk-oslo-1']).said, 'The reports about no/talk-oslo-1 are removed.');
    const { said } = run();
    assert.ok(!said.includes('no/talk-oslo-1\n'), said);
    for (const other of ['no/talk-oslo-10\n', 'rs/talk-oslo-1\n']) assert.ok(said.includes(other), other);
  });

  test('says that nothing came in', async () => {
    await fill([]);
    assert.equal(run().said, 'Nothing is reported.');
  });

  test('says that there is no store, and makes none', () => {
    const nowhere = join(folder, 'none.sqlite');
    assert.deepEqual(run([], nowhere), {
      said: '',
      refused: 'There is no store at none.sqlite, so nothing was reported yet. STORE_FILE names another one.',
      code: 1,
    });
    assert.equal(existsSync(nowhere), false);
  });
});

describe('Refused with one sentence, and nothing removed, is', () => {
  const refused: [words: string[], sentence: string][] = [
    [['--done'], '--done needs a service; write its name, such as no/talk-oslo-1.'],
    [['--done', 'talk-oslo-1'], '“talk-oslo-1” may be any of no/talk-oslo-1, rs/talk-oslo-1; write one of them.'],
    [
      ['--done', 'rooms-oslo-1'],
      'Nothing is reported about “rooms-oslo-1”; there are reports about: no/talk-oslo-1, no/talk-oslo-10, rs/talk-oslo-1.',
    ],
    [['--dome', 'x'], 'There is no “--dome” here; write nothing, or --done and a service.'],
    [['--done', 'a', 'b'], '“b” is too much; write --done and one service.'],
  ];
  for (const [words, sentence] of refused) {
    test(words.join(' '), () => {
      const before = run().said;
      assert.deepEqual(run(words), { said: '', refused: sentence, code: 1 });
      assert.equal(run().said, before);
    });
  }
});
