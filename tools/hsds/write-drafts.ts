import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SentenceError } from './sentence-error.ts';

/** A file to write: its path below the content folder, and its text. */
export interface DraftFile {
  path: string;
  text: string;
}

/** Refuses when two drafts have the same name, or a file is there already. Throws `SentenceError`. */
export function refuseTaken(content: string, files: readonly DraftFile[]): void {
  const paths = files.map(({ path }) => path);
  const twice = paths.find((path, at) => paths.indexOf(path) !== at);
  if (twice !== undefined)
    throw new SentenceError(
      `Two services of the data have the same id, so both would be ${join('content', twice)}; take one out. Nothing was written.`,
    );
  const taken = paths.filter((path) => existsSync(join(content, path)));
  if (taken.length > 0)
    throw new SentenceError(
      `${taken.length === 1 ? 'This file is' : `These ${taken.length} files are`} already there; move them away, or take those services out of the data. Nothing was written.\n${taken.map((path) => `- ${join('content', path)}`).join('\n')}`,
    );
}

/** Writes all files, or none: what was written is taken away again when a later one fails. */
export function writeAll(content: string, files: readonly DraftFile[]): void {
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      const file = join(content, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
      written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(file);
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new SentenceError(
      `The files could not be written (${why}); make room in ${content}, or get the right to write there. Nothing was written.`,
    );
  }
}
