import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readKosovo, readNorway, readSerbia } from './fact-formats.ts';

/** How sure a fact file is, the surest first. NONE: it saw no way to reach what is there. */
export const gradesBySureness = ['HIGH', 'HIGH*', 'MEDIUM', 'LOW', 'NONE'] as const;

/** A grade that a fact file states. */
export type StatedGrade = (typeof gradesBySureness)[number];

/** One entry of a fact file. */
export interface Entry {
  /** Everything that it says. */
  text: string;
  /** The grades of its statements: of a service that it is there, and of its contacts. */
  grades: StatedGrade[];
}

/** The fact file of each place, and how it is read. */
const files: Record<string, readonly [name: string, read: (text: string) => Map<string, Entry>]> = {
  no: ['norway.md', readNorway],
  rs: ['serbia.md', readSerbia],
  xk: ['kosovo.md', readKosovo],
};

const folder = process.env['FACTS_DIR'] ?? resolve(import.meta.dirname, '../../../shared/facts');

/** The entries of the fact file of a place by their id, such as `A18` or `B1`; undefined where the file is not at hand. */
export function factFile(place: string): ReadonlyMap<string, Entry> | undefined {
  const [, read] = fileOf(place);
  const file = factFilePath(place);
  return file === undefined ? undefined : read(readFileSync(file, 'utf8'));
}

/** Where the fact file of a place is; undefined where it is not at hand. */
export function factFilePath(place: string): string | undefined {
  const file = resolve(folder, fileOf(place)[0]);
  return existsSync(file) ? file : undefined;
}

function fileOf(place: string): (typeof files)[string] {
  const found = files[place];
  if (!found) throw new Error(`No fact file is named for ${place}; add it to fact-file.ts.`);
  return found;
}

/** Whether a grade is surer than another one. */
export function isSurer(one: StatedGrade, other: StatedGrade): boolean {
  return gradesBySureness.indexOf(one) < gradesBySureness.indexOf(other);
}

/** The surest and the least sure of some grades. */
export function extremes(grades: readonly StatedGrade[]): readonly [surest: StatedGrade, least: StatedGrade] {
  const sorted = grades.toSorted((one, other) => gradesBySureness.indexOf(one) - gradesBySureness.indexOf(other));
  return [sorted[0] ?? 'NONE', sorted.at(-1) ?? 'NONE'];
}

/** Whether a text names a number, however its digits are grouped, from inside or outside the country; a short one only whole. */
export function namesNumber(text: string, value: string, callingCode: string): boolean {
  const wanted = value.replace(`+${callingCode}`, '').replace(/\D/g, '');
  const grouped = text.replace(/\s*\(0\)\s*/g, '').replace(/(?<=\d)[ \u00a0\u202f/.-](?=\d)/g, '');
  const inside = new RegExp(`(?<!\\d)(?:(?:00)?${callingCode}|0)?${wanted}(?!\\d)`);
  return inside.test(grouped) || new RegExp(`(?<!\\d)${wanted}(?!\\d)`).test(text);
}
