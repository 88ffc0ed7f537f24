import { locales, sourceLocale } from '#lib/i18n/locales.ts';
import { langsOf } from '#lib/i18n/langs-of.ts';
import { primary } from '#lib/i18n/primary.ts';
import type { BesideView } from '#lib/view/beside.ts';
import type { Frame } from '#lib/view/frame.ts';
import type { Scope } from '#lib/view/scope.ts';
import { firstUsePath } from '../first-use.ts';

/** What a page of a place offers to be read in two languages at once. */
export function besideView({ alternates, lang }: Frame, { place }: Scope): BesideView {
  const first = [...new Set([locales[sourceLocale].lang, ...langsOf(place)])].filter(
    // Who reads one script of a language looks for another language first.
    (one) => primary(one) !== primary(lang),
  );
  return {
    first: first.flatMap((one) => alternates.filter((page) => page.lang === one)),
    script: firstUsePath('beside'),
  };
}
