import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The Node that the install brings.
 * @param {string} [folder] of the project
 */
export const ownNode = (folder = root) => join(folder, 'node_modules', 'node', 'bin', 'node');

/**
 * How to call the npm that started us: the same npm does all of the install. It runs on `node` if given, else on the
 * Node that it was started on, and never on the one that an install is about to remove.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [node]
 * @returns {[command: string, ...args: string[]]}
 */
export function npm(env, node) {
  const { npm_execpath: script, npm_node_execpath: own } = env;
  const runs = node ?? own;
  return script && runs && /\bnpm-cli\.c?js$/.test(script) ? [runs, script] : ['npm'];
}

/**
 * PATH with the folder of a program in front.
 * @param {string | undefined} program
 * @param {NodeJS.ProcessEnv} env
 */
export function pathWith(program, { PATH = '' }) {
  return program === undefined ? PATH : [dirname(program), PATH].join(delimiter);
}

/**
 * The environment without what `npm run` put in front of PATH, so that `node` means the machine's own again.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function outside(env) {
  const ours = join(root, 'node_modules') + sep;
  const path = (env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.startsWith(ours));
  return { ...env, PATH: path.join(delimiter) };
}
