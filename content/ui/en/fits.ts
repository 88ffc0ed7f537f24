/** The page on which a reader taps sentences, its answer, and the sheet in two languages. */
export const fits = {
  /** Tab: page with sentences to tap. One everyday word that tells nothing. */
  'tab.what-fits': 'List',
  /** Heading of the page, and link to it from the home. */
  'fits.title': 'What fits me?',
  /** Below the heading. "Tap": touch on a phone, click on a computer. */
  'fits.lede': 'Tap what is true for you. As many as you want, in any order.',

  /** Groups of sentences. */
  'fits.group.work': 'Work and pay',
  'fits.group.papers': 'Papers',
  'fits.group.rooms': 'Where I live',
  'fits.group.people': 'People who decide for me',
  'fits.group.body': 'My body and health',
  'fits.group.phone': 'Phone and pictures',
  'fits.group.children': 'My children, or being young',
  'fits.group.money': 'Money and debts',
  'fits.group.staying': 'Staying or going',
  'fits.group.now': 'Right now',
  'fits.group.others': 'About someone else',

  /** Heading of the answer. */
  'fits.answer': 'What fits',
  /** In place of the answer, while nothing is tapped. */
  'fits.none': 'Nothing yet. When you tap a sentence, your rights and choices come up here.',
  /** Button below a tapped sentence: goes to the answer further down. */
  'fits.see': 'See what fits',
  /** Read aloud after each tap, by screen readers. The numbers are whole numbers. */
  'fits.count': 'What fits now. Rights: {{rights}}. Things to do: {{options}}. Places: {{services}}.',
  /** Heading over lines to call, when a tapped sentence tells of danger. */
  'fits.now': 'Talk to a person now',
  /** Heading over guides. Not a promise: "may". */
  'fits.rights': 'You may have these rights',
  /** Heading over options. */
  'fits.options': 'You can do these things',
  /** Heading over services. */
  'fits.services': 'Places that may help',
  /** Label of the choice of a town, above the services. */
  'fits.town': 'A town, if you want',
  /** In place of services, when none is known. */
  'fits.noServices': 'We know of no place for this here.',
  /** Link to the page where somebody is asked to ring the reader. */
  'fits.callback': 'Ask to be called',
  /** Button: takes all sentences and the answer away. */
  'fits.clear': 'Clear all',
  /** Below the answer. "Test": something that judges the reader. */
  'fits.note': 'This is not a test. It decides nothing about you, and nobody gets it.',
  /** Below the answer: what the phone keeps. "Tab": of the browser. "Exit" is the word on the control of the bar. */
  'fits.kept': 'This tab remembers your taps until you clear them, exit or close it.',
  /** When the script of the answer could not be loaded. */
  'fits.failed': 'This could not be loaded. The links below each sentence still work.',

  /** Button: puts the answer on one sheet in two languages. */
  'fits.show': 'Show it to somebody',
  /** Heading of that sheet. */
  'fits.sheet': 'For you, and for the one who helps you',
  /** Label of the choice of the second language. */
  'fits.sheet.with': 'The other language',
  /** Checkbox. */
  'fits.sheet.add': 'Add the sentences that I tapped',
  /** Heading over the sentences on the sheet. */
  'fits.sheet.said': 'What is true for me',
  /** Before what a service says about telling others. Followed by a colon. */
  'fits.sheet.tells': 'Whom they tell',
  /** Button. */
  'fits.sheet.print': 'Print',
  /** Button: from the sheet back to the answer. */
  'fits.sheet.back': 'Back to my list',
} as const;
