import type { Frame } from './frame.ts';

/** What a page offers to be read in two languages at once. */
export interface BesideView {
  /** The same page in English and in the languages of the place, without its own language. The script adds all others. */
  first: Frame['alternates'];
  /** Address of the script that puts the other language beside. */
  script: string;
}
