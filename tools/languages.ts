import { resolve } from 'node:path';
import { loadContent } from '#integrations/content/load.ts';
import { ContentError } from '#integrations/content/problems.ts';
import { today } from '#integrations/today.ts';
import { OptionError } from './due/options.ts';
import { answer } from './languages/answer.ts';

/** `npm run languages [-- uk | --base]`: how far every language is, what one lacks, or the English for translators' programs. */
try {
  const root = resolve('content');
  console.log(answer(root, loadContent(root, today()), process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof OptionError) && !(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
