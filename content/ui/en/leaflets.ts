/** Sheets of paper with numbers and a code to scan, and the page on which a worker makes them. */
export const leaflets = {
  /** Tab: page on which sheets are made. One everyday word that tells nothing. */
  'tab.leaflets': 'Print',
  /** Heading of that page, and link to it. For people who help in their job. */
  'leaflets.title': 'Cards and sheets to print',
  /** Small line below the link. */
  'leaflets.small': 'With numbers and a code to scan, in every language',
  /** Below the heading. */
  'leaflets.lede': 'Choose what you need and print it here. Nothing is sent, and nothing is kept.',
  /** Warning: a card in somebody's pocket can be found by another person. */
  'leaflets.careful':
    'Somebody else may find a card, and that can be dangerous. Ask before you give one. A plain one looks like any card.',
  /** Label of the choice of a town. */
  'leaflets.where': 'Where',
  /** Label of the choice of languages. */
  'leaflets.languages': 'Languages',
  /** Label of the choice of shapes. */
  'leaflets.format': 'Shape',
  /** Shapes of a sheet of paper. A4, A6: sizes of paper. */
  'leaflets.cards': 'Ten small cards',
  'leaflets.hand-out-1': 'One A6 page',
  'leaflets.hand-out-2': 'Two A6 pages',
  'leaflets.hand-out-4': 'Four A6 pages',
  'leaflets.poster': 'Poster with strips to tear off',
  'leaflets.labels': 'Small labels to stick on things',
  'leaflets.talk': 'Two languages side by side, for a talk',
  'leaflets.six': 'Six languages on one page',
  'leaflets.wall': 'For the wall of a house, a centre or a cell block',
  /** Box to tick: the sheet then has neither the site's name nor names of those who answer. */
  'leaflets.plain': 'Plain, without names',
  /** Label of the choice of numbers. */
  'leaflets.lines': 'Numbers',
  /** Button: prints the sheets. */
  'leaflets.print': 'Print',
  /** Heading above the picture of the sheet. */
  'leaflets.picture': 'This is printed',
  /** How many pages are printed, a whole number. */
  'leaflets.pages': 'Pages to print: {{number}}',
  /** When a sheet is too full. */
  'leaflets.tooMuch': 'Not everything fits on this sheet. Choose fewer numbers.',
  /** When some chosen numbers have no room on this shape. */
  'leaflets.most': 'This shape has room for fewer numbers: {{number}}.',
  /** When nothing can be shown yet. */
  'leaflets.nothing': 'Choose at least one language and one number.',
  /** When only one language is chosen for a sheet with two. */
  'leaflets.two': 'Choose at least two languages for this shape.',
  /** When the script of the page could not be loaded. */
  'leaflets.failed': 'This could not be loaded. You can still print the sheet below.',
  /** Shown without scripts, above links to this page in other languages. */
  'leaflets.ready': 'When you print this page, you get the sheet below. The same in another language:',

  /** The three sentences of every card. Nobody who finds it may learn what it is about. */
  'leaflet.three.1': 'Work, papers, a doctor, a room?',
  'leaflet.three.2': 'You can call and only ask.',
  'leaflet.three.3': 'You decide whom you call.',
  /** Before a short web address, beside a code to scan. */
  'leaflet.read': 'Read more:',
  /** When a number was last seen. Date such as "13 Aug 2026". */
  'leaflet.seen': 'Seen {{date}}',
  /** In place of that date. */
  'leaflet.seenUnknown': 'Date not known',
  /** Languages spoken on a line, such as "Norwegian, English". */
  'leaflet.spoken': 'Languages: {{languages}}',
  /** In place of them. */
  'leaflet.spokenUnknown': 'Languages not known',
  /** Sentences on a sheet for a talk with somebody who helps. */
  'leaflet.talk.1': 'You can stop this talk, or take a break.',
  'leaflet.talk.2': 'You can ask for an interpreter.',
  'leaflet.talk.3': 'You can ask what they write down, and whom they tell.',
  /** Heading of a sheet on the wall of a house, a centre or a cell block. */
  'leaflet.wall': 'What you can ask for here',
  'leaflet.wall.1': 'A lawyer. If you cannot pay, ask for a free one.',
  'leaflet.wall.2': 'An interpreter, in every talk.',
  /** Consulate: office of one's own country. */
  'leaflet.wall.3': 'You can ask staff to tell your consulate, or not to tell. In some places they must tell anyway.',
  'leaflet.wall.4': 'Staff may listen to calls. Ask which talks are private.',
  /** Before numbers that cost nothing. */
  'leaflet.wall.free': 'These calls are free. Ask staff for a phone.',
  /** On a sheet that must not be given out yet. */
  'leaflet.sample.trial': 'Sample, not to give away. Nobody has called these numbers yet.',
  'leaflet.sample.origin': 'Sample, not to give away. Its address works on one computer only.',
} as const;
