/** The page about what a visit leaves, and the words around the exit. */
export const thisPhone = {
  /** Tab: the page about what a visit leaves. */
  'tab.this-phone': 'Mobile',
  /** Read aloud after one press of Shift. {{count}} is 2 or 1. */
  'exit.more_one': 'Shift: press {{count}} more time to leave.',
  'exit.more_other': 'Shift: press {{count}} more times to leave.',
  /** Read aloud when the presses were too slow. */
  'exit.over': 'Not leaving. Press Shift three times to leave.',
  /** Small hint beside the exit, on devices with a keyboard. */
  'exit.hint': 'Or press Shift three times',
  /** Said once on a home page, when scripts run. “Back” is the word of the message previous. */
  'back.once': 'To see the page before, use “Back” at the top. The phone’s own Back leaves this site.',

  /** Heading of the page. */
  'phone.title': 'What this phone may show',
  /** Sentence below it. */
  'phone.lede': 'No site can remove all traces.',
  /** Heading: what the exit does. */
  'phone.exit.title': 'What Exit does',
  'phone.exit.1': 'Exit empties the page at once, in all tabs of this site, and opens another site.',
  'phone.exit.2': 'It helps you leave fast. It does not remove what the browser wrote down.',
  /** Heading: traces in the browser. */
  'phone.browser.title': 'In this browser',
  /** Titles are everyday words such as “Pay”. */
  'phone.browser.1':
    'The list of visited pages may show the address of this site. Each page stands there as one everyday word.',
  'phone.browser.2': 'Some browsers list every page. Words that you searched for stay in the list of searches.',
  /** The two exceptions to "nothing is stored". */
  'phone.browser.3':
    'This site stores two small things. One is a list of pages for its own “Back”, until you leave or close the tab. The other is a mark for ten minutes after Exit.',
  /** Heading: traces in the phone. */
  'phone.phone.title': 'In this phone',
  'phone.phone.1':
    'A call stays in the list of calls. A message stays in the chat. The list of open apps can show a picture of the last page.',
  'phone.phone.2': 'Someone may have put a program on the phone that shows them everything.',
  /** Heading: traces elsewhere. */
  'phone.elsewhere.title': 'Elsewhere',
  'phone.elsewhere.1':
    'Calls can stand on the phone bill, also free ones. If an account is shared, other devices may show the same pages and searches.',
  /** Heading: what the reader can do. */
  'phone.do.title': 'What you can do',
  'phone.do.1': 'Use a phone that nobody checks: of a friend, at work, in a library.',
  'phone.do.2':
    'Open a private window first. When you close it, the browser forgets the pages. The bill and the Wi-Fi do not.',
  'phone.do.3':
    'Remove only the entries of this site. An empty list can be noticed, and saved passwords may go with it.',
  /** Heading above the closed parts, one for each browser. */
  'phone.remove.title': 'Remove one entry',
  /** Steps; the words of menus as the browser shows them in this language. */
  'phone.chrome.title': 'Chrome on Android',
  'phone.chrome.1': 'Tap the three dots, then “History”.',
  'phone.chrome.2': 'Find the entry. Tap the cross beside it.',
  'phone.samsung.title': 'Samsung Internet',
  'phone.samsung.1': 'Tap the three lines, then “History”.',
  'phone.samsung.2': 'Press the entry long. Tap “Delete”.',
  'phone.safari.title': 'Safari on iPhone',
  'phone.safari.1': 'Tap the book, then the clock.',
  'phone.safari.2': 'Push the entry to the side. Tap “Delete”.',
  'phone.firefox.title': 'Firefox',
  'phone.firefox.1': 'Open the menu, then “History”.',
  'phone.firefox.2': 'Open the three dots beside the entry. Choose “Delete”.',
  'phone.computer.title': 'On a computer',
  'phone.computer.1': 'Press Ctrl and H together. On a Mac, press Cmd and Y.',
  'phone.computer.2': 'Find the entry. Choose “Remove” or “Delete” beside it.',
  /** Below the steps: menus differ. */
  'phone.remove.note':
    'Menus differ from phone to phone. If you cannot find it, leave it. Searching long can be noticed too.',
} as const;
