import type { DueCheck } from './list.ts';

/** The list as text: one paragraph a check, in the order given, with a heading where the kind of risk changes. */
export function dueReport(checks: readonly DueCheck[]): string {
  return checks
    .map((check, at) => {
      const before = checks[at - 1];
      const head = before && headOf(before) === headOf(check) ? '' : `${headOf(check)}\n`;
      return `${head}  ${check.file}, ${check.field}: ${check.of}\n    ${ageOf(check)}\n${check.source.map((one) => `    ${one}\n`).join('')}`;
    })
    .join('\n');
}

function headOf({ what, on }: DueCheck): string {
  const head = what === 'crisis' ? 'Lines for danger' : 'Services and rights';
  return `${head}, ${on === 'unknown' ? 'seen on an unknown day' : 'oldest first'}`;
}

function ageOf({ on, over }: DueCheck): string {
  return over === undefined ? 'seen on an unknown day' : `seen on ${on}, ${over} ${over === 1 ? 'day' : 'days'} over`;
}
