import { keysetKinds, type KeysetKind } from '#lib/schema/keyset.ts';

/** Something in the command that cannot be followed, as a sentence for who wrote it. */
export class KeysError extends Error {}

/** What `make` and `rotate` are asked for. */
export interface MakeOptions {
  place: string;
  /** Who reads requests, each with a key of their own. */
  workers: readonly string[];
  /** Folder that gets the private keys; outside of the project. */
  to: string;
  /** File of the signing key; made if it is not there. */
  signer: string;
  kind: KeysetKind;
  months: number;
}

const usage =
  'npm run keys -- make PLACE --workers=anna,bo --to=FOLDER --signer=FILE [--kind=classic] [--months=3] | rotate … (the same) | erase FILE… | token | due';

/** The command, and the words after it. Throws `KeysError` with what can be written. */
export function commandOf([command, ...words]: readonly string[]): { command: string; words: readonly string[] } {
  if (command !== undefined && ['make', 'rotate', 'erase', 'token', 'due'].includes(command)) return { command, words };
  throw new KeysError(
    `${command === undefined ? 'A command is missing' : `There is no command “${command}”`}: ${usage}`,
  );
}

/** Reads what `make` and `rotate` are asked for. Throws `KeysError` for the first thing that is missing or wrong. */
export function makeOptions(words: readonly string[], places: readonly string[]): MakeOptions {
  const [place, ...more] = words.filter((word) => !word.startsWith('--'));
  const given = new Map(
    words.filter((word) => word.startsWith('--')).map((word) => splitAt(word.slice(2), word.indexOf('=') - 2)),
  );
  const take = (name: string, fallback?: string): string => {
    const value = given.get(name) ?? fallback;
    given.delete(name);
    if (value === undefined || value === '') throw new KeysError(`--${name}= is missing: ${usage}`);
    return value;
  };
  if (place === undefined || !places.includes(place) || more.length > 0)
    throw new KeysError(`Write one place after the command: ${places.join(', ')}.`);
  const workers = take('workers').split(',');
  if (workers.length > 5 || new Set(workers).size !== workers.length || !workers.every(isHolder))
    throw new KeysError(
      '--workers takes one to five different names of a-z and 0-9, such as anna,bo; recovery is added.',
    );
  const options = { place, workers, to: take('to'), signer: take('signer') };
  const asked = take('kind', 'pq');
  const kind = keysetKinds.find((one) => one === asked);
  if (!kind) throw new KeysError(`--kind is one of: ${keysetKinds.join(', ')}.`);
  const months = Number(take('months', '3'));
  if (!Number.isInteger(months) || months < 1 || months > 12) throw new KeysError('--months is a number from 1 to 12.');
  const [unknown] = given.keys();
  if (unknown !== undefined) throw new KeysError(`There is no option --${unknown}: ${usage}`);
  return { ...options, kind, months };
}

function isHolder(name: string): boolean {
  return /^[a-z0-9]{1,20}$/.test(name) && name !== 'recovery';
}

function splitAt(word: string, at: number): [string, string] {
  return at < 0 ? [word, ''] : [word.slice(0, at), word.slice(at + 1)];
}
