import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

/** One thing measured. */
export interface Result {
  name: string;
  value: number;
  unit: string;
  /** The most that is allowed; without it the value is for information. */
  target?: number;
}

/** Results as lines for the eye: name, value, target, and whether it is met. */
export function table(results: readonly Result[]): string {
  const rows = results.map(({ name, value, unit, target }) => [
    name,
    `${text(value)} ${unit}`,
    target === undefined ? '' : `at most ${text(target)}`,
    target === undefined ? '' : value <= target ? '✓' : '✗',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([name = '', value = '', target = '', met = '']) =>
      [name.padEnd(widths[0] ?? 0), value.padStart(widths[1] ?? 0), target.padEnd(widths[2] ?? 0), met]
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What was measured now, after what a file holds of parts that were measured on the same machine before: each part may be run by itself. */
export function withEarlier(results: readonly Result[], machine: object, file: string): Result[] {
  if (!existsSync(file)) return [...results];
  const before = JSON.parse(readFileSync(file, 'utf8')) as { machine: object; results: Result[] };
  const earlier = isDeepStrictEqual(before.machine, machine) ? before.results : [];
  const again = new Set(results.map(({ name }) => name));
  return [...earlier.filter(({ name }) => !again.has(name)), ...results];
}

/** The value below which a share of all values lies, such as 0.5 for the one in the middle. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

function text(value: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(value);
}
