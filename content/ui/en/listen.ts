/** Reading a text aloud. */
export const listen = {
  /** Button: the phone reads the text aloud. One word. */
  'listen.start': 'Listen',
  /** The same button while it reads: stops at once. */
  'listen.stop': 'Stop',
  /** Small line beside the button: others may hear it. */
  'listen.aloud': 'This phone will speak. People near you can hear it.',
  /** The phone began and could not go on. */
  'listen.failed': 'This phone could not read it aloud.',
  /** Link to a recording of the text; {{size}} is a number of kilobytes, {{time}} a length such as 0:45. */
  'listen.recording': 'Play a recording: {{size}} KB, {{time}} minutes',
} as const;
