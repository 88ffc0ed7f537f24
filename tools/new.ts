import { resolve } from 'node:path';
import { ContentError } from '#integrations/content/problems.ts';
import { OptionError } from './due/options.ts';
import { begin } from './new/write.ts';

/** `npm run new -- service FILE`, `place FILE`, `language TAG`: begins a record or a language from its commented template. */
try {
  console.log(begin(resolve('content'), process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof OptionError) && !(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
