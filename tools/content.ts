import { resolve } from 'node:path';
import { ContentError } from '#integrations/content/problems.ts';
import { loadContent } from '#integrations/content/load.ts';
import { today } from '#integrations/today.ts';
import { baseProblems } from './languages/base.ts';

try {
  const root = resolve('content');
  const content = loadContent(root, today());
  const problems = baseProblems(root, content);
  if (problems.length > 0) throw new ContentError(problems);
  console.log(
    `The content is whole: ${content.services.size} services, ${content.guideSources.size} guides, ${content.optionSources.size} options, ${content.locales.size} languages.`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
