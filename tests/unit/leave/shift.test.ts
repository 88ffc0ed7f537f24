import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { missing, noPress, patience, pressed } from '#lib/leave/shift.ts';

/** How many presses are missing after presses at these times. */
const after = (...times: number[]) => missing(times.reduce((count, time) => pressed(count, time), noPress));

describe('Shift three times', () => {
  test('leaves at the third press', () => {
    assert.equal(missing(noPress), 3);
    assert.equal(after(9000), 2);
    assert.equal(after(9000, 9100), 1);
    assert.equal(after(9000, 9100, 9200), 0);
  });

  test('may take five seconds between two presses', () => {
    assert.equal(patience, 5000);
    assert.equal(after(9000, 14_000, 19_000), 0);
  });

  test('starts again at one after a longer pause', () => {
    assert.equal(after(9000, 9100, 14_101), 2);
    assert.equal(after(9000, 14_001, 14_100, 14_200), 0);
  });

  test('counts the first press also when the page has just been opened', () => assert.equal(after(10), 2));

  test('is never less than none missing', () => assert.equal(after(1, 2, 3, 4, 5), 0));
});
