/** What the page asks of the search worker: pages by their words, or by their texts. */
export interface Question {
  /** The answer bears the same number. */
  number: number;
  kind: 'words' | 'texts';
  /** What the reader typed. An empty query finds nothing, and lets the worker get ready. */
  query: string;
}

/** A page that is found. */
export interface Hit {
  /** Path of the page from the root of the site. */
  path: string;
  /** Words of its text around what was typed, in turn plain and marked; none when it was found by its title or words. */
  excerpt?: readonly string[];
}

/** What the search worker answers. */
export interface Answer {
  number: number;
  kind: Question['kind'];
  /** Undefined when the files could not be had, or this browser lacks something. */
  hits?: readonly Hit[];
  /** Pages of needs that come closest when nothing is found. */
  nearest?: readonly Hit[];
  /** Kilobytes that a first look into texts loads. */
  kilobytes?: number;
}
