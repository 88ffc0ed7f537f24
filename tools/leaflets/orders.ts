import { sheetsOf, type Sheet } from '#lib/leaflets/sheet.ts';
import type { PlaceLeaflets } from '#lib/leaflets/words.ts';
import type { Asked } from './options.ts';

/** A sheet with the name of its file: what it is, and its codes. */
export interface NamedSheet {
  name: string;
  sheet: Sheet;
}

/** Every sheet that is asked for. */
export function sheetsAsked(asked: Asked, place: PlaceLeaflets, today: string): NamedSheet[] {
  const { area, worker, lines } = asked;
  return asked.formats.flatMap((format) =>
    asked.looks.flatMap((plain) => {
      const freshOn = asked.freshOnly ? today : undefined;
      const order = { format, locales: asked.locales, worker, area, lines, plain, freshOn };
      return sheetsOf(order, place).map((sheet) => ({
        name: [format, ...sheet.codes, ...(plain ? ['plain'] : [])].join('-'),
        sheet,
      }));
    }),
  );
}
