import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readKeysets } from '#integrations/content/keysets.ts';
import { readPlaces } from '#integrations/content/load.ts';
import { ContentError, Problems } from '#integrations/content/problems.ts';
import { today } from '#integrations/today.ts';
import { keysetsDue } from './keys/due.ts';
import { eraseFiles, eraseNote } from './keys/erase.ts';
import { makeKeyset } from './keys/make-keyset.ts';
import { commandOf, KeysError, makeOptions, type MakeOptions } from './keys/options.ts';
import { sayErase, sayMade } from './keys/say.ts';
import { newToken } from './keys/secrets.ts';
import { openSigner, type Signer } from './keys/signer.ts';

/** `npm run keys`: makes, rotates and erases the keys that requests are encrypted to. `KEYS_CONTENT` is for tests. */
const content = resolve(process.env['KEYS_CONTENT'] ?? 'content');

try {
  const { command, words } = commandOf(process.argv.slice(2));
  if (command === 'erase') erase(words);
  else if (command === 'token') token();
  else {
    const problems = new Problems();
    const places = readPlaces(content, problems);
    problems.throwIfAny();
    if (command === 'due') due(places);
    else await make(makeOptions(words, [...places.keys()]), command === 'rotate' ? places : undefined);
  }
} catch (error) {
  if (!(error instanceof KeysError) && !(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

type Places = ReturnType<typeof readPlaces>;

async function make(options: MakeOptions, rotated: Places | undefined): Promise<void> {
  const old = rotated?.get(options.place)?.callback?.keyset;
  if (rotated && old === undefined)
    throw new KeysError(`places/${options.place}.yaml names no keyset to rotate; run make instead.`);
  const open = (): Signer => openSigner(options.signer, process.env['SIGNER_PASSPHRASE']);
  const made = await makeKeyset(content, options, open, today());
  console.log(sayMade(made));
  if (old === undefined) return;
  const file = resolve(content, 'places', `${options.place}.yaml`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(new RegExp(`(keyset: *['"]?)${old}\\b`), `$1${made.id}`));
  const before = readKeysets(content, new Problems()).get(old);
  console.log(`\n${sayErase(old, before?.until ?? today(), [...options.workers, 'recovery'])}`);
}

function erase(files: readonly string[]): void {
  eraseFiles(files);
  console.log(`Erased: ${files.join(', ')}.\n${eraseNote}`);
}

function token(): void {
  const { token, hash } = newToken();
  console.log(`Token for the worker: ${token}\nHash for INBOX_TOKENS, after PLACE and a colon: ${hash}`);
}

function due(places: Places): void {
  const sentences = keysetsDue(places.values(), readKeysets(content, new Problems()), today());
  console.log(sentences.length > 0 ? sentences.join('\n') : 'No keyset ends within 21 days.');
  if (sentences.length > 0) process.exitCode = 1;
}
