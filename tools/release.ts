import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { loadContent } from '#integrations/content/load.ts';
import { readKeysets } from '#integrations/content/keysets.ts';
import { ContentError, Problems } from '#integrations/content/problems.ts';
import { today } from '#integrations/today.ts';
import { standingOf } from './release/stands.ts';

/** `npm run release`: says what forbids to give the site to readers, and what needs somebody soon; if nothing forbids it, builds the site and the sheets, without numbers past due. */
try {
  const root = resolve('content');
  const problems = new Problems();
  const keysets = readKeysets(root, problems);
  problems.throwIfAny();
  const { forbids, warns } = standingOf(loadContent(root, today()), keysets, today());
  for (const sentence of warns) console.log(sentence);
  for (const sentence of forbids) console.error(sentence);
  if (forbids.length > 0) {
    console.error('Nothing was built: mend these first.');
    process.exitCode = 1;
  } else make();
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function make(): void {
  const sheets = ['run', 'leaflets', '--', '--all', '--fresh-only', '--out', 'var/release/sheets'];
  for (const step of [['run', 'build'], sheets]) {
    const { status } = spawnSync('npm', step, { stdio: 'inherit' });
    if (status === 0) continue;
    process.exitCode = 1;
    return;
  }
  console.log('The site is in dist/, and the sheets are in var/release/sheets/.');
}
