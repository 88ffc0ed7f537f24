import type { AstroIntegration } from 'astro';
import { isLocale } from '#lib/i18n/locales.ts';

/** Keeps the guides of languages that the registry does not name out of the build: half a text would end it. */
export function begunLanguages(): AstroIntegration {
  return {
    name: 'begun-languages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [{ name: 'begun-languages', enforce: 'pre', load: (id) => (isBegun(id) ? '' : undefined) }],
          },
        });
      },
    },
  };
}

/** Whether a module is a guide of a language that is begun, and no language of the site. */
export function isBegun(id: string): boolean {
  const segment = /\/content\/guides\/([^/]+)\/[^/]+\.mdx$/.exec(id)?.[1];
  return segment !== undefined && !isLocale(segment);
}
