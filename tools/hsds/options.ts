import { webAddress } from '#lib/schema/values.ts';
import { SentenceError } from './sentence-error.ts';

/** What `npm run import:hsds` was asked for. */
export interface ImportOptions {
  /** File or folder to read. */
  from: string;
  place: string;
  /** Print what would be written, and write nothing. */
  dryRun: boolean;
  /** Where the data is published. */
  source: string | undefined;
}

const usage = 'npm run import:hsds -- FILE --place xx [--source https://…] [--dry-run]';

/** Reads the words of the command. Throws `SentenceError`. */
export function importOptions(words: readonly string[]): ImportOptions {
  const waiting = words.flatMap((word) =>
    /^--\w+=/.test(word) ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word],
  );
  const found: { from?: string; place?: string; source?: string; dryRun: boolean } = { dryRun: false };
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    if (word === '--dry-run') found.dryRun = true;
    else if (word === '--place') found.place = valueOf(word, waiting);
    else if (word === '--source') found.source = valueOf(word, waiting);
    else if (word.startsWith('-')) throw new SentenceError(`There is no option “${word}”; write ${usage}.`);
    else if (found.from === undefined) found.from = word;
    else throw new SentenceError(`“${word}” is too much; name one file or folder: ${usage}.`);
  }
  const { from, place, source, dryRun } = found;
  if (from === undefined) throw new SentenceError(`No file is named; write ${usage}.`);
  if (place === undefined)
    throw new SentenceError('--place is missing; write --place and the id of a country, such as --place no.');
  if (!/^[a-z]{2,3}$/.test(place))
    throw new SentenceError(`--place is “${place}”; write the id of a country, such as no.`);
  if (source !== undefined && !webAddress.safeParse(source).success)
    throw new SentenceError(
      `--source is “${source}”; write the web address where the data is published, with https://.`,
    );
  return { from, place, dryRun, source };
}

function valueOf(option: string, waiting: string[]): string {
  const value = waiting.shift();
  if (value === undefined || value === '' || value.startsWith('--'))
    throw new SentenceError(`${option} has no value; write ${usage}.`);
  return value;
}
