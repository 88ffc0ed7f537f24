import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeAll } from '../write-all.ts';
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

/** Writes all files, or none. Throws `SentenceError`. */
export function writeDrafts(content: string, files: readonly DraftFile[]): void {
  try {
    writeAll(
      content,
      files.map(({ path, text }) => ({ file: path, text })),
    );
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new SentenceError(
      `The files could not be written (${why}); make room in ${content}, or get the right to write there. Nothing was written.`,
    );
  }
}
