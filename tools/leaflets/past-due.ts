import { chosenLines, isFresh } from '#lib/leaflets/chosen-lines.ts';
import type { PlaceLeaflets } from '#lib/leaflets/words.ts';
import type { Asked } from './options.ts';

/** What `--fresh-only` leaves out, in sentences: each number that a sheet would have had, and languages without any left. */
export function pastDueSentences(asked: Asked, { place, languages }: PlaceLeaflets, today: string): string[] {
  if (!asked.freshOnly) return [];
  const { area, lines } = asked;
  const wanted = asked.formats.flatMap((format) =>
    asked.locales.flatMap((locale) => {
      const words = languages[locale];
      return words ? [{ format, locale, words }] : [];
    }),
  );
  const late = wanted
    .flatMap(({ format, words }) => chosenLines({ format, area, lines }, words))
    .filter(({ due }) => !isFresh(due, today))
    .map(({ value, on }) => `${value} (${on === 'unknown' ? 'no date' : `last seen on ${on}`})`);
  const without = wanted
    .filter(({ format, words }) => chosenLines({ format, area, lines, freshOn: today }, words).length === 0)
    .map(({ format, locale }) => `${format} in ${locale}`);
  return [
    ...(late.length > 0 ? [`${place}: left out, past due on ${today}: ${[...new Set(late)].join(', ')}.`] : []),
    ...(without.length > 0
      ? [
          `${place}: no sheet for ${without.join(', ')}: every number is past due. Call them, and note it with npm run checks:confirm.`,
        ]
      : []),
  ];
}
