import assert from 'node:assert/strict';
import { afterEach, describe, mock, test } from 'node:test';
import { today } from '#integrations/today.ts';

const { SITE_TODAY } = process.env;

afterEach(() => {
  mock.timers.reset();
  if (SITE_TODAY === undefined) delete process.env['SITE_TODAY'];
  else process.env['SITE_TODAY'] = SITE_TODAY;
});

describe('The day of a build', () => {
  test('is SITE_TODAY where that is set', () => {
    process.env['SITE_TODAY'] = '2028-02-29';
    assert.equal(today(), '2028-02-29');
  });

  for (const unset of ['', undefined]) {
    test(`is the real one when SITE_TODAY is ${unset === '' ? 'empty' : 'not set'}`, () => {
      mock.timers.enable({ apis: ['Date'], now: Date.parse('2031-03-04T23:59:59Z') });
      if (unset === undefined) delete process.env['SITE_TODAY'];
      else process.env['SITE_TODAY'] = unset;
      assert.equal(today(), '2031-03-04');
    });
  }

  for (const bad of [
    'today',
    '22.11.2026',
    '2026-1-2',
    '2026-13-01',
    '2026-11-22T00:00',
    ' 2026-11-22',
    '2026-02-30',
  ]) {
    test(`is asked for again when SITE_TODAY is “${bad}”`, () => {
      process.env['SITE_TODAY'] = bad;
      assert.throws(() => today(), { message: `SITE_TODAY is “${bad}”; write a day such as 2026-11-22.` });
    });
  }
});
