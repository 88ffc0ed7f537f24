import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** How sure the fact file is, the surest first. */
export const gradesBySureness = ['HIGH', 'HIGH*', 'MEDIUM', 'LOW'] as const;

/** A grade that the fact file states. */
export type StatedGrade = (typeof gradesBySureness)[number];

/** One entry of the fact file. */
interface Entry {
  /** Everything that it says. */
  text: string;
  /** The grades of its statements: of a service the one of the index. */
  grades: StatedGrade[];
}

const folder = process.env['FACTS_DIR'] ?? resolve(import.meta.dirname, '../../../shared/facts');

/** Where a fact file is; undefined where it is not at hand. */
export function factFilePath(name: string): string | undefined {
  const file = resolve(folder, `${name}.md`);
  return existsSync(file) ? file : undefined;
}

/** The entries of a fact file by their id, such as `A18` or `B1`; undefined where the file is not at hand. */
export function factFile(name: string): ReadonlyMap<string, Entry> | undefined {
  const file = factFilePath(name);
  return file === undefined ? undefined : entriesOf(readFileSync(file, 'utf8'));
}

function entriesOf(file: string): Map<string, Entry> {
  const index = new Map(
    [...file.matchAll(/^\| (A\d+) \|.*\| (high|high\*|medium|low) \|[^|]*\|$/gm)].map(([, id, grade]) => [id, grade]),
  );
  const parts = file.split(/^(?=#{1,4} )/m).flatMap((text) => {
    const id = /^#{3,4} ([A-C]\d+)\./.exec(text)?.[1];
    return id === undefined ? [] : [[id, text] as const];
  });
  return new Map(parts.map(([id, text]) => [id, { text, grades: asGrades(index.get(id) ?? bold(text)) }]));
}

/** Everything in bold: the file writes its grades so. */
function bold(text: string): string {
  return [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words]) => words).join('\n');
}

function asGrades(words: string): StatedGrade[] {
  return [...words.matchAll(/\b(?:high|HIGH)\b\*?|\b(?:medium|MEDIUM)\b|\b(?:low|LOW)\b/g)].map(
    ([grade]) => grade.toUpperCase() as StatedGrade,
  );
}

/** Whether a grade is surer than another one. */
export function isSurer(one: StatedGrade, other: StatedGrade): boolean {
  return gradesBySureness.indexOf(one) < gradesBySureness.indexOf(other);
}

/** Whether a text names a number, however its digits are grouped; a short number only whole. */
export function namesNumber(text: string, value: string, callingCode: string): boolean {
  const wanted = value.replace(`+${callingCode}`, '').replace(/\D/g, '');
  const grouped = text.replace(/(?<=\d)[ \u00a0\u202f-](?=\d)/g, '');
  return (
    new RegExp(`(?<!\\d)(?:00)?(?:${callingCode})?${wanted}(?!\\d)`).test(grouped) ||
    new RegExp(`(?<!\\d)${wanted}(?!\\d)`).test(text)
  );
}
