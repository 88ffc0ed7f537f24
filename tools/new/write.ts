import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { OptionError } from '#tools/due/options.ts';
import { writeAll } from '#tools/write-all.ts';
import { newLanguage } from './language.ts';
import { newPlace } from './place.ts';
import { newService } from './service.ts';

/** A file that is about to be begun. */
export interface NewFile {
  /** Path below the content folder. */
  file: string;
  text: string;
}

/** What can be begun. */
interface Kind {
  /** What its name is called in the command. */
  by: 'FILE' | 'TAG';
  /** Its files, from the content folder and the name that was asked for. Throws `OptionError`. */
  make: (root: string, asked: string) => NewFile[];
  /** What to do when the first of its files is there. */
  remedy: string;
}

const remedy = 'choose another name, or change that file.';
const kinds: Readonly<Record<string, Kind>> = {
  service: { by: 'FILE', make: (root, asked) => [newService(root, asked)], remedy },
  place: { by: 'FILE', make: (root, asked) => [newPlace(root, asked)], remedy },
  language: { by: 'TAG', make: newLanguage, remedy: 'go on with that one, or move it away first.' },
};

/** Begins what is asked for below a content folder, and says so. Throws `OptionError`, and then writes nothing. */
export function begin(root: string, words: readonly string[]): string {
  const [kind = '', asked, ...more] = words;
  const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!known)
    throw new OptionError(
      `“${kind}” cannot be begun; write npm run new -- and service FILE, place FILE or language TAG.`,
    );
  const { by, make } = known;
  const usage = `npm run new -- ${kind} ${by}`;
  if (asked === undefined) throw new OptionError(`Which ${by === 'TAG' ? 'language' : 'file'}? Write ${usage}.`);
  if (more.length > 0) throw new OptionError(`“${more.join(' ')}” is too much; write ${usage}.`);
  const files = make(root, asked);
  const there = files.find(({ file }) => existsSync(join(root, file)));
  if (there) throw new OptionError(`content/${there.file} is there already; ${known.remedy}`);
  writeAll(root, files);
  const [main] = files;
  return files.length === 1
    ? `content/${main?.file ?? ''} is begun. Fill in what stands empty; npm run content says what is still missing.`
    : `${files.length} files are begun. Go on with content/${main?.file ?? ''}; docs/translating.md says how.`;
}
