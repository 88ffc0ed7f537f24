/** Keeping a copy on the phone, the page about what is not kept, and the one page to pass on. */
export const keep = {
  /** Heading on the page about this phone, above the offer to keep the pages on it. */
  'keep.title': 'Read without a network',
  /** What is kept. {{language}} and {{country}} are names. */
  'keep.what':
    'You can keep all pages on this phone: {{language}}, {{country}}. They open without a network, with the search.',
  /** Before anything is fetched: kilobytes over the network, megabytes on the phone. */
  'keep.sizes': 'About {{fetch}} KB to fetch, {{keep}} MB on this phone.',
  /** Heading: what a copy leaves on the phone. */
  'keep.leaves': 'What it leaves',
  'keep.leaves.1': 'The settings of the browser show that this site keeps data here.',
  'keep.leaves.2': 'Anyone with this phone can open the pages, also without a network.',
  'keep.leaves.3': 'Exit does not remove the copy. You remove it here.',
  'keep.leaves.4': 'An iPhone removes it after 7 days without a visit. A private window removes it when you close it.',
  'keep.leaves.5':
    'When you visit with a network, the copy is made new if the site has changed. That is fetched again.',
  /** Button: keep the copy. */
  'keep.do': 'Keep on this phone',
  /** While the pages come. */
  'keep.busy': 'The pages are coming. Stay on this page.',
  /** Button: stop while the pages come. */
  'keep.stop': 'Stop',
  /** Said when the reader stopped it. */
  'keep.stopped': 'Stopped. Nothing new was kept.',
  /** Said when the phone has no room. */
  'keep.full': 'This phone has no room for it. Nothing new was kept.',
  /** Said when the network broke off. */
  'keep.broken': 'Not everything came. Nothing new was kept. You can try again.',
  /** Said where the browser allows no copy. */
  'keep.off': 'This browser or window cannot keep pages.',
  /** Beside the name of a language and a country whose pages are kept. {{date}} is a day. */
  'keep.kept': 'Kept on {{date}}.',
  /** Button: remove all copies of all languages. */
  'keep.remove': 'Remove all copies',
  /** After that: what the browser says is left. The three lines below it hold numbers. */
  'keep.removed': 'Removed. This site still keeps here:',
  'keep.left.copies': 'Copies: {{number}}',
  /** A worker is the program that answers without a network. */
  'keep.left.workers': 'Programs: {{number}}',
  /** Small values that a site stores. */
  'keep.left.keys': 'Notes: {{number}}',
  /** Notice on a page out of a copy that is older than 30 days. {{date}} is the day of the copy. */
  'keep.old': 'This copy is of {{date}}. Numbers may have changed. Look again when you have a network.',
  /** Heading of the page that stands in for a page that is not in the copy. */
  'keep.other.title': 'This page is not on this phone',
  /** Below it; numbers to call follow. */
  'keep.other.lede': 'The copy on this phone does not have it. It opens when you have a network. You can call now.',

  /** Tab: the page that is passed on as a file. */
  'tab.one-page': 'Pages',
  /** Heading on the page about this phone: one file with the main topics. */
  'one.title': 'One page to pass on',
  /** What the file is. */
  'one.what': 'One file with topics and numbers for {{country}}. It opens on any phone, without a network.',
  'one.how': 'You can send it by Bluetooth, or put it on a memory card.',
  /** Who could find it. “pages” is the name of the file and stays as it is. */
  'one.found': 'Whoever finds the file can read it. It stands in the list of downloads as “pages”.',
  /** Button: save the file. */
  'one.save': 'Save the page, {{size}} KB',
  /** Heading of the file itself. */
  'one.heading': 'Rights and help: {{country}}',
  /** Below it: what the file is, who could find it, how long it holds. */
  'one.lede':
    'This page is a file. Whoever opens it can read it. Numbers can change: look at the site when you have a network.',
} as const;
