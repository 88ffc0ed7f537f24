import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, isLockCurrent, markInstalled, markUnfinished } from './install-state.mjs';
import { npm, outside, ownNode, pathWith, root } from './project.mjs';
import { run } from './run.mjs';
import { Sentence } from './sentence.mjs';
import { lastLines, step } from './step.mjs';

/**
 * `npm ci` gives up when a registry lacks the variant of an optional package for some other machine. This puts the
 * same packages there, into an empty folder and without touching the lockfile, and does not mind.
 * All of them are devDependencies, which NODE_ENV=production or a user's own settings would leave out.
 */
const installCommand = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

/** Installs the packages, unless what the lockfile asks for is there already. */
export async function install() {
  if (!existsSync(join(root, 'package-lock.json'))) {
    throw new Sentence(
      'package-lock.json is missing, so nobody knows what to install. Run: git checkout package-lock.json',
    );
  }
  if (!isLockCurrent(root)) {
    throw new Sentence('package.json and package-lock.json do not agree. Run: npm install');
  }
  if (isInstalled(root)) return;
  await step('install the packages', async () => {
    markUnfinished(root);
    rmSync(join(root, 'node_modules'), { recursive: true, force: true });
    const env = outside(process.env);
    const first = await firstNode(env);
    await runNpm(npm(process.env, first), installCommand, { ...env, PATH: pathWith(first, env) });
    await bringNode(root, env);
    rmSync(early, { recursive: true, force: true });
    markInstalled(root);
  });
}

/** Where the Node that runs the install is put, if the machine's own cannot. npm leaves dotted folders alone. */
const early = join(root, 'node_modules', '.early');

/**
 * The Node to run npm on. npm leaves out the variants of optional packages that do not suit the Node it runs on, also
 * when another one will use them. So an older Node fetches only the new one, and that does the rest.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | undefined>} nothing if the machine's own will do
 */
async function firstNode(env) {
  const [own = 'node'] = npm(process.env).slice(0, -1);
  const { output } = await run([own, '--version'], { cwd: root, env });
  if (isNew(output)) return undefined;
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  mkdirSync(early, { recursive: true });
  // Without a package of its own there, npm would take the project above for the place to install to.
  writeFileSync(join(early, 'package.json'), '{}');
  const command = [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    `node@${devDependencies.node}`,
  ];
  await runNpm(npm(process.env), command, env, early);
  return bringNode(early, env);
}

/**
 * Whether this Node is one that all our packages are made for.
 * @param {string} version such as `v22.12.0`
 * @returns {boolean}
 */
export function isNew(version) {
  const [major = 0, minor = 0] = version.trim().replace(/^v/, '').split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 16);
}

/**
 * @param {readonly string[]} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function runNpm([command = 'npm', ...before], args, env, cwd = root) {
  const { code, output } = await run([command, ...before, ...args], { cwd, env });
  if (code !== 0) throw new Sentence(installTrouble(output, code), output);
}

/**
 * Some machines are set never to run the scripts of packages. The Node that we need comes by such a script, so it is
 * run by hand; npm has then made no link to what was not there yet.
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} its path
 */
async function bringNode(folder, env) {
  const node = ownNode(folder);
  const works = () => run([node, '--version'], { cwd: root, env });
  if ((await works()).code === 0) return node;
  const script = ['installArchSpecificPackage'];
  const tried = await run([process.execPath, ...script], { cwd: join(folder, 'node_modules', 'node'), env });
  if ((await works()).code === 0) {
    const links = join(folder, 'node_modules', '.bin');
    mkdirSync(links, { recursive: true });
    if (!existsSync(join(links, 'node'))) symlinkSync(join('..', 'node', 'bin', 'node'), join(links, 'node'));
    return node;
  }
  throw new Sentence(
    'The install did not bring a Node that runs on this machine. Run: npm config delete ignore-scripts && npm rebuild node',
    tried.output,
  );
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
  return `${lastLines(output)}\n\nThe packages could not be installed, and npm says why above. To see all of it: npm install`;
}
