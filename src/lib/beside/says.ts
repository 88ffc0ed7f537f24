/** What is said, in the language of the page, around a text in two languages. */
export interface SaidBeside {
  /** Label of the choice of the other language. */
  other: string;
  /** Read aloud and shown once both are there. */
  shown: string;
  /** Read aloud once there is one language again. */
  one: string;
  /** Buttons. */
  print: string;
  only: string;
}
