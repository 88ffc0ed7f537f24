import type { SaidBeside } from '#lib/beside/says.ts';
import { saidByLang } from './said-by-lang.ts';

/** What the script that puts a language beside another one says, by lang: the pages have no room for it. */
export function saidBeside(): Record<string, SaidBeside> {
  return saidByLang((say) => ({
    other: say('fits.sheet.with'),
    shown: say('beside.shown'),
    one: say('beside.one'),
    print: say('fits.sheet.print'),
    only: say('beside.only'),
  }));
}
