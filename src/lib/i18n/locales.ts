/** What the site knows about a language it is written in. */
export interface LocaleInfo {
  /** BCP 47 tag, for `lang` attributes. */
  lang: string;
  /** Its own name, as its readers write it. */
  name: string;
  /** Writing direction. */
  dir: 'ltr' | 'rtl';
  /** Script, ISO 15924. */
  script: 'Latn' | 'Arab' | 'Cyrl';
  /** The locale whose texts it shows in its own script, letter by letter; without it, it has texts of its own. */
  madeFrom?: string;
  /** Tag for dates and plurals: Gregorian calendar, Latin digits. */
  format: string;
}

/** Every language of the site, by the segment that stands in addresses. English is the source of all texts. */
export const locales = {
  en: { lang: 'en', name: 'English', dir: 'ltr', script: 'Latn', format: 'en-GB-u-ca-gregory-nu-latn' },
  nb: { lang: 'nb', name: 'norsk', dir: 'ltr', script: 'Latn', format: 'nb-u-ca-gregory-nu-latn' },
  ar: { lang: 'ar', name: 'العربية', dir: 'rtl', script: 'Arab', format: 'ar-EG-u-ca-gregory-nu-latn' },
  'sr-cyrl': {
    lang: 'sr-Cyrl',
    name: 'српски',
    dir: 'ltr',
    script: 'Cyrl',
    format: 'sr-Cyrl-RS-u-ca-gregory-nu-latn',
  },
  'sr-latn': {
    lang: 'sr-Latn',
    name: 'srpski',
    dir: 'ltr',
    script: 'Latn',
    format: 'sr-Latn-RS-u-ca-gregory-nu-latn',
    madeFrom: 'sr-cyrl',
  },
  sq: { lang: 'sq', name: 'shqip', dir: 'ltr', script: 'Latn', format: 'sq-u-ca-gregory-nu-latn' },
} as const satisfies Record<string, LocaleInfo>;

/** The segment of a language in addresses. */
export type Locale = keyof typeof locales;

/** The language all texts are written in first. */
export const sourceLocale = 'en' satisfies Locale;

/** All locales in the order of the chooser. */
export const localeList = Object.keys(locales) as Locale[];

/** The locale whose texts a locale shows: its own, or those it is made from. */
export function writtenIn(locale: Locale): Locale {
  const info: LocaleInfo = locales[locale];
  return info.madeFrom !== undefined && isLocale(info.madeFrom) ? info.madeFrom : locale;
}

/** All locales that have texts of their own. */
export const writtenLocales = localeList.filter((locale) => writtenIn(locale) === locale);

/** Whether a string is the segment of one of our languages. */
export function isLocale(value: string): value is Locale {
  return Object.hasOwn(locales, value);
}

/** Direction of a lang, ours or any other: right to left for the scripts that need it. */
export function dirOf(lang: string): 'ltr' | 'rtl' {
  return /^(?:ar|fa|prs|ps|ur|ckb|he|sd|ug|yi)(?:-|$)/.test(lang) ? 'rtl' : 'ltr';
}

for (const [segment, info] of Object.entries(locales)) {
  if (segment !== info.lang.toLowerCase())
    throw new Error(`locales.ts: the segment ${segment} must be ${info.lang.toLowerCase()}, its tag in lower case.`);
  if (dirOf(info.lang) !== info.dir)
    throw new Error(`locales.ts: ${segment} has dir ${info.dir}; write ${dirOf(info.lang)}.`);
}
