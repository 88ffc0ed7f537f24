import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, markInstalled, markUnfinished } from './install-state.mjs';
import { npm, outside, ownNode, root } from './project.mjs';
import { run } from './run.mjs';
import { Sentence } from './sentence.mjs';
import { lastLines, step } from './step.mjs';

/** Installs the packages, unless what the lockfile asks for is there already. */
export async function install() {
  if (!existsSync(join(root, 'package-lock.json'))) {
    throw new Sentence(
      'package-lock.json is missing, so nobody knows what to install. Run: git checkout package-lock.json',
    );
  }
  if (isInstalled(root)) return;
  await step('install the packages', async () => {
    markUnfinished(root);
    const env = outside(process.env);
    // Everything is a devDependency, which NODE_ENV=production or a user's own settings would leave out.
    const command = [...npm(process.env), 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=warn'];
    const { code, output } = await run(/** @type {[string]} */ (command), { cwd: root, env });
    if (code !== 0) throw new Sentence(`${lastLines(output)}\n\n${installTrouble(output, code)}`);
    await bringNode(env);
    markInstalled(root);
  });
}

/**
 * Some machines are set never to run the scripts of packages. The Node that we need comes by such a script,
 * so it is run by hand.
 * @param {NodeJS.ProcessEnv} env
 */
async function bringNode(env) {
  const works = () => run([ownNode(), '--version'], { cwd: root, env });
  if ((await works()).code === 0) return;
  await run([process.execPath, 'installArchSpecificPackage'], { cwd: join(root, 'node_modules', 'node'), env });
  const { code, output } = await works();
  if (code !== 0) {
    throw new Sentence(
      `${lastLines(output)}\n\nThe install did not bring a Node that runs on this machine. ` +
        'Run: npm config delete ignore-scripts && npm rebuild node',
    );
  }
}

/**
 * What a failed install means for the person in front of it.
 * @param {string} output of npm
 * @param {number} code
 * @returns {string}
 */
export function installTrouble(output, code) {
  const is = (/** @type {RegExp} */ pattern) => pattern.test(output);
  if (code === 127) return 'npm is not on this machine. Run: sudo apt-get install npm';
  if (is(/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT)\b/)) {
    return 'The packages could not be fetched, since the npm registry did not answer. Connect to the network and run the same command again. To see whether it answers: npm ping';
  }
  if (is(/\b(EACCES|EPERM|EROFS)\b/)) {
    return 'This user may not write in the project folder. Run: sudo chown -R "$(id -un)" .';
  }
  if (is(/\bENOSPC\b/)) return 'The disk is full: the packages need about 1 GB. To see what is left: df -h .';
  if (is(/\bEINTEGRITY\b/)) return 'A package came damaged. Run: npm cache verify';
  if (is(/\bEUSAGE\b|can only install packages when your package\.json/)) {
    return 'package.json and package-lock.json do not agree. Run: npm install';
  }
  return 'The packages could not be installed; the last lines of npm stand above. To see all of it: npm ci';
}
