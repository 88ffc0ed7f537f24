import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { recordingFile } from './content/check-recordings.ts';
import { content } from './content/content.ts';
import { recordingPath } from './content/listen.ts';
import { writeFile } from './write-file.ts';

/** Copies the recordings that texts name into the build. */
export function recordings(): AstroIntegration {
  return {
    name: 'recordings',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const [locale, { guides }] of content().locales)
          for (const { words } of guides.values())
            if (words.audio)
              writeFile(
                join(fileURLToPath(dir), recordingPath(locale, words.audio)),
                readFileSync(join('content', recordingFile(locale, words.audio))),
              );
      },
    },
  };
}
