import type { SaidAloud } from '#lib/listen/says.ts';
import { saidByLang } from './said-by-lang.ts';

/** What the script that reads a page aloud says, by lang: the pages have no room for it. */
export function saidAloud(): Record<string, SaidAloud> {
  return saidByLang((say) => ({
    start: say('listen.start'),
    stop: say('listen.stop'),
    failed: say('listen.failed'),
  }));
}
