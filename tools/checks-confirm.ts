import { resolve } from 'node:path';
import { ContentError } from '#integrations/content/problems.ts';
import { today } from '#integrations/today.ts';
import { confirm } from './confirm/confirm.ts';
import { OptionError } from './due/options.ts';

/** `npm run checks:confirm -- SERVICE CONTACT --how called`: notes that a contact was seen again and is right. */
try {
  console.log(confirm(resolve('content'), process.argv.slice(2), today()));
} catch (error) {
  if (!(error instanceof OptionError) && !(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
