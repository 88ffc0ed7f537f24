import type { Line } from '#lib/offline/fresh.ts';
import { phoneView } from '#lib/view/line.ts';
import type { Scope } from '#lib/view/scope.ts';

/** The lines of a place for now, as its pages show them. */
export function linesOf({ place }: Scope): Line[] {
  return place.now.map(({ service, when, value }) => [`${service} ${when}`, value, phoneView(value, place).shown]);
}
