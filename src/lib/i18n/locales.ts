import { byWords, bySyllables, type LocaleInfo } from './locale-info.ts';

/** Every language of the site, by the segment that stands in addresses, in the order of the chooser. English is the source of all texts. */
export const locales = {
  en: {
    lang: 'en',
    name: 'English',
    dir: 'ltr',
    script: 'Latn',
    plurals: ['one', 'other'],
    format: 'en-GB-u-ca-gregory-nu-latn',
    sentences: byWords,
    search: 'en',
    lineHeight: 1.5,
  },
  nb: {
    lang: 'nb',
    name: 'norsk',
    dir: 'ltr',
    script: 'Latn',
    plurals: ['one', 'other'],
    format: 'nb-u-ca-gregory-nu-latn',
    sentences: byWords,
    search: 'nb',
    lineHeight: 1.5,
    otherTags: ['no', 'nn'],
  },
  ar: {
    lang: 'ar',
    name: 'العربية',
    dir: 'rtl',
    script: 'Arab',
    plurals: ['zero', 'one', 'two', 'few', 'many', 'other'],
    format: 'ar-EG-u-ca-gregory-nu-latn',
    sentences: byWords,
    search: 'ar',
    lineHeight: 1.75,
    otherNames: ['arabi', 'arabiya', 'alarabiya'],
  },
  'sr-cyrl': {
    lang: 'sr-Cyrl',
    name: 'српски',
    dir: 'ltr',
    script: 'Cyrl',
    plurals: ['one', 'few', 'other'],
    format: 'sr-Cyrl-RS-u-ca-gregory-nu-latn',
    sentences: byWords,
    // The rules of Serbian endings weigh more than a copy for this phone has room for; our own words find inflections.
    search: 'und',
    lineHeight: 1.5,
  },
  'sr-latn': {
    lang: 'sr-Latn',
    name: 'srpski',
    dir: 'ltr',
    script: 'Latn',
    plurals: ['one', 'few', 'other'],
    format: 'sr-Latn-RS-u-ca-gregory-nu-latn',
    sentences: byWords,
    search: 'und',
    madeFrom: 'sr-cyrl',
    lineHeight: 1.5,
  },
  sq: {
    lang: 'sq',
    name: 'shqip',
    dir: 'ltr',
    script: 'Latn',
    plurals: ['one', 'other'],
    format: 'sq-u-ca-gregory-nu-latn',
    sentences: byWords,
    search: 'sq',
    lineHeight: 1.5,
  },
  ro: {
    lang: 'ro',
    name: 'română',
    dir: 'ltr',
    script: 'Latn',
    plurals: ['one', 'few', 'other'],
    format: 'ro-u-ca-gregory-nu-latn',
    sentences: byWords,
    search: 'ro',
    lineHeight: 1.5,
    otherTags: ['mo'],
    otherNames: ['moldovan', 'moldovenească', 'moldovenește', 'молдавский', 'молдовська'],
  },
  pl: {
    lang: 'pl',
    name: 'polski',
    dir: 'ltr',
    script: 'Latn',
    plurals: ['one', 'few', 'many', 'other'],
    format: 'pl-u-ca-gregory-nu-latn',
    sentences: byWords,
    search: 'pl',
    lineHeight: 1.5,
  },
  uk: {
    lang: 'uk',
    name: 'українська',
    dir: 'ltr',
    script: 'Cyrl',
    plurals: ['one', 'few', 'many', 'other'],
    format: 'uk-u-ca-gregory-nu-latn',
    sentences: byWords,
    search: 'uk',
    lineHeight: 1.5,
    otherNames: ['ukrainska', 'ukrajinska', 'ukrayinska'],
  },
  ru: {
    lang: 'ru',
    name: 'русский',
    dir: 'ltr',
    script: 'Cyrl',
    plurals: ['one', 'few', 'many', 'other'],
    format: 'ru-u-ca-gregory-nu-latn',
    sentences: byWords,
    search: 'ru',
    lineHeight: 1.5,
    otherNames: ['russkij', 'russkiy', 'russki'],
  },
  vi: {
    lang: 'vi',
    name: 'Tiếng Việt',
    dir: 'ltr',
    script: 'Latn',
    plurals: ['other'],
    format: 'vi-u-ca-gregory-nu-latn',
    sentences: bySyllables,
    search: 'vi',
    lineHeight: 1.5,
  },
  fa: {
    lang: 'fa',
    name: 'فارسی',
    dir: 'rtl',
    script: 'Arab',
    plurals: ['one', 'other'],
    format: 'fa-u-ca-gregory-nu-latn',
    sentences: byWords,
    search: 'fa',
    lineHeight: 1.75,
    otherTags: ['prs'],
    otherNames: ['farsi', 'parsi', 'فارسی دری'],
  },
} as const satisfies Record<string, LocaleInfo>;

/** The segment of a language in addresses. */
export type Locale = keyof typeof locales;

/** The language all texts are written in first. */
export const sourceLocale = 'en' satisfies Locale;

/** All locales in the order of the chooser. */
export const localeList = Object.keys(locales) as Locale[];

/** What the registry knows of a language, with the fields that only some have. */
export function infoOf(locale: Locale): LocaleInfo {
  return locales[locale];
}

/** The locale whose texts a locale shows: its own, or those it is made from. */
export function writtenIn(locale: Locale): Locale {
  const { madeFrom } = infoOf(locale);
  return madeFrom !== undefined && isLocale(madeFrom) ? madeFrom : locale;
}

/** All locales that have texts of their own. */
export const writtenLocales = localeList.filter((locale) => writtenIn(locale) === locale);

/** The locales whose text stands in for one that a locale lacks, nearest first. The source is always the last. */
export function standIns(locale: Locale): Locale[] {
  return [...(infoOf(locale).fallback ?? []).filter(isLocale), sourceLocale];
}

/** Whether a string is the segment of one of our languages. */
export function isLocale(value: string): value is Locale {
  return Object.hasOwn(locales, value);
}
