import { closeSync, existsSync, fsyncSync, openSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { KeysError } from './options.ts';

/** What stands after every erasing: it reaches this file and no other. */
export const eraseNote =
  'This reaches only the files named. A copy elsewhere (a stick, a printout, a backup, another computer) is not erased by it, and a drive may keep old blocks for a while.';

/** Overwrites files with chance and removes them. Throws `KeysError`, before anything is touched, when one is not there. */
export function eraseFiles(files: readonly string[]): void {
  if (files.length === 0) throw new KeysError('Write the files of the private keys after erase.');
  const missing = files.find((file) => !existsSync(file) || !statSync(file).isFile());
  if (missing !== undefined) throw new KeysError(`${missing} is no file, and nothing was erased.`);
  for (const file of files) {
    const handle = openSync(file, 'r+');
    writeSync(handle, randomBytes(Math.max(1, statSync(file).size)), 0);
    fsyncSync(handle);
    closeSync(handle);
    unlinkSync(file);
  }
}
