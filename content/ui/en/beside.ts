/** Guides and options in two languages, one beside the other. */
export const beside = {
  /** Unfolds the choice of a second language, and shows the page in it beside this one. */
  'beside.title': 'In two languages',
  /** When the other language could not be loaded, such as without a connection. A link with the name of that language follows; it leads to the page in it. */
  'beside.failed': 'This did not load:',
  /** Read aloud and shown once the second language is on the page. */
  'beside.shown': 'Both languages are on this page now.',
  /** Read aloud and shown once it is gone. */
  'beside.one': 'One language is on this page now.',
  /** Button: takes the second language away. */
  'beside.only': 'Only this language again',
} as const;
