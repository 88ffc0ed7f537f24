import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, foldersIn, readText } from '#integrations/content/files.ts';
import { Problems } from '#integrations/content/problems.ts';
import { isLocale } from '#lib/i18n/locales.ts';
import type { Share } from '#tools/editors/languages.ts';
import { writtenIn } from './written.ts';

/** A language that has files, and that the registry does not name yet. */
export interface Begun {
  segment: string;
  /** Texts that are written, of those that its files have room for. */
  done: Share;
  /** Files that cannot be read as they stand, below the content folder. */
  broken: string[];
}

/** Every language that is begun, whatever state its files are in. */
export function begunLanguages(root: string): Begun[] {
  const named = (folder: string, ending: string): string[] =>
    filesIn(root, folder, [ending], new Problems()).map(({ name }) => name);
  const segments = [
    ...named('ui', '.json'),
    ...['situations', 'search', 'words'].flatMap((folder) => named(folder, '.yaml')),
    ...['guides', 'options'].flatMap((folder) => foldersIn(root, folder)),
  ];
  return [...new Set(segments)]
    .filter((segment) => !isLocale(segment))
    .sort()
    .map((segment) => ({ segment, ...doneIn(root, segment) }));
}

function doneIn(root: string, segment: string): Omit<Begun, 'segment'> {
  const inFolder = (folder: string): string[] =>
    filesIn(root, folder, ['.md', '.mdx', '.yaml'], new Problems()).map(({ path }) => path);
  const single = [
    `ui/${segment}.json`,
    `situations/${segment}.yaml`,
    `search/${segment}.yaml`,
    `words/${segment}.yaml`,
  ];
  const files = [
    ...inFolder(`guides/${segment}`),
    ...inFolder(`options/${segment}`),
    ...single.filter((file) => existsSync(join(root, file))),
  ];
  const states = files.map((file) => ({ file, written: writtenIn(file, readText(root, file)) }));
  const all = states.flatMap(({ written }) => written ?? []);
  return {
    done: { there: all.filter(Boolean).length, of: all.length },
    broken: states.flatMap(({ file, written }) => (written ? [] : [file])),
  };
}
