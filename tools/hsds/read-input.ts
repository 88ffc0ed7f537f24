import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import papaparse from 'papaparse';
import { withoutNothing } from '#lib/hsds/read/input.ts';
import { tables } from '#lib/hsds/tables.ts';
import { SentenceError } from './sentence-error.ts';

/** Data of one file, or of the tables of a folder, without `null` and empty cells. */
export interface Input {
  /** Where it came from, as the user wrote it. */
  file: string;
  data: unknown;
}

/** Pages of lists, and what describes a folder: the objects in their own files say more. */
const besides = /^(?:index|page-\d+|openapi|datapackage)\.json$/;

/** Reads a JSON file, a CSV file, or a folder of either. Throws `SentenceError`. */
export function readInput(path: string): Input[] {
  if (!existsSync(path)) throw new SentenceError(`${path} is not there; name a file or folder with HSDS data.`);
  return statSync(path).isDirectory() ? readFolder(path) : [{ file: path, data: withoutNothing(readData(path)) }];
}

function readFolder(folder: string): Input[] {
  const names = readdirSync(folder).sort();
  const csv = names.filter((name) => name.endsWith('.csv'));
  if (csv.length > 0) {
    const rows = Object.fromEntries(csv.map((name) => [tableFile(name), readRows(join(folder, name))]));
    return [{ file: folder, data: withoutNothing(rows) }];
  }
  const json = names.filter((name) => name.endsWith('.json') && !besides.test(name));
  if (json.length === 0)
    throw new SentenceError(
      `${folder} holds no data that can be read; name a folder with services.csv and its tables, or with JSON files.`,
    );
  return json.map((name) => ({ file: join(folder, name), data: withoutNothing(readJson(join(folder, name))) }));
}

function readData(file: string): unknown {
  if (file.endsWith('.csv')) return { [tableFile(basename(file))]: readRows(file) };
  if (file.endsWith('.json')) return readJson(file);
  const remedy = file.endsWith('.zip') ? 'unpack it and name the folder' : 'name a .json file, a .csv file or a folder';
  throw new SentenceError(`${file} is of a kind that cannot be read; ${remedy}.`);
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readText(file));
  } catch (error) {
    throw new SentenceError(
      `${file} is no valid JSON (${error instanceof Error ? error.message.split('\n')[0] : ''}); correct it.`,
    );
  }
}

function readRows(file: string): unknown[] {
  const { data, errors } = papaparse.parse<Record<string, string>>(readText(file), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  // A table of one column has no comma to guess from, which is no mistake.
  const [error] = errors.filter(({ code }) => code !== 'UndetectableDelimiter');
  if (error) {
    const row = error.row === undefined ? '' : `, row ${error.row + 2}`;
    throw new SentenceError(`${file}${row}: is no valid CSV (${error.message}); correct that row.`);
  }
  return data;
}

function readText(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .normalize('NFC');
}

/** The name of the standard for a table that others call by its plural or singular. */
function tableFile(name: string): string {
  const word = name.replace(/\.csv$/, '');
  const found = Object.entries(tables).find(([table, { file }]) =>
    [table, `${table}s`, file.replace(/\.csv$/, '')].includes(word),
  );
  return found ? found[1].file : name;
}
