import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ContentError } from '#integrations/content/problems.ts';
import { loadContent } from '#integrations/content/load.ts';
import { today } from '#integrations/today.ts';
import { checkInside } from './editors/inside.ts';
import { editorsPage } from './editors/page.ts';

/**
 * `npm run editors`: builds the site, and writes the page for editors into a folder that no build and no commit takes in.
 * It never stands in `dist/`, so it cannot be put online by mistake.
 */
const folder = resolve('var/editors');
try {
  const day = today();
  const page = editorsPage(loadContent(resolve('content'), day), day, checkInside(resolve('dist')));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), page);
  console.log('The page for editors is var/editors/index.html; open it in a browser.');
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
