import { bySyllables, byWords, dirOf, pluralTag, type LocaleInfo, type SentenceRule } from '#lib/i18n/locale-info.ts';
import { usualTag } from '#lib/i18n/locale-problems.ts';
import { isLocale, locales, sourceLocale } from '#lib/i18n/locales.ts';
import { OptionError } from '#tools/due/options.ts';

/** A language that is about to be begun. */
export interface NewLanguage {
  segment: string;
  /** Its English name. */
  english: string;
  /** What its entry in the registry can be; a person who reads it looks at it again. */
  info: LocaleInfo;
  /** Whether this software knows its plural forms, dates and name; otherwise they are set by hand. */
  known: boolean;
}

/** The language that a segment asks for. Throws `OptionError` for one that is ours already, or that nobody knows. */
export function languageAsked(segment: string): NewLanguage {
  if (isLocale(segment))
    throw new OptionError(
      `${segment} is a language of the site already; npm run languages -- ${segment} says how far it is.`,
    );
  const lang = tagOf(segment);
  const english = new Intl.DisplayNames([locales[sourceLocale].lang], { type: 'language', fallback: 'none' }).of(lang);
  if (english === undefined) throw new OptionError(`No language is known as “${segment}”; ${form}.`);
  if (segment !== lang.toLowerCase())
    throw new OptionError(`“${segment}” is not the usual form of its tag; write ${lang.toLowerCase()}.`);
  const known = pluralTag(lang) === lang;
  return { segment, english, info: infoOf(lang, known), known };
}

const form = 'write the tag of a language in lower case, such as ka or zh-hans';

function tagOf(segment: string): string {
  try {
    return usualTag(segment);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new OptionError(`“${segment}” is no tag of a language; ${form}.`, { cause: error });
  }
}

function infoOf(lang: string, known: boolean): LocaleInfo {
  const script = new Intl.Locale(lang).maximize().script ?? 'Latn';
  const [base = lang] = known ? Intl.getCanonicalLocales(lang) : [locales[sourceLocale].format.replace(/-u-.*$/, '')];
  return {
    lang,
    name: known ? (new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? '') : '',
    dir: dirOf(lang),
    script,
    plurals: new Intl.PluralRules(pluralTag(lang)).resolvedOptions().pluralCategories,
    format: `${base}-u-ca-gregory-nu-latn`,
    sentences: sentencesIn(lang, script),
    search: lang,
    lineHeight: tall.includes(script) ? 1.75 : 1.5,
  };
}

/** Scripts with marks above and below their letters, or with letters that need more room. */
const tall = ['Arab', 'Beng', 'Deva', 'Ethi', 'Guru', 'Khmr', 'Laoo', 'Mymr', 'Sinh', 'Taml', 'Thai'];

function sentencesIn(lang: string, script: string): SentenceRule {
  if (['Hans', 'Hant', 'Jpan'].includes(script)) return { by: 'characters', most: 45, mean: 27 };
  if (['Khmr', 'Laoo', 'Mymr', 'Thai'].includes(script)) return { by: 'characters', most: 110, mean: 66 };
  return new Intl.Locale(lang).language === 'vi' ? bySyllables : byWords;
}
