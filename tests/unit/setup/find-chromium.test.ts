import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { findChromium } from '#tools/setup/find-chromium.mjs';

const folder = mkdtempSync(join(tmpdir(), 'chromium-'));
after(() => rmSync(folder, { recursive: true }));

let machines = 0;
/** A folder for PATH with programs in it, each a script. */
function machine(programs: Record<string, string>, mode = 0o755): string {
  const bin = join(folder, `${(machines += 1)}`);
  mkdirSync(bin);
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), mode);
  }
  return bin;
}
const says = (version: string) => `echo "${version}"`;
const good = says('Chromium 156.0.8078.79 built on Debian GNU/Linux 12');

describe('The Chromium of this machine', () => {
  test('is found by any of its names', () => {
    for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
      const bin = machine({ [name]: good });
      assert.equal(findChromium({ PATH: bin }), join(bin, name));
    }
    const bin = machine({ 'google-chrome': says('Google Chrome 140.0.7339.80 ') });
    assert.equal(findChromium({ PATH: `${folder}/none:${bin}` }), join(bin, 'google-chrome'));
  });

  test('gives way to the one that was named', () => {
    const bin = machine({ chromium: good });
    const named = join(machine({ mine: says('Chromium 150.0.1.2') }), 'mine');
    assert.equal(findChromium({ PATH: bin, CHROMIUM_PATH: named }), named);
  });

  test('is not used in place of a named one that does not answer: that is said', () => {
    const bin = machine({ chromium: good });
    for (const CHROMIUM_PATH of ['/nowhere/chromium', join(machine({ mine: 'exit 1' }), 'mine')]) {
      assert.throws(() => findChromium({ PATH: bin, CHROMIUM_PATH }), {
        message: `CHROMIUM_PATH is “${CHROMIUM_PATH}”, and no Chromium of version 120 or newer answers there. Run: CHROMIUM_PATH=/usr/bin/chromium npm test`,
      });
    }
  });

  test('comes before one that was downloaded, which serves when there is none', () => {
    const bin = machine({ chromium: good });
    const downloaded = join(machine({ chrome: says('Google Chrome for Testing 159.0.8154.6') }), 'chrome');
    assert.equal(findChromium({ PATH: bin }, [downloaded]), join(bin, 'chromium'));
    assert.equal(findChromium({ PATH: machine({}) }, [downloaded]), downloaded);
  });

  test('is not the note that Ubuntu leaves in its place', () => {
    const note = 'echo "requires the chromium snap to be installed" >&2; exit 10';
    assert.equal(findChromium({ PATH: machine({ 'chromium-browser': note }) }), undefined);
  });

  test('is not one that is too old or cannot be run', () => {
    assert.equal(findChromium({ PATH: machine({ chromium: says('Chromium 90.0.4430.212') }) }), undefined);
    assert.equal(findChromium({ PATH: machine({ chromium: good }, 0o644) }), undefined);
    assert.equal(findChromium({ PATH: machine({ chromium: 'exit 127' }) }), undefined);
    assert.equal(findChromium({}), undefined);
  });
});
