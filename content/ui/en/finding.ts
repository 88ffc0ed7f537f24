/** Finding a service: open now, the filter, and what it found. */
export const finding = {
  /** Beside the hours of a service, and in lists. Somebody answers at this moment. */
  'open.open': 'Open now',
  /** Beside the hours. Nobody answers at this moment. */
  'open.closed': 'Closed now',
  /** Beside the hours: they are not known, or a holiday or a change makes them doubtful. Never sounds like "open". */
  'open.unknown': 'Not known if it is open now',

  /** Below the hours: what a source says of public holidays. */
  'hoursHolidays.as-usual': 'The same hours on public holidays',
  /** Below the hours: what a source says of public holidays. */
  'hoursHolidays.closed': 'Closed on public holidays',
  /** Above the hours: closed for a time. {{from}} is a date, past or to come. */
  'hours.closedFrom': 'Closed from {{from}}. Not known until when.',
  /** The same when a source says how long; closed on both days too. {{from}} and {{until}} are dates. */
  'hours.closedUntil': 'Closed from {{from}} to {{until}}',

  /** Heading above the lists by town. */
  'services.byArea': 'Or choose where',
  /** Name of the links to the lists below, for screen readers. */
  'services.jump': 'Jump to a town',

  /** Opens the filter of the list of services. */
  'find.title': 'Find what fits you',
  /** Label: choice of a need, such as a place to sleep. */
  'find.need': 'What you need',
  /** Choice: no matter which need. */
  'find.anything': 'Anything',
  /** Label: choice of a town. */
  'find.area': 'Where',
  /** Choice: no matter where. */
  'find.anywhere': 'Anywhere',
  /** Label: choice of a language that people there speak. */
  'find.spoken': 'They speak',
  /** Choice: no matter which language. */
  'find.anyLanguage': 'Any language',
  /** Choice: a language that is not in the list. Interpreters may speak it. */
  'find.otherLanguage': 'Another language',
  /** Button that chooses the language of this page. {{language}} is its name in this language. */
  'find.own': 'They speak {{language}}',
  /** Label: choice of a way to reach a service. */
  'find.way': 'How to reach them',
  /** Choice: no matter which way. */
  'find.anyWay': 'Any way',
  /** Choice: telephone. */
  'find.way.call': 'You call',
  /** Choice: text messages. "App" means WhatsApp and the like. */
  'find.way.write': 'SMS or chat app',
  /** Choice: a written talk on a web page. */
  'find.way.chat': 'Chat on a web page',
  /** Choice: e-mail. */
  'find.way.mail': 'E-mail',
  /** Choice: the reader goes to the place. */
  'find.way.visit': 'You go there',
  /** Choice: staff come to the reader. */
  'find.way.comes': 'They come to you',
  /** Label: choice of the people a service is for. */
  'find.who': 'Who it is for',
  /** Choice: no matter for whom. */
  'find.anyone': 'Anyone',
  /** Choice: children and young people. */
  'find.under18': 'For people under 18',
  /** Box to tick: open at this moment. */
  'find.open': 'Open now',
  /** Box to tick: the help costs nothing. */
  'find.free': 'Free',
  /** Box to tick: helps people who have no permit to stay. */
  'find.noPapers': 'Without papers',
  /** Button: closes the filter and goes to the list. */
  'find.show': 'Show places',
  /** Button: takes every choice back. */
  'find.clear': 'Clear all',
  /** Heading of a list, and read aloud when the list changes. {{number}} is a number: keep it after the words. */
  'find.yes': 'Places that fit: {{number}}',
  /** The same for places with an interpreter, when a language was chosen. */
  'find.interpreter': 'With an interpreter: {{number}}',
  /** The same for places of which something is not known: they may fit. */
  'find.unknown': 'Not known, ask them: {{number}}',
  /** The same for places in other towns than the chosen one. */
  'find.elsewhere': 'In other towns, nearest first: {{number}}',
  /** Below that heading. No map or office measured it: we did. */
  'find.straight': 'Nearest in a straight line, by our own estimate.',
  /** When nothing fits. The lines to call stand at the end of the page. */
  'find.none': 'Nothing fits all of this. Take one choice away, or call a line below.',
  /** When many places are there, so that the list needs a town first. */
  'find.where': 'Choose where first.',
  /** Button below a long list. */
  'find.more': 'Show more',
  /** When the filter could not be loaded, such as without a connection. */
  'find.failed': 'This did not load. The lists below work without it.',
} as const;
