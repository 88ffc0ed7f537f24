import { languagesText } from './card.ts';
import { lineViews, type LineView } from './line.ts';
import type { Scope } from './scope.ts';

/** The lines that stand on every page of a place, each with the languages of its service in words. */
export function linesWithLanguages(scope: Scope): { line: LineView; languages: string }[] {
  const everywhere = scope.place.now.filter((one) => one.everywhere === true);
  return lineViews(scope, { everywhere: true }).map((line, at) => ({
    line,
    languages: languagesText(scope.services.get(everywhere[at]?.service ?? '')?.contacts ?? [], scope).join(
      scope.t('list.comma'),
    ),
  }));
}
