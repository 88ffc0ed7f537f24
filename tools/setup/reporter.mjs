import { relative } from 'node:path';
import { inspect, stripVTControlCharacters } from 'node:util';
import { root } from './project.mjs';
import { report } from './results.mjs';

/**
 * Reporter of `node --test`: shows what failed and how many did, and hands the counts to whoever sums.
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 */
// eslint-disable-next-line import-x/no-default-export -- node --test looks for it.
export default async function* reporter(events) {
  for await (const { type, data } of events) {
    if (type === 'test:fail' && !data.todo && !failedBelow(data)) yield failure(data);
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:summary' && data.file === undefined) {
      const { tests, passed, skipped, todo } = data.counts;
      const failed = tests - passed - skipped - todo;
      report({ passed, failed, skipped });
      const more = skipped > 0 ? `, ${skipped} skipped` : '';
      yield `    ${passed} passed, ${failed} failed${more}\n`;
    }
  }
}

/**
 * A suite fails when a test in it does, which was shown already.
 * @param {import('node:test').EventData.TestFail} data
 */
function failedBelow({ details: { error } }) {
  return 'failureType' in error && error.failureType === 'subtestsFailed';
}

/** @param {import('node:test').EventData.TestFail} data */
function failure({ name, file, line, details }) {
  const { cause } = details.error;
  const why = stripVTControlCharacters(inspect(cause ?? details.error))
    .split('\n')
    .filter((text) => !/^\s+at .*\bnode:internal\//.test(text))
    .map((text) => `      ${text}`)
    .join('\n');
  const where = file === undefined ? '' : ` (${relative(root, file)}:${line ?? 1})`;
  return `    ✗ ${name}${where}\n${why}\n`;
}
