import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isWrong, readReportKey, readServiceName, reportKey, wrongs, type Report } from '#lib/reports.ts';
import { assertKey } from '#server/store.ts';

const report: Report = { place: 'no', service: 'talk-oslo-1', what: 'moved', day: '2026-11-22' };

describe('The name of a service in a form', () => {
  test('is its place and its id', () => {
    assert.deepEqual(readServiceName('no/talk-oslo-1'), { place: 'no', service: 'talk-oslo-1' });
  });

  for (const name of [
    '',
    'no',
    'talk-oslo-1',
    'no/talk-oslo-0',
    'no/talk-oslo',
    '../talk-oslo-1',
    'no/talk-oslo-1/',
    'no/talk-oslo-1\n',
  ]) {
    test(`is not ${JSON.stringify(name)}`, () => assert.equal(readServiceName(name), undefined));
  }
});

describe('The key of a report', () => {
  test('holds the place, the service, the code and the day, and nothing else', () => {
    assert.equal(reportKey(report), 'wrong:no:talk-oslo-1:moved:2026-11-22');
  });

  test('can be kept by every store', () => assert.doesNotThrow(() => assertKey(reportKey(report))));

  test('reads back as the report', () => assert.deepEqual(readReportKey(reportKey(report)), report));

  for (const key of [
    'request:no:talk-oslo-1:moved:2026-11-22',
    'wrong:no:talk-oslo-1:moved',
    'wrong:no:talk-oslo-1:burnt:2026-11-22',
  ])
    test(`is not ${key}`, () => assert.equal(readReportKey(key), undefined));
});

test('A code is one of the list, and nothing that every object has', () => {
  assert.ok(wrongs.every(isWrong));
  assert.equal(isWrong('toString'), false);
});
