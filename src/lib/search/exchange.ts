/** What the page asks of the search worker. The answer bears the same number. */
export type Question = { number: number; query: string } & (
  | { /** Pages by their titles and words. */ kind: 'words' }
  | { /** Texts of pages, by Pagefind. */ kind: 'texts' }
);

/** A page that has the query in its text. */
export interface TextHit {
  /** Path of the page from the root of the site. */
  path: string;
  /** Words around the hit; those that hit are marked. */
  excerpt: readonly { text: string; hit: boolean }[];
}

/** What the search worker answers. */
export type Answer = { number: number } & (
  | { kind: 'words'; paths: readonly string[]; nearest: readonly string[] }
  | { kind: 'texts'; hits: readonly TextHit[] }
  | { /** The files could not be had, or this browser lacks something. */ kind: 'failed' }
);
