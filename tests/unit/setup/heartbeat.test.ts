import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { heartbeat } from '#tools/setup/heartbeat.mjs';

/** A step named "build" on a clock of its own. */
function build({ mock }: TestContext) {
  mock.timers.enable({ apis: ['setInterval', 'Date'] });
  const lines: string[] = [];
  const pulse = heartbeat(
    () => 'build',
    (line) => lines.push(line),
  );
  const wait = (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) mock.timers.tick(1000);
  };
  return { lines, pulse, wait };
}

describe('A step that takes long', () => {
  test('says its name and its seconds within every ten', (context) => {
    const { lines, pulse, wait } = build(context);
    for (let tens = 1; tens <= 6; tens += 1) {
      wait(10);
      assert.ok(lines.length >= tens, `${lines.length} lines after ${tens * 10} s`);
    }
    assert.equal(lines[0], '  … build, 6 s');
    pulse.stop();
  });

  test('stays silent while something else is printed', (context) => {
    const { lines, pulse, wait } = build(context);
    for (let times = 0; times < 12; times += 1) {
      wait(5);
      pulse.touch();
    }
    assert.deepEqual(lines, []);
    wait(10);
    assert.equal(lines.length, 1, 'and speaks again when that stops');
    pulse.stop();
  });

  test('says nothing more when it has ended, and how long it took', (context) => {
    const { lines, pulse, wait } = build(context);
    wait(3);
    assert.equal(pulse.stop(), 3);
    wait(60);
    assert.deepEqual(lines, []);
  });
});
