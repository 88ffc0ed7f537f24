import type { AstroIntegration } from 'astro';
import { content } from './content/content.ts';
import { ContentError } from './content/problems.ts';

/** Ends a build with plain sentences when the content has mistakes. */
export function siteFiles(): AstroIntegration {
  return {
    name: 'site-files',
    hooks: {
      'astro:build:start': ({ logger }) => {
        try {
          content();
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          logger.error(error.message);
          process.exit(1);
        }
      },
    },
  };
}
