/** The page that finds other pages by a word. */
export const search = {
  /** Tab of the search page. One everyday word. */
  'tab.search': 'Search',
  /** Link to the search page, and its heading. */
  'search.title': 'Search',
  /** Small line below the link to the search page: what one may type. */
  'search.small': 'Type a word, such as pay or doctor',
  /** Above the field: what to type. */
  'search.label': 'What are you looking for?',
  /** Below the field. Mistakes in spelling do no harm, and the site does not send or keep the words. */
  'search.hint': 'One word is enough. Spelling does not matter. This site does not send or keep what you type.',
  /** Read aloud and shown while the reader types. {{number}} is how many pages were found. */
  'search.found': 'Pages found: {{number}}',
  /** The same when there is none. */
  'search.none': 'No page found. Try another word, or look here:',
  /** When the files of the search could not be loaded. The list below has every page. */
  'search.off': 'Search does not load just now. Every page is in the list below.',
  /** Heading above three needs when nothing was found. */
  'search.nearest': 'Maybe this is what you need',
  /** Heading above lines to call when nothing was found. */
  'search.ask': 'Or ask a person',
  /** Before the languages of a line. {{languages}} is a list of them. */
  'search.languages': 'Languages – {{languages}}',
  /** Button that also searches the whole text of pages. {{number}} is about how many kilobytes it loads. */
  'search.texts': 'Search inside all pages (loads about {{number}} KB)',
  /** While that loads. */
  'search.texts.wait': 'Loading …',
  /** Read aloud and shown when it is done. {{number}} is how many more pages were found. */
  'search.texts.found': 'More pages with this word: {{number}}',
  /** When it finds none. */
  'search.texts.none': 'No other page has this word in its text.',
  /** When the browser or the network cannot do it. Nothing is wrong with what was found before. */
  'search.texts.off': 'This phone cannot search inside pages just now. The rest of the search works.',
  /** Heading above the list of all pages. */
  'search.all': 'Everything, from A to Z',
} as const;
