import { bySyllables, type LocaleInfo } from '#lib/i18n/locale-info.ts';
import { infoOf, sourceLocale } from '#lib/i18n/locales.ts';
import { alphabets, pseudo, type Alphabet } from './text.ts';

/** A language of a build for trying out, whose texts are made from English. */
export interface PseudoLocale {
  /** Its segment in addresses. */
  locale: string;
  alphabet: Alphabet;
  info: LocaleInfo;
}

/**
 * Segments that stand for the pseudo-locales. What the software itself says of dates, countries and languages is then
 * in Greek and Hebrew letters, so that no word of it looks like English.
 */
const segments = { ltr: ['el', 'Grek'], rtl: ['he', 'Hebr'] } as const;

/** One for each direction of writing. */
export const pseudoLocales: readonly PseudoLocale[] = alphabets.map((alphabet) => {
  const [locale, script] = segments[alphabet.dir];
  return {
    locale,
    alphabet,
    info: {
      ...infoOf(sourceLocale),
      lang: locale,
      name: pseudo(alphabet.dir, alphabet),
      dir: alphabet.dir,
      script,
      plurals: new Intl.PluralRules(locale).resolvedOptions().pluralCategories,
      format: `${locale}-u-ca-gregory-nu-latn`,
      sentences: bySyllables,
      search: locale,
      lineHeight: alphabet.dir === 'rtl' ? 1.75 : 1.5,
    },
  };
});
