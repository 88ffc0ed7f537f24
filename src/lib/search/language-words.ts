import { infoOf, localeList, locales, type Locale } from '#lib/i18n/locales.ts';
import { primary } from '#lib/i18n/primary.ts';
import { typedWords, wordsOf } from './fold.ts';

/** What finds our languages by typing: words folded, and parted by spaces. */
export interface LanguageWords {
  /** Words that tell no language from another, such as "language" in all our languages. */
  common: string;
  /** The words of each language, by lang. */
  own: Readonly<Record<string, string>>;
}

/**
 * The words that find our languages: its own name, its tags, its names in all our languages, and everyday ones.
 * `common` is what our languages say for "language"; words that most names hold are of that kind too.
 */
export function languageWords(common: readonly string[]): LanguageWords {
  const named = new Map(localeList.map((locale) => [locale, wordsIn(namesOf(locale))]));
  const inMost = [...new Set([...named.values()].flatMap((words) => [...words]))].filter(
    (word) => [...named.values()].filter((words) => words.has(word)).length > localeList.length / 2,
  );
  const shared = new Set([...inMost, ...wordsIn(common)]);
  const wordsFor = (locale: Locale): string[] => {
    const telling = [...(named.get(locale) ?? [])].filter((word) => !shared.has(word));
    return [...new Set([...wordsIn([locales[locale].name, ...tagsOf(locale)]), ...telling])];
  };
  return {
    common: [...shared].join(' '),
    own: Object.fromEntries(localeList.map((locale) => [locales[locale].lang, wordsFor(locale).join(' ')])),
  };
}

/** Its names in all our languages, and those that people use besides. */
function namesOf(locale: Locale): string[] {
  const tags = [...tagsOf(locale), primary(locales[locale].lang)];
  const names = localeList.flatMap((viewer) => {
    const inViewer = new Intl.DisplayNames([locales[viewer].lang], { type: 'language', fallback: 'none' });
    return tags.flatMap((tag) => inViewer.of(tag) ?? []);
  });
  return [...names, ...(infoOf(locale).otherNames ?? [])];
}

function tagsOf(locale: Locale): string[] {
  return [locales[locale].lang, ...(infoOf(locale).otherTags ?? [])];
}

/** The words of names, with an Arabic article and without it, and on both sides of an apostrophe. */
function wordsIn(names: readonly string[]): Set<string> {
  const all = names.flatMap((name) => [name, name.replaceAll('ʼ', ' ')]);
  return new Set(all.flatMap((name) => [...wordsOf(name), ...typedWords(name)]));
}
