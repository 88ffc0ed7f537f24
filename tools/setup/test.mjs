import { join } from 'node:path';
import { ensureChromium } from './get-chromium.mjs';
import { heartbeat } from './heartbeat.mjs';
import { install } from './install.mjs';
import { npm, root } from './project.mjs';
import { countsOf, reportInto, sum } from './results.mjs';
import { endTogether, run } from './run.mjs';
import { explain } from './sentence.mjs';
import { allSteps, checkSteps, stepEnv } from './steps.mjs';

/**
 * `npm test`, `npm run test:all` (`--all`) and `npm run check` (`--check`): set-up, then every step, then the sum.
 * @param {readonly string[]} flags
 */
export async function test(flags) {
  endTogether();
  try {
    await install();
    const check = flags.includes('--check');
    const env = stepEnv(process.env, flags.includes('--all'));
    if (!check) {
      env['CHROMIUM_PATH'] = await ensureChromium();
      console.log(`  ✓ Chromium: ${env['CHROMIUM_PATH']}`);
    }
    const { passed, failed, skipped } = await runSteps(check ? checkSteps : allSteps, env);
    if (skipped > 0) console.log(`\n${skipped} skipped`);
    console.log(`\n${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}

/**
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @param {NodeJS.ProcessEnv} env
 */
async function runSteps(steps, env) {
  const all = [];
  let built = true;
  const queue = [...steps];
  while (queue.length > 0) {
    const together = queue.findIndex((step) => !step.beside);
    const group = queue.splice(0, Math.max(1, together === -1 ? queue.length : together));
    const runnable = group.filter((step) => built || !step.built);
    for (const { name } of group.filter((step) => !runnable.includes(step))) {
      console.log(`✗ ${name}: not run, since there is no build`);
      all.push({ passed: 0, failed: 1, skipped: 0 });
    }
    const results = await runGroup(runnable, env);
    all.push(...results.map(({ counts }) => counts));
    if (results.some(({ step, counts }) => step.script === 'build' && counts.failed > 0)) built = false;
  }
  return sum(all);
}

/**
 * Runs steps two at a time: the machines that we promise to be fast on have two cores.
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @param {NodeJS.ProcessEnv} env
 */
async function runGroup(steps, env) {
  /** @type {{ step: import('./steps.mjs').Step, counts: import('./results.mjs').Counts }[]} */
  const results = [];
  const waiting = [...steps];
  /** @type {Set<string>} */
  const now = new Set();
  const pulse = heartbeat(() => [...now].join(' and '), console.log);
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      now.add(step.name);
      results.push({ step, counts: await runStep(step, env, steps.length > 1, pulse.touch) });
      now.delete(step.name);
    }
  };
  await Promise.all([worker(), worker()]);
  pulse.stop();
  return results;
}

/**
 * @param {import('./steps.mjs').Step} step
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} beside others, so what it prints must wait
 * @param {() => void} touch
 */
async function runStep(step, env, beside, touch) {
  const begun = Date.now();
  const print = (/** @type {string} */ text) => {
    touch();
    process.stdout.write(text);
  };
  const counts = join(root, 'node_modules', '.cache', 'counts', `${process.pid}-${step.name.replaceAll(/\W+/g, '-')}`);
  if (!beside) print(`… ${step.name}\n`);
  const { code, output } = await run([...npm(env), 'run', '--silent', step.script], {
    cwd: root,
    env: { ...env, ...step.env, ...reportInto(counts) },
    ...(step.tests && !beside ? { onOutput: print } : {}),
  });
  const result = step.tests
    ? countsOf(counts, code)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const failed = result.failed > 0;
  if (failed && (beside || !step.tests)) print(`${output.trimEnd()}\n`);
  const seconds = Math.round((Date.now() - begun) / 1000);
  const sums = step.tests ? `: ${result.passed} passed, ${result.failed} failed` : '';
  print(`${failed ? '✗' : '✓'} ${step.name}${sums}, ${seconds} s${failed ? `. Alone: npm run ${step.script}` : ''}\n`);
  return result;
}
