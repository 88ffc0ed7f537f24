/** What is said, in the language of the page, around a text that is read aloud. */
export interface SaidAloud {
  /** The button while nothing is heard. */
  start: string;
  /** The same button while it reads. */
  stop: string;
  /** The phone began and could not go on. */
  failed: string;
}
