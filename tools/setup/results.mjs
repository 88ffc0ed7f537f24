import { appendFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** Names the file to which a test runner adds its counts. */
const variable = 'TEST_COUNTS';

/**
 * Called by our reporters at the end of a run. Does nothing when nobody sums.
 * @param {Counts} counts
 */
export function report(counts) {
  const file = process.env[variable];
  if (file) appendFileSync(file, `${JSON.stringify(counts)}\n`);
}

/**
 * Lets a test runner report into `file`.
 * @param {string} file
 */
export function reportInto(file) {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return { [variable]: file };
}

/**
 * What a step of tests came to. A runner that died, or ran no test at all, is a failure, however it ended.
 * @param {string} file
 * @param {number} code the runner's exit code
 * @returns {Counts}
 */
export function countsOf(file, code) {
  const counts = sum(lines(file).map((line) => /** @type {Counts} */ (JSON.parse(line))));
  const nothing = counts.passed + counts.failed + counts.skipped === 0;
  return nothing || (code !== 0 && counts.failed === 0) ? { ...counts, failed: counts.failed + 1 } : counts;
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const one of all) {
    total.passed += one.passed;
    total.failed += one.failed;
    total.skipped += one.skipped;
  }
  return total;
}

/** @param {string} file */
function lines(file) {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  } finally {
    rmSync(file, { force: true });
  }
}
