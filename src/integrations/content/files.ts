import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { basename, extname, join, relative } from 'node:path';
import { parseDocument } from 'yaml';
import type { Problems } from './problems.ts';

/** A file of the content folder: its path from there, and its name without the ending. */
export interface ContentFile {
  path: string;
  name: string;
  ending: string;
}

/** Files of a folder with one of these endings, sorted by name. Notes any other, since nobody would read it. */
export function filesIn(root: string, folder: string, endings: readonly string[], problems: Problems): ContentFile[] {
  const full = join(root, folder);
  if (!existsSync(full)) return [];
  const files = readdirSync(full)
    .filter((file) => !file.startsWith('.'))
    .sort();
  for (const file of files.filter((one) => !endings.includes(extname(one)))) {
    problems.add(`${folder}/${file}`, '', `is read by nobody; name it with ${endings.join(' or ')}, or move it.`);
  }
  return files
    .filter((file) => endings.includes(extname(file)))
    .map((file) => ({
      path: relative(root, join(full, file)),
      name: basename(file, extname(file)),
      ending: extname(file),
    }));
}

/** Folders inside a folder, sorted. */
export function foldersIn(root: string, folder: string): string[] {
  const full = join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map((one) => one.name)
    .sort();
}

/** The text of a file, in Unicode NFC. */
export function readText(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8').normalize('NFC');
}

/** Data of a YAML file that must be there. Notes what is wrong with it as a sentence, and gives undefined. */
export function readYamlFile(root: string, path: string, problems: Problems): unknown {
  if (existsSync(join(root, path))) return readYaml(readText(root, path), path, problems);
  problems.add(path, '', 'is missing; write it.');
  return undefined;
}

/** Data of a JSON file. Notes what is wrong with it as a sentence, and gives undefined. */
export function readJson(root: string, path: string, problems: Problems): unknown {
  try {
    return JSON.parse(readText(root, path));
  } catch (error) {
    problems.add(path, '', `is no valid JSON (${error instanceof Error ? error.message : ''}); correct it.`);
    return undefined;
  }
}

/** Data of a YAML text. Notes what is wrong with it as a sentence, and gives undefined. */
export function readYaml(text: string, path: string, problems: Problems): unknown {
  const document = parseDocument(text, { schema: 'core', prettyErrors: true });
  const [error] = [...document.errors, ...document.warnings];
  if (!error) return document.toJS();
  const line = error.linePos?.[0].line;
  problems.add(
    path,
    line === undefined ? '' : `line ${line}`,
    `is no valid YAML (${error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? ''}); correct that line.`,
  );
  return undefined;
}

/** Splits a guide into its front matter and its text. */
export function splitFrontMatter(
  text: string,
  path: string,
  problems: Problems,
): { front: unknown; body: string } | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text);
  if (!match) {
    problems.add(path, '', 'has no front matter; begin the file with --- and end it with ---.');
    return undefined;
  }
  // The line of the marks counts too, so that a mistake is said to be where the editor sees it.
  const front = readYaml(`\n${match[1] ?? ''}`, path, problems);
  return front === undefined ? undefined : { front, body: match[2] ?? '' };
}
