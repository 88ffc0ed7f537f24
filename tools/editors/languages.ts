import type { Content } from '#integrations/content/model.ts';
import { textNames, textsOf, textState } from '#integrations/content/texts.ts';
import { localeList, locales, sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { expectedIds } from '#lib/i18n/messages.ts';

/** So many of so many. */
export interface Share {
  there: number;
  of: number;
}

/** How far the texts of one language are. */
export interface LanguageState {
  locale: Locale;
  name: string;
  guides: Share;
  options: Share;
  situations: Share;
  messages: Share;
  /** Pages and kinds of services that the English has words for, and this language too. */
  search: Share;
  /** Texts with a block whose English has changed since, by name. */
  stale: string[];
  /** Those blocks of all texts. */
  staleBlocks: number;
  /** Guides and options that the language lacks, by name: its pages show the text of another language. */
  fallsBack: string[];
  /** Texts that no record says the origin of, by name. */
  unknown: string[];
  /** Texts by who made them. */
  made: { computer: number; person: number };
  /** Texts by who has read them. */
  read: { none: number; person: number; native: number };
}

/** Who made the texts of a language, in words: `computer 43, person 2`. */
export function madeBy({ made }: LanguageState): string {
  return counts({ computer: made.computer, person: made.person });
}

/** Who has read the texts of a language, in words. */
export function readBy({ read }: LanguageState): string {
  return counts({ nobody: read.none, person: read.person, 'native person': read.native });
}

function counts(all: Readonly<Record<string, number>>): string {
  const some = Object.entries(all).filter(([, count]) => count > 0);
  return some.map(([who, count]) => `${who} ${count}`).join(', ') || '–';
}

/** Every language but English, in the order of the chooser. */
export function languageStates(content: Content): LanguageState[] {
  return localeList.filter((locale) => locale !== sourceLocale).map((locale) => stateOf(content, locale));
}

function stateOf(content: Content, locale: Locale): LanguageState {
  const guides = [...content.guideSources.keys()].map((slug) => `guides/${slug}`);
  const options = [...content.optionSources.keys()].map((slug) => `options/${slug}`);
  const situations = content.locales.get(sourceLocale)?.situations ?? new Map<string, string>();
  const isThere = (text: string): boolean => textsOf(content, locale, text) !== undefined;
  const states = textNames(content)
    .filter(isThere)
    .map((text) => ({ text, ...textState(content, locale, text) }));
  const records = states.flatMap(({ record }) => record ?? []);
  const noted = states.filter(({ record }) => record);
  const wordsOf = (one: Locale): string[] =>
    Object.entries(content.locales.get(one)?.search ?? {}).flatMap(([kind, lists]) =>
      Object.keys(lists).map((slug) => `${kind}/${slug}`),
    );
  const [found, wanted] = [wordsOf(locale), wordsOf(sourceLocale)];
  const readAs = (reader: (typeof records)[number]['read']): number =>
    records.filter(({ read }) => read === reader).length;
  const expected = expectedIds(locales[locale].plurals);
  const messages = content.locales.get(locale)?.messages ?? {};
  return {
    locale,
    name: locales[locale].name,
    guides: { there: guides.filter(isThere).length, of: guides.length },
    options: { there: options.filter(isThere).length, of: options.length },
    situations: { there: content.locales.get(locale)?.situations.size ?? 0, of: situations.size },
    messages: { there: expected.filter((id) => id in messages).length, of: expected.length },
    search: { there: wanted.filter((one) => found.includes(one)).length, of: wanted.length },
    stale: noted.filter(({ stale }) => stale.size > 0).map(({ text }) => text),
    staleBlocks: noted.reduce((sum, { stale }) => sum + stale.size, 0),
    fallsBack: [...guides, ...options].filter((text) => !isThere(text)),
    unknown: states.filter(({ record }) => !record).map(({ text }) => text),
    made: {
      computer: records.filter(({ made }) => made === 'computer').length,
      person: records.filter(({ made }) => made === 'person').length,
    },
    read: { none: readAs('none'), person: readAs('person'), native: readAs('native person') },
  };
}
