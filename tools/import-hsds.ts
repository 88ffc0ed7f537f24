import { resolve } from 'node:path';
import { ContentError } from '#integrations/content/problems.ts';
import { today } from '#integrations/today.ts';
import { importHsds } from './hsds/import.ts';
import { importOptions } from './hsds/options.ts';
import { SentenceError } from './hsds/sentence-error.ts';

/** `npm run import:hsds -- FILE --place xx [--source URL] [--dry-run]`: drafts of services from HSDS data of others. */
try {
  const lines = importHsds(importOptions(process.argv.slice(2)), resolve('content'), today());
  console.log(lines.join('\n'));
} catch (error) {
  if (!(error instanceof SentenceError) && !(error instanceof ContentError)) throw error;
  console.error(error instanceof ContentError ? sentences(error) : error.message);
  process.exitCode = 1;
}

function sentences({ problems }: ContentError): string {
  return `The data cannot be read, so nothing was written:\n${problems.map((one) => `- ${one}`).join('\n')}`;
}
