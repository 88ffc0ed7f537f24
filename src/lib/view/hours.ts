import { days, type Day, type Hours } from '../schema/hours.ts';
import type { Part } from './part.ts';
import type { Scope } from './scope.ts';

/** Opening hours in words, one line for each group of days. */
export function hoursLines(hours: Hours, { t }: Pick<Scope, 't'>): Part[][] {
  if (typeof hours === 'string') return [[t(`hours.${hours}`)]];
  const lines = hours.week.map((stretch): Part[] => [
    `${daysText(stretch.days, t)} `,
    { ltr: `${stretch.from}–${stretch.to}` },
  ]);
  return hours.note === undefined ? lines : [...lines, [t(`hoursNote.${hours.note}`)]];
}

/** Days in words: runs of three and more as a range. */
function daysText(which: readonly Day[], t: Scope['t']): string {
  const runs: Day[][] = [];
  for (const day of days.filter((one) => which.includes(one))) {
    const last = runs.at(-1);
    if (last && days.indexOf(last.at(-1) ?? day) === days.indexOf(day) - 1) last.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) =>
      run.length > 2
        ? [`${t(`dayLong.${run[0] ?? 'mo'}`)}–${t(`dayLong.${run.at(-1) ?? 'su'}`)}`]
        : run.map((day) => t(`dayLong.${day}`)),
    )
    .join(t('list.comma'));
}
