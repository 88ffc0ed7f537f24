/** “Is something wrong here?” on the page of a service: one tap, no name, no words of one's own. */
export const wrong = {
  /** What the folded block is called. */
  'wrong.title': 'Is something wrong here?',
  /** Sentence above the choices. True as it stands: the service, the choice and the day are kept. */
  'wrong.lede': 'Tap what is wrong. We keep the place, your choice and the day, and nothing about you.',
  /** Choice: nobody can be reached by the number. */
  'wrong.number': 'The number does not work',
  /** Choice: the service is now somewhere else. */
  'wrong.moved': 'It has moved',
  /** Choice: the service is no longer there. */
  'wrong.closed': 'It is closed for good',
  /** Choice: it is open at other times than the page says. */
  'wrong.hours': 'The hours are different',
  /** Choice: anything that the others do not name. */
  'wrong.other': 'Something else is wrong',
  /** After a tap, when an organisation answers for the site. */
  'wrong.thanks': 'Thank you. We will look.',
  /** After a tap in a trial edition, where nobody has promised to look. */
  'wrong.noted': 'Thank you. It is noted. This is a trial edition: nobody may look at it yet.',
  /** After a tap that did not arrive. */
  'wrong.failed': 'This could not be sent. You can tap again later.',
  /** On the page about this site, in the section “Is something wrong here?”. “Place” is a service such as a help line. */
  'about.wrong.tap': 'On the page of each place you can tap what is wrong. You write nothing.',
  /** What is kept of such a tap, and for how long: 90 days. */
  'about.wrong.kept':
    'We keep the place, your choice and the day, for at most 90 days. We do not keep who tapped, or at what time.',
} as const;
