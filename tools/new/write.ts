import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OptionError } from '#tools/due/options.ts';
import { newPlace } from './place.ts';
import { newService } from './service.ts';

/** A file that is about to be begun. */
export interface NewFile {
  /** Path below the content folder. */
  file: string;
  text: string;
}

/** What can be begun: how a file of each kind is made from the content folder and the name that was asked for. */
const kinds: Readonly<Record<string, (root: string, asked: string) => NewFile>> = {
  service: newService,
  place: newPlace,
};

/** Begins a file below a content folder, and says so. Throws `OptionError`, and then writes nothing. */
export function begin(root: string, words: readonly string[]): string {
  const known = Object.keys(kinds).join(' or ');
  const [kind = '', asked, ...more] = words;
  const make = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!make) throw new OptionError(`“${kind}” cannot be begun; write npm run new -- and ${known}, then its file.`);
  if (asked === undefined) throw new OptionError(`Which file? Write npm run new -- ${kind} FILE.`);
  if (more.length > 0) throw new OptionError(`“${more.join(' ')}” is too much; write npm run new -- ${kind} FILE.`);
  const { file, text } = make(root, asked);
  const path = join(root, file);
  if (existsSync(path))
    throw new OptionError(`content/${file} is there already; choose another name, or change that file.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx' });
  return `content/${file} is begun. Fill in what stands empty; npm run content says what is still missing.`;
}
