import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes new files below a folder, all or none: what was written is taken away again when a later one fails. */
export function writeAll(root: string, files: readonly { file: string; text: string }[]): void {
  const written: string[] = [];
  try {
    for (const { file, text } of files) {
      const path = join(root, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { flag: 'wx' });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(path);
    throw error;
  }
}
