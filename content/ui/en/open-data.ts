/** The open data: words that programs hand on, and the line about it on the page about this site. */
export const openData = {
  /** On the page about this site, in the part on copying. Programs read the data; {{address}} is where it begins. */
  'data.line': 'The list of places is also there for other programs to read, at {{address}}',
  /** Name of the list of needs, in the data. */
  'data.needs': 'What services help with',
  /** What that list is, in the data. */
  'data.needs.about': 'Everyday words for the kinds of help that a place gives.',
  /** What one entry of that list is, in the data. {{need}} is the kind of help, such as "A doctor". */
  'data.need.about': 'Places that give this help: {{need}}',
} as const;
