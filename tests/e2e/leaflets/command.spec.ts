import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { codeOf, shortName } from '#lib/leaflets/code.ts';
import { root } from '#tools/setup/project.mjs';

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheets-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true });
});
test.setTimeout(120_000);

/** Runs the command as `npm run leaflets` does, on one day. */
function leaflets(out: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/leaflets.ts', ...words, '--out', out], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_TODAY: '2026-11-22' },
  });
  return { status, stdout, stderr };
}

const bergen = ['--place', 'no', '--area', 'bergen', '--languages', 'sq,en', '--format', 'cards'];

test('the command makes a file for each language, the same bytes every time', () => {
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  const { status, stdout } = leaflets(one, ...bergen);
  expect(status, stdout).toBe(0);
  expect(stdout).toContain('2 of 2');
  leaflets(two, ...bergen);
  const names = ['sq', 'en'].map((locale) => `cards-${codeOf(shortName('no', locale, 'bergen'))}.pdf`);
  expect(readdirSync(one).sort()).toEqual(names.sort());
  for (const name of names)
    expect(Buffer.compare(readFileSync(join(one, name)), readFileSync(join(two, name))), name).toBe(0);
});

test('the command says in one sentence what exists, and writes nothing', () => {
  const { status, stdout, stderr } = leaflets(join(folder, 'none'), '--place', 'xx', '--format', 'cards');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^There is no place “xx”; write one of: [a-z, ]+\.\n$/);
  expect(readdirSync(folder)).toEqual([]);
});

test('the command makes no sheet when every number asked for is past due, and says why', () => {
  const words = ['--place', 'no', '--languages', 'en', '--format', 'cards', '--lines', '116006', '--fresh-only'];
  const { status, stdout, stderr } = leaflets(join(folder, 'none'), ...words);
  expect(status).toBe(1);
  expect(stdout).toContain('no: left out, past due on 2026-11-22: 116006 (last seen on ');
  expect(stdout).toContain('no: no sheet for cards in en: every number is past due.');
  expect(stderr).toBe('Nothing is left to print, so no file was made.\n');
  expect(readdirSync(folder)).toEqual([]);
});
