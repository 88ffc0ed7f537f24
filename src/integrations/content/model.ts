import type { Locale } from '#lib/i18n/locales.ts';
import type { Messages } from '#lib/i18n/messages.ts';
import type { Section } from '#lib/prose/blocks.ts';
import type { Abroad } from '#lib/schema/abroad.ts';
import type { Coverage } from '#lib/schema/coverage.ts';
import type { Place } from '#lib/schema/place.ts';
import type { GuideSource, GuideWords, OptionSource, OptionWords } from '#lib/schema/prose.ts';
import type { SearchWords } from '#lib/schema/search-words.ts';
import type { Service } from '#lib/schema/service.ts';
import type { SituationSource } from '#lib/schema/situation.ts';
import type { Site } from '#lib/schema/site.ts';
import type { Translation, Translations } from '#lib/schema/translation.ts';
import type { Words } from '#lib/schema/words.ts';

/** A place in an `.mdx` page where numbers, services or facts stand. */
export interface LivePart {
  tag: string;
  /** Id of the block that it follows. */
  after: string;
}

/** A guide in one language. */
export interface Guide {
  slug: string;
  words: GuideWords;
  sections: Section[];
  /** Whether it is an `.mdx` page with live parts. */
  live: boolean;
  /** Its live parts in order: the tag, and the id of the block before it. */
  parts: LivePart[];
}

/** An option in one language. */
export interface Option {
  slug: string;
  words: OptionWords;
}

/** Everything that one language says. */
export interface LocaleContent {
  messages: Messages;
  guides: Map<string, Guide>;
  options: Map<string, Option>;
  /** Sentences by their id; none when the language has not got them. */
  situations: Map<string, string>;
  words: Words;
  /** Words to find pages by; undefined for a language that has none yet. */
  search: SearchWords | undefined;
  translations: Translations;
}

/** All content, read and checked. */
export interface Content {
  site: Site;
  places: Map<string, Place>;
  /** Lines of other countries, by the code of the country. */
  abroad: Map<string, Abroad>;
  /** Services of all places, by place and then in the order of their ids. */
  services: Map<string, Service>;
  /** What the English guides and options say beyond words, by slug. */
  guideSources: Map<string, GuideSource>;
  optionSources: Map<string, OptionSource>;
  /** The sentences that a reader may recognise, with what follows from them, in their order. */
  situations: Map<string, SituationSource>;
  locales: Map<Locale, LocaleContent>;
  coverage: Coverage;
}

/** How a text reached the page: its record, and which of its blocks are older than the English. */
export interface TextState {
  record: Translation | undefined;
  stale: ReadonlySet<string>;
}
