import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Sentence } from './sentence.mjs';

/** Older ones lack what the tests use, such as the accessibility tree that axe needs. */
const oldest = 120;

const names = ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser'];

/**
 * A Chromium that answers: the one named in CHROMIUM_PATH, or one of this machine's, or one of `more`.
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} [more] files to try last
 * @returns {string | undefined}
 */
export function findChromium(env, more = []) {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    if (answers(named)) return named;
    throw new Sentence(
      `CHROMIUM_PATH is “${named}”, and no Chromium of version ${oldest} or newer answers there. ` +
        'Run: CHROMIUM_PATH=/usr/bin/chromium npm test',
    );
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const own = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...own, ...more].find(answers);
}

/**
 * Asks the program itself: on Ubuntu `chromium-browser` may be a note that there is none.
 * @param {string} file
 * @returns {boolean}
 */
function answers(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  const { stdout } = spawnSync(file, ['--version'], {
    encoding: 'utf8',
    timeout: 5000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [, version] = /\bChrom(?:e|ium)\b[^\d]*(\d+)\./.exec(stdout ?? '') ?? [];
  return Number(version) >= oldest;
}
