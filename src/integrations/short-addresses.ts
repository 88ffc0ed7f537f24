import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Copies the short addresses below `/q/` to `/Q/`, where QR codes lead: all in capitals they are smallest. Stands after what finishes pages. */
export function shortAddresses(): AstroIntegration {
  return {
    name: 'short-addresses',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const capital = join(dist, 'Q');
        // Where a disk takes both letters for one, the folder is there already.
        if (!existsSync(capital)) cpSync(join(dist, 'q'), capital, { recursive: true });
      },
    },
  };
}
