import { readdirSync, readFileSync } from 'node:fs';

/**
 * Everything that a program started, and what that started. Only the system's own list knows: a test runner's browser
 * is no child of ours. Where there is no such list, nothing is found.
 * @param {number} pid
 * @returns {number[]}
 */
export function descendants(pid) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const [child, parent] of processes()) children.set(parent, [...(children.get(parent) ?? []), child]);
  const found = [...(children.get(pid) ?? [])];
  for (const child of found) found.push(...(children.get(child) ?? []));
  return found;
}

/** @returns {[pid: number, parent: number][]} */
function processes() {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => parentOf(Number(name)));
  } catch {
    return [];
  }
}

/**
 * @param {number} pid
 * @returns {[pid: number, parent: number][]} nothing if it ended in between
 */
function parentOf(pid) {
  try {
    // The name, in brackets, may hold spaces and brackets; the state and the parent follow the last one.
    const [, parent] = /.*\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return parent === undefined ? [] : [[pid, Number(parent)]];
  } catch {
    return [];
  }
}
