import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { ownNode, root } from './project.mjs';
import { run } from './run.mjs';
import { Sentence } from './sentence.mjs';
import { step } from './step.mjs';

/**
 * Finds a Chromium, or gets one: Playwright's own, then the distribution's.
 * @returns {Promise<string>} its path
 */
export async function ensureChromium() {
  const known = findChromium(process.env) ?? (await found());
  if (known) return known;
  const isRoot = process.getuid?.() === 0;
  return step('get a Chromium', async () => {
    const tried = await tryAll(isRoot ? [download, itsLibraries, fromDistribution] : [download]);
    const path = await found();
    if (path) return path;
    throw new Sentence(noChromium(isRoot), tried);
  });
}

/**
 * @param {boolean} isRoot
 * @returns {string}
 */
export function noChromium(isRoot) {
  const get = `${isRoot ? '' : 'sudo '}apt-get install chromium`;
  return `The browser tests need Chromium, and none could be got. Run: ${get} (or: CHROMIUM_PATH=/path/to/chrome npm test)`;
}

/** @param {readonly (() => Promise<string>)[]} ways */
async function tryAll(ways) {
  let said = '';
  for (const way of ways) {
    if (!(await found())) said += await way();
  }
  return said;
}

const found = async () => findChromium(process.env, await playwrightsOwn());

/** Where Playwright puts its own. It is asked on its own Node, which the one that runs us need not be. */
async function playwrightsOwn() {
  const ask = "console.log(require('playwright-core').chromium.executablePath())";
  const { code, output } = await run([ownNode(), '-e', ask], { cwd: root, env: process.env });
  return code === 0 ? [output.trim()] : [];
}

const download = () => playwright('install', '--no-shell', 'chromium');
const itsLibraries = () => playwright('install-deps', 'chromium');

/** @param {string[]} args */
async function playwright(...args) {
  const cli = join(root, 'node_modules', 'playwright-core', 'cli.js');
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  return (await run([ownNode(), cli, ...args], { cwd: root, env })).output;
}

async function fromDistribution() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run(['apt-get', 'update'], { cwd: root, env });
  if (update.code !== 0) return update.output;
  return (await run(['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'], { cwd: root, env })).output;
}
