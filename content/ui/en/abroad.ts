/** Lines in the countries that readers come from, and what is said of the name of a place. */
export const abroad = {
  /** Heading of lines in other countries, on the page where a reader chooses a country. */
  'abroad.title': 'Help in the country you come from',
  /** Sentence below it. */
  'abroad.lede': 'Most of these numbers work only inside that country.',
  /** Heading above the note below. {{country}} is the name of a country. */
  'status.title': 'About the name {{country}}',
  /** A fixed formula of international organisations, quoted. Use the official wording of your language, not one of your own. */
  'status.unscr-1244':
    'This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.',
} as const;
