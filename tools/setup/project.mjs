import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The Node that the install brings.
 * @param {string} [folder] of the project
 */
export const ownNode = (folder = root) => join(folder, 'node_modules', 'node', 'bin', 'node');

/**
 * How to call the npm that started us, on the Node that it runs on: the same npm does all of the install,
 * and it does not run on the Node that it is about to remove.
 * @param {NodeJS.ProcessEnv} env
 * @returns {[command: string, ...args: string[]]}
 */
export function npm(env) {
  const { npm_execpath: script, npm_node_execpath: node } = env;
  return script && node && /\bnpm-cli\.c?js$/.test(script) ? [node, script] : ['npm'];
}

/**
 * The environment without what `npm run` put in front of PATH, so that `node` means the machine's own again.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function outside(env) {
  const path = (env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !/[\\/]node_modules[\\/](?:\.bin|.*node-gyp-bin)$/.test(folder))
    .join(delimiter);
  return { ...env, PATH: path };
}
