// A fresh clone has no `.astro/types.d.ts` until the first build; this line lets the checkers know `.astro` files before it.
/// <reference types="astro/client" />

/** What we use of Pagefind's program, which the build takes out of its package. */
declare module 'virtual:pagefind' {
  export function createInstance(options: {
    basePath: string;
    baseUrl: string;
    metaCacheTag: string;
    excerptLength: number;
    excerptEllipsis: string;
  }): {
    search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string; excerpt: string }> }[] }>;
  };
}
