import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownNode } from './project.mjs';

/** Written after a whole install, so an interrupted one is known by its absence. */
const marker = (/** @type {string} */ folder) => join(folder, 'node_modules', '.complete');
/** npm's own record of what it put there, written last of all. */
const record = (/** @type {string} */ folder) => join(folder, 'node_modules', '.package-lock.json');

/**
 * Whether what is in node_modules is what the lockfile asks for.
 * @param {string} folder
 * @returns {boolean}
 */
export function isInstalled(folder) {
  if (!existsSync(ownNode(folder))) return false;
  if (read(marker(folder)) === fingerprint(folder)) return true;
  if (!installedByHand(folder)) return false;
  markInstalled(folder);
  return true;
}

/** @param {string} folder */
export function markInstalled(folder) {
  writeFileSync(marker(folder), fingerprint(folder));
}

/**
 * Whether the lockfile was made for the packages that package.json names.
 * @param {string} folder
 * @returns {boolean}
 */
export function isLockCurrent(folder) {
  const asked = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const locked = packages(join(folder, 'package-lock.json'))?.[''];
  const named = (/** @type {Package | undefined} */ of) =>
    JSON.stringify([of?.dependencies, of?.devDependencies].map((list) => Object.entries(list ?? {}).sort()));
  return named(asked) === named(locked);
}

/**
 * Takes away what says that the install is whole, before it stops being so.
 * @param {string} folder
 */
export function markUnfinished(folder) {
  for (const file of [marker(folder), record(folder)]) rmSync(file, { force: true });
}

/** @param {string} folder */
function fingerprint(folder) {
  const lock = readFileSync(join(folder, 'package-lock.json'));
  // Packages with programs in them differ by machine, as when a folder is shared with a container.
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}\n`;
}

/**
 * Whether somebody ran npm himself and everything is there: doing it again would only cost him minutes.
 * @param {string} folder
 */
function installedByHand(folder) {
  const there = packages(record(folder));
  const asked = packages(join(folder, 'package-lock.json'));
  if (!there || !asked) return false;
  const same = (/** @type {string} */ name) =>
    there[name]?.version === asked[name]?.version && there[name]?.integrity === asked[name]?.integrity;
  // Optional packages of the lockfile that are missing are those of other machines.
  const owed = Object.keys(asked).filter((name) => name !== '' && !asked[name]?.optional);
  return [...owed, ...Object.keys(there)].every(same) && owed.every((name) => existsSync(join(folder, name)));
}

/**
 * @typedef {object} Package
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 */

/**
 * @param {string} file
 * @returns {Record<string, Package> | undefined}
 */
function packages(file) {
  const text = read(file);
  try {
    return text === undefined ? undefined : JSON.parse(text).packages;
  } catch {
    return undefined;
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
