import type { Part } from './part.ts';

/** What a page offers to be heard. */
export interface ListenView {
  /** Address of the script that reads it aloud. */
  script: string;
  /** A recording of the text, where there is one. */
  recording?: {
    /** Where the file is. */
    src: string;
    /** How much it costs to load, and how long it is, in words. */
    says: Part[];
  };
}
