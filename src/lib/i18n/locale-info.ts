/** How long a sentence of a language may be. Characters where words are not parted by spaces. */
export interface SentenceRule {
  by: 'words' | 'characters';
  /** The longest sentence. */
  most: number;
  /** The mean of a text. */
  mean: number;
}

/** What the site knows about a language it is written in. */
export interface LocaleInfo {
  /** BCP 47 tag, for `lang` attributes. */
  lang: string;
  /** Its own name, as its readers write it. */
  name: string;
  /** Writing direction. */
  dir: 'ltr' | 'rtl';
  /** Script, ISO 15924. */
  script: string;
  /** Plural categories of CLDR that its messages need; those of English where CLDR has no data. */
  plurals: readonly Intl.LDMLPluralRule[];
  /** Tag for dates and numbers: Gregorian calendar, Latin digits, whatever the region's custom. */
  format: string;
  /** How long its sentences may be. */
  sentences: SentenceRule;
  /** Language of the index of texts: its rules for endings, where the indexer has some. */
  search: string;
  /** Segment of the language whose texts it shows in its own script, letter by letter; without it, it has texts of its own. */
  madeFrom?: string;
  /** Segments of languages whose text stands in for one that it lacks, nearest first; English follows by itself. */
  fallback?: readonly string[];
  /** Height of a line of running text, in font sizes. */
  lineHeight: number;
  /** Other tags that browsers are set to and that mean it, such as `no` for `nb`; never those of a language of its own. */
  otherTags?: readonly string[];
  /** Names that people type and CLDR does not have: everyday ones, and its own name in Latin letters. */
  otherNames?: readonly string[];
}

/** Languages that part words by spaces. */
export const byWords: SentenceRule = { by: 'words', most: 20, mean: 12 };

/** Languages that part syllables by spaces, so that one word is often two. */
export const bySyllables: SentenceRule = { by: 'words', most: 30, mean: 18 };

/** Tag whose rules choose plural forms: the lang, or English for one that CLDR knows nothing of, on every machine alike. */
export function pluralTag(lang: string): string {
  return Intl.PluralRules.supportedLocalesOf(lang).length > 0 ? lang : 'en';
}

/** Scripts that run from right to left. */
const rightToLeft = /^(?:Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa)$/;

/** Direction of a lang, ours or any other: that of the script it names, or else of the one it is usually written in. */
export function dirOf(lang: string): 'ltr' | 'rtl' {
  const script = /^[a-z]+-([A-Z][a-z]{3})(?:-|$)/.exec(lang)?.[1];
  const rtl =
    script === undefined ? /^(?:ar|fa|prs|ps|ur|ckb|he|sd|ug|yi)(?:-|$)/.test(lang) : rightToLeft.test(script);
  return rtl ? 'rtl' : 'ltr';
}
