import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { root } from '#tools/setup/project.mjs';
import { run } from '#tools/setup/run.mjs';
import { freePort } from '#tests/support/free-port.ts';

const folder = mkdtempSync(join(tmpdir(), 'run-'));
const dist = join(folder, 'dist');
mkdirSync(dist);
writeFileSync(join(dist, 'index.html'), 'hello');
after(() => rmSync(folder, { recursive: true }));

/** A program of ours that a test waits for, with all that it prints. */
function begin(args: string[], env: NodeJS.ProcessEnv = {}, command = process.execPath) {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const says = (text: string | RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        if (new RegExp(text).test(output)) resolve(output);
      };
      look();
      child.stdout.on('data', look);
      child.once('close', () => reject(new Error(`It ended without saying ${text}: ${output}`)));
    });
  return { child, ended, says, output: () => output };
}

const alive = (pid: number) => {
  try {
    process.kill(pid, 0);
    // A process that has ended and waits to be collected still answers.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};
const gone = async (pid: number) => {
  for (let tries = 0; alive(pid) && tries < 200; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50));
  return !alive(pid);
};
const serving = () => ({ DIST_DIR: dist, STORE_FILE: join(folder, 'store.sqlite'), PORT: String(freePort()) });

const within = { timeout: 30_000 };

describe('A program that set-up runs', () => {
  test('gives back what it said and how it ended', async () => {
    const script = 'console.log("out"); console.error("err"); process.exit(3)';
    const { code, output } = await run([process.execPath, '-e', script], { cwd: root, env: process.env });
    assert.equal(code, 3);
    assert.match(output, /out/);
    assert.match(output, /err/);
  });

  test('that is not there is no crash', async () => {
    assert.equal((await run(['/nowhere/program'], { cwd: root, env: process.env })).code, 127);
  });

  /** Runs a program that ends when told to, and goes on after it; and beside it this one. */
  const waitsFor = (script: string) => `import { endTogether, run } from '#tools/setup/run.mjs';
    endTogether();
    const onOutput = (text) => console.log(text);
    run(['sleep', '60'], { cwd: '.', env: process.env }).then(() => console.log('went on'));
    await run(['sh', '-c', ${JSON.stringify(script)}], { cwd: '.', env: process.env, onOutput });`;
  const waits = waitsFor('sleep 60 & echo inner $!; wait');

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    test(`ends with all that it started when we get ${signal}`, within, async () => {
      const { child, ended, says } = begin(['--input-type=module', '-e', waits]);
      const output = await says(/inner \d+/);
      child.kill(signal);
      assert.notEqual(await ended, 0);
      assert.ok(await gone(Number(/inner (\d+)/.exec(output)?.[1])));
    });
  }

  test('that does not want to end is ended, and nothing goes on after the others', within, async () => {
    // Deaf is what the shell started; the shell itself ends at once, and it is nobody's child then.
    const stubborn = waitsFor('trap "" TERM; sleep 60 & trap - TERM; echo inner $!; wait');
    const { child, ended, says, output } = begin(['--input-type=module', '-e', stubborn]);
    const said = await says(/inner \d+/);
    child.kill('SIGTERM');
    assert.equal(await ended, 143);
    assert.ok(await gone(Number(/inner (\d+)/.exec(said)?.[1])));
    assert.doesNotMatch(output(), /went on/);
  });

  test('ends when the npm that started us is killed', within, async () => {
    const script = join(folder, 'waits.mjs');
    writeFileSync(script, waits.replaceAll('#tools', join(root, 'tools')));
    const between = `"${process.execPath}" "${script}"; true`;
    const { child, says } = begin(['-c', between], { npm_lifecycle_event: 'start' }, 'sh');
    const output = await says(/inner \d+/);
    child.kill('SIGKILL');
    assert.ok(await gone(Number(/inner (\d+)/.exec(output)?.[1])));
  });
});

describe('npm run serve', () => {
  const serve = (env: NodeJS.ProcessEnv) => begin(['tools/serve.mjs'], env);
  const oneSentence = async ({ ended, output }: { ended: Promise<unknown>; output: () => string }, text: RegExp) => {
    assert.equal(await ended, 1);
    assert.match(output(), text);
    assert.equal(output().trim().split('\n').length, 1, output());
  };

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`prints the addresses, serves, and ends well on ${signal}`, async () => {
      const env = serving();
      const { child, ended, says } = serve(env);
      const output = await says('Ctrl');
      assert.match(output, new RegExp(`http://localhost:${env.PORT}/\\n.*http://localhost:${env.PORT}/api/health`));
      assert.equal(await (await fetch(`http://localhost:${env.PORT}/`)).text(), 'hello');
      child.kill(signal);
      assert.equal(await ended, 0);
    });
  }

  test('says in one sentence that a port is none', async () => {
    await oneSentence(serve({ PORT: 'abc' }), /^\n?PORT is “abc”; write a number/);
  });

  test('says in one sentence that there is nothing to serve', async () => {
    const env = { ...serving(), DIST_DIR: join(folder, 'nothing') };
    await oneSentence(serve(env), /There is no dist\/ yet, so there is nothing to serve\. Run: npm run build/);
  });

  test('says in one sentence that its port is taken', async () => {
    const env = serving();
    const first = serve(env);
    await first.says('Ctrl');
    await oneSentence(serve(env), /Port \d+ is in use by another program\. Choose another one, for example: PORT=/);
    const stop = (child: ChildProcess) => child.kill('SIGTERM');
    stop(first.child);
    await first.ended;
  });
});
