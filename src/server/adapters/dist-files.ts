import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ReadFile } from '../files.ts';

/** Reads files below a folder of this machine, and no file that a link inside it leads out to. */
export async function distFiles(folder: string): Promise<ReadFile> {
  const root = (await realpath(folder)) + sep;
  return async (path) => {
    try {
      const file = await realpath(join(root, path));
      return file.startsWith(root) ? await readFile(file) : undefined;
    } catch (error) {
      if (isCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP')) return undefined;
      throw error;
    }
  };
}

/** Whether a system call failed for one of these reasons. */
export function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
