import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '#tools/setup/project.mjs';
import { freePort } from '#tests/support/free-port.ts';
import { everything } from '#tests/support/browser/scope.ts';
import { filesOf, keepFewLanguages } from '#tests/support/other-build.ts';

/** The oldest that set-up must cope with: what Debian 12 and Ubuntu 24.04 bring. */
const oldest = ['npm@9.9.4', 'node@18.20.8'];

const machine = mkdtempSync(join(tmpdir(), 'fresh-'));
const project = join(machine, 'project');
const bin = join(machine, 'node_modules', '.bin');
const begun: ChildProcess[] = [];
after(() => {
  for (const { pid } of begun) kill(pid);
  rmSync(machine, { recursive: true, maxRetries: 5 });
});

/** This environment without what npm and the test runner put into it. */
const clean = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(npm_|NODE_TEST_CONTEXT$|NODE_OPTIONS$|TEST_|CHROMIUM_PATH$|PORT$|INIT_CWD$)/.test(name),
  ),
);
const path = (clean['PATH'] ?? '').split(delimiter).filter((folder) => !folder.startsWith(join(root, 'node_modules')));
const env = { ...clean, PATH: [bin, ...path].join(delimiter), PORT: String(freePort()) };
const address = `http://localhost:${env.PORT}`;

/** Ends a program with all that it started, as a machine does that is switched off. */
function kill(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

/** `npm start`, with every line it prints and when it came. */
function npmStart() {
  const child = spawn('npm', ['start'], { cwd: project, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  begun.push(child);
  const lines: { text: string; at: number }[] = [{ text: '', at: Date.now() }];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => lines.push({ text: data.toString(), at: Date.now() }));
  }
  const output = () => lines.map(({ text }) => text).join('');
  const until = async (holds: () => boolean) => {
    while (!holds()) {
      assert.equal(child.exitCode, null, output());
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return { child, lines, output, until };
}

/** What git would hand to somebody who clones the project now. */
function copyProject(): void {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const file of list.toString().split('\0').filter(Boolean)) {
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(project, file)), { recursive: true });
    cpSync(join(root, file), join(project, file));
  }
}

describe('A machine with the oldest npm and Node, and nothing installed', () => {
  before(() => {
    writeFileSync(join(machine, 'package.json'), '{}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...oldest], { cwd: machine, env: clean, stdio: 'pipe' });
    copyProject();
    // How many languages there are changes nothing in a set-up; only the test that compares all pages needs them all.
    if (!everything) keepFewLanguages(project);
  });

  test('is such a machine', () => {
    const says = (program: string) => execFileSync(program, ['--version'], { cwd: project, env, encoding: 'utf8' });
    assert.match(says('npm'), /^9\./);
    assert.match(says('node'), /^v18\./);
    assert.ok(!existsSync(join(project, 'node_modules')));
  });

  test('is switched off in the middle of the install', async () => {
    const modules = join(project, 'node_modules');
    const { child, until } = npmStart();
    await until(() => existsSync(modules) && readdirSync(modules).filter((name) => !name.startsWith('.')).length > 40);
    kill(child.pid);
    assert.ok(!existsSync(join(modules, '.complete')));
  });

  test('installs anew, builds and serves the first page, with a line at least every ten seconds', async () => {
    const { child, lines, output, until } = npmStart();
    await until(() => output().includes(`${address}/`));
    assert.match(output(), /✓ install the packages[^]*✓ build the site/);

    const page = await fetch(`${address}/`);
    assert.equal(page.status, 200);
    assert.match(await page.text(), /<html lang="[a-z]/);
    assert.deepEqual(await (await fetch(`${address}/api/health`)).json(), { ok: true });

    const silences = lines.slice(1).map(({ at }, index) => at - (lines[index]?.at ?? at));
    assert.ok(Math.max(...silences) < 10_000, `${Math.max(...silences)} ms without a line`);

    process.kill(-(child.pid ?? 0), 'SIGTERM');
    await new Promise((resolve) => child.once('close', resolve));
    await assert.rejects(fetch(`${address}/`));
  });

  // The keys of the demo are new on each machine, and the index of the texts names its words in another order each time;
  // copies to keep hold both, and a page names their size.
  test('makes the same pages and data, to the byte, as were made here', { skip: !everything }, () => {
    const built = (folder: string) =>
      new Map(filesOf(join(folder, 'dist')).map(({ name, text }) => [name, text] as const));
    const [here, there] = [built(root), built(project)];
    assert.ok(here.size > 1000);
    const other = [...new Set([...here.keys(), ...there.keys()])].filter((name) => here.get(name) !== there.get(name));
    assert.deepEqual(
      other.filter((name) => !/keyset|call-me|this-phone|^data\/(?:search|pack|now)\//.test(name)),
      [],
    );
  });

  test('starts again without a second install', async () => {
    const { output, until } = npmStart();
    await until(() => output().includes(`${address}/`));
    assert.doesNotMatch(output(), /install the packages/);
  });
});
