import type { Entry, StatedGrade } from './fact-file.ts';

/** Norway: headings such as `#### A18. …`, with an index that has the grade of each service. */
export function readNorway(file: string): Map<string, Entry> {
  const index = new Map(
    [...file.matchAll(/^\| (A\d+) \|.*\| (high|high\*|medium|low) \|[^|]*\|$/gm)].map(([, id, grade]) => [id, grade]),
  );
  const parts = file.split(/^(?=#{1,4} )/m).flatMap((text) => {
    const id = /^#{3,4} ([A-C]\d+)\./.exec(text)?.[1];
    return id === undefined ? [] : [[id, text] as const];
  });
  return new Map(parts.map(([id, text]) => [id, { text, grades: asGrades(index.get(id) ?? bold(text)) }]));
}

/** Serbia: bold heads such as `**A18. …** - Confidence: HIGH`; a right has its grades in its text. */
export function readSerbia(file: string): Map<string, Entry> {
  const parts = file.split(/^(?=\*\*[AB]\d+\. |## [CD]\. )/m).flatMap((text) => {
    const id = /^\*\*([AB]\d+)\. /.exec(text)?.[1];
    return id === undefined ? [] : [[id, text] as const];
  });
  return new Map(
    parts.map(([id, text]) => {
      if (id.startsWith('B')) return [id, { text, grades: asGrades(text) }];
      const grades = asGrades(/Confidence: ([^.\n]*)/.exec(text)?.[1] ?? '');
      // It says only that there is no way to reach it: what it is was seen once, on some page.
      return [id, { text, grades: grades.join() === 'NONE' ? ['MEDIUM', 'NONE'] : grades }];
    }),
  );
}

/** Kosovo: headings and rows such as `### K04. …` and `| K11 | …`, with “Exists” and “Contact”; rights and lines abroad in tables. */
export function readKosovo(file: string): Map<string, Entry> {
  const rows = (pattern: RegExp) => [...file.matchAll(pattern)].map(([row]) => ({ row, cells: row.split(' | ') }));
  const houses = rows(/^\| K\d+ \|.*$/gm).map(({ row, cells }) => [
    cells[0]?.replace('| ', '') ?? '',
    { text: row, grades: asGrades(`${cells.at(-2) ?? ''} ${cells.at(-1) ?? ''}`) },
  ]);
  const headings = file.split(/^(?=#{1,3} )/m).flatMap((text) => {
    const ids = [...(/^### (K\d+\..*)$/m.exec(text)?.[1] ?? '').matchAll(/\bK\d+(?=\.)/g)].map(([id]) => id);
    const stated = [...text.matchAll(/\b(?:Exists|Contact):? ((?:HIGH|MEDIUM|LOW|NONE)(?:-HIGH)?)/g)];
    return ids.map((id) => [id, { text, grades: asGrades(stated.map(([, grade]) => grade).join(' ')) }]);
  });
  const rights = rows(/^\| B\d+ \|.*$/gm).map(({ row, cells }) => [
    cells[0]?.replace('| ', '') ?? '',
    // The last cell grades single statements in capitals; in small letters it grades what nobody saw.
    { text: row, grades: asGrades(`${cells[3] ?? ''} ${cells[4]?.replace(/\b(?:high|medium|low)\b/g, '') ?? ''}`) },
  ]);
  const [, section = ''] = file.split(/^# C\. /m);
  const abroad = (section.split(/^# D\. /m)[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Country'))
    .map((row, at) => [`C${at + 1}`, { text: row, grades: asGrades(row.split(' | ').at(-1) ?? '') }]);
  return new Map([...houses, ...headings, ...rights, ...abroad] as [string, Entry][]);
}

/** Everything in bold: the file of Norway writes its grades so. */
function bold(text: string): string {
  return [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words]) => words).join('\n');
}

/** The grades in a text; of two with a line between them the lower one counts. */
function asGrades(words: string): StatedGrade[] {
  const lower = words.replace(/\bMEDIUM-HIGH\b/g, 'MEDIUM').replace(/\bLOW-MEDIUM\b/g, 'LOW');
  const grade = /\b(?:high|HIGH)\b\*?|\b(?:medium|MEDIUM)\b|\b(?:low|LOW)\b|\bNONE\b|\bNO-CONTACT\b/g;
  return [...lower.matchAll(grade)].map(([one]) =>
    one === 'NO-CONTACT' ? 'NONE' : (one.toUpperCase() as StatedGrade),
  );
}
