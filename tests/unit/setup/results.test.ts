import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { countsOf, reportInto, sum } from '#tools/setup/results.mjs';
import { allSteps, checkSteps, stepEnv } from '#tools/setup/steps.mjs';

const folder = mkdtempSync(join(tmpdir(), 'results-'));
after(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'counts');
const reporter = fileURLToPath(new URL('../../../tools/setup/reporter.mjs', import.meta.url));

/** Runs a test file with our reporter, as the steps do. */
function runTests(source: string, env: NodeJS.ProcessEnv = reportInto(file)): { code: number; output: string } {
  const tests = join(folder, 'some.test.mjs');
  writeFileSync(tests, `import assert from 'node:assert'; import { describe, test } from 'node:test';\n${source}`);
  const { status, stdout } = spawnSync(process.execPath, ['--test', `--test-reporter=${reporter}`, tests], {
    encoding: 'utf8',
    // A test inside a test would otherwise report to the outer one in a format of its own.
    env: { ...process.env, NODE_TEST_CONTEXT: undefined, ...env },
  });
  return { code: status ?? 1, output: stdout };
}

describe('The sum', () => {
  test('adds what every step came to', () => {
    assert.deepEqual(
      sum([
        { passed: 1, failed: 2, skipped: 3 },
        { passed: 10, failed: 20, skipped: 30 },
      ]),
      { passed: 11, failed: 22, skipped: 33 },
    );
  });

  test('takes its counts from the runner', () => {
    const { code, output } = runTests(`
      describe('A thing', () => { test('holds', () => {}); test('breaks', () => assert.fail('broken here')); });
      test('waits', { skip: true }, () => {});`);
    assert.deepEqual(countsOf(file, code), { passed: 1, failed: 1, skipped: 1 });
    assert.match(output, /✗ breaks[^]*broken here/);
    assert.doesNotMatch(output, /holds|✗ A thing/);
    assert.match(output, /\n {4}1 passed, 1 failed, 1 skipped\n$/);
  });

  test('counts a file that cannot be read as a failure', () => {
    const { code } = runTests('this is no code');
    assert.deepEqual(countsOf(file, code), { passed: 0, failed: 1, skipped: 0 });
  });

  test('counts a runner that found no test as a failure', () => {
    assert.deepEqual(countsOf(join(folder, 'never-written'), 0), { passed: 0, failed: 1, skipped: 0 });
  });

  test('counts a runner that died after good tests as a failure', () => {
    const { code } = runTests("test('holds', () => {});");
    assert.equal(code, 0);
    assert.deepEqual(countsOf(file, 139), { passed: 1, failed: 1, skipped: 0 });
  });

  test('does not take the counts of an earlier run for its own', () => {
    runTests("test('holds', () => {});");
    reportInto(file);
    assert.equal(countsOf(file, 0).passed, 0);
  });

  test('leaves no file behind, and none is written when nobody sums', () => {
    runTests("test('holds', () => {});");
    countsOf(file, 0);
    assert.ok(!existsSync(file));
    runTests("test('holds', () => {});", { TEST_COUNTS: undefined });
    assert.ok(!existsSync(file));
  });
});

describe('The steps', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>;
  };

  test('are scripts that a person can run alone', () => {
    for (const { script } of allSteps) assert.ok(scripts[script], script);
  });

  test('leave no test script out', () => {
    const run = new Set(allSteps.map(({ script }) => script));
    // It gets two more browsers from the distribution, so it runs when somebody asks for it.
    const onDemand = ['test:all', 'test:engines'];
    const owed = Object.keys(scripts).filter((name) => /^(test|lint|format):/.test(name) && !onDemand.includes(name));
    assert.deepEqual(
      owed.filter((name) => !run.has(name)),
      [],
    );
  });

  test('begin with those of the fast loop, so that a slip shows early', () => {
    assert.deepEqual(allSteps.slice(0, checkSteps.length), checkSteps);
  });

  test('play on one day, unless another one is set', () => {
    assert.equal(stepEnv({}, false)['SITE_TODAY'], '2026-11-22');
    assert.equal(stepEnv({ SITE_TODAY: '2030-01-01' }, false)['SITE_TODAY'], '2030-01-01');
  });

  test('look at content once more as it will stand two years on', () => {
    const days = allSteps.filter(({ script }) => script === 'test:content').map(({ env }) => env?.['SITE_TODAY']);
    assert.deepEqual(days, [undefined, '2028-11-22']);
  });

  test('do everything only when asked, and tell nobody that they ran', () => {
    assert.equal(stepEnv({}, false)['TEST_SCOPE'], undefined);
    assert.equal(stepEnv({}, true)['TEST_SCOPE'], 'all');
    assert.equal(stepEnv({}, false)['ASTRO_TELEMETRY_DISABLED'], '1');
  });

  test('are what the outside runs', () => {
    const ci = readFileSync(new URL('../../../.ci/run', import.meta.url), 'utf8');
    assert.match(ci, /\bexec npm test --silent\n$/);
    execFileSync('bash', ['-n', fileURLToPath(new URL('../../../.ci/run', import.meta.url))]);
  });
});
