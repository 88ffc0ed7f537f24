import { resolve } from 'node:path';
import { loadContent } from '#integrations/content/load.ts';
import { ContentError } from '#integrations/content/problems.ts';
import { today } from '#integrations/today.ts';
import { countChecks, dueChecks } from './due/list.ts';
import { OptionError, placesAsked } from './due/options.ts';
import { dueReport } from './due/report.ts';

/** `npm run checks:due [-- --place no]`: what has to be seen or called again, by risk, as of today. */
try {
  const day = today();
  const content = loadContent(resolve('content'), day);
  for (const place of placesAsked(process.argv.slice(2), [...content.places.keys()])) {
    const due = dueChecks(content, place, day);
    if (due.length > 0) console.log(dueReport(due));
    console.log(`${place}: ${due.length} of ${countChecks(content, place)} checks are due on ${day}.`);
  }
} catch (error) {
  if (!(error instanceof OptionError) && !(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
