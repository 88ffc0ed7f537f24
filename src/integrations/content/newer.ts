import { localeList, sourceLocale, writtenIn, writtenLocales, type Locale } from '#lib/i18n/locales.ts';
import { sourceIdOf, sourceOf, type Messages } from '#lib/i18n/messages.ts';
import { newer } from '#lib/i18n/newer.ts';
import type { Section } from '#lib/prose/blocks.ts';
import { questions } from '#lib/schema/prose.ts';
import { inLatin } from './in-latin.ts';
import type { Content, Guide, LocaleContent, Option } from './model.ts';
import { textState } from './texts.ts';

/** Messages about numbers, danger and consent: those of the lines, of what a service tells, of exit, of what is past due, of the request. */
const criticalMessage = /^(?:callMe|due|exit|line|now|tells)(?:\.|$)/;

/**
 * Puts the English in the place of every translated text about numbers, danger or consent that is older than its
 * English: an old translation of these could do harm. Other old texts stay, and their page says that they are old.
 */
export function putNewerEnglish(content: Content): void {
  const source = content.locales.get(sourceLocale);
  if (!source) return;
  for (const locale of writtenLocales) {
    const said = content.locales.get(locale);
    if (locale === sourceLocale || !said) continue;
    content.locales.set(locale, withEnglish(content, locale, said, source));
  }
  for (const locale of localeList) {
    const from = content.locales.get(writtenIn(locale));
    if (from && writtenIn(locale) !== locale) content.locales.set(locale, inLatin(from));
  }
}

function withEnglish(content: Content, locale: Locale, said: LocaleContent, source: LocaleContent): LocaleContent {
  const staleOf = (text: string): ReadonlySet<string> => textState(content, locale, text).stale;
  const guides = new Map(
    [...said.guides].map(([slug, guide]) => {
      const english = source.guides.get(slug);
      const isCritical = content.guideSources.get(slug)?.critical === true && !guide.live;
      return [slug, english && isCritical ? guideWith(guide, english, staleOf(`guides/${slug}`)) : guide];
    }),
  );
  const options = new Map(
    [...said.options].map(([slug, option]) => {
      const english = source.options.get(slug);
      const isCritical = content.optionSources.get(slug)?.critical === true;
      return [slug, english && isCritical ? optionWith(option, english, staleOf(`options/${slug}`)) : option];
    }),
  );
  const stale = staleOf('situations');
  const situations = new Map(
    [...said.situations].map(([id, says]) => {
      const isOld = content.situations.get(id)?.urgent !== undefined && stale.has(`situations.${id}`);
      return [id, isOld ? newer(source.situations.get(id) ?? '') : says];
    }),
  );
  return { ...said, messages: messagesWith(said.messages, staleOf('ui')), guides, options, situations };
}

function messagesWith(messages: Messages, stale: ReadonlySet<string>): Messages {
  const now = ([id, text]: [string, string]): [string, string] => {
    const isOld = criticalMessage.test(id) && stale.has(sourceIdOf(id));
    return [id, isOld ? newer(sourceOf(id) ?? '') : text];
  };
  return Object.fromEntries(Object.entries(messages).map(now));
}

function guideWith(guide: Guide, english: Guide, stale: ReadonlySet<string>): Guide {
  const pick = (id: string, own: string, other: string): string => (stale.has(id) ? newer(other) : own);
  const [one, two, three] = english.words.three;
  const head = (at: number, own: string, other: string): string => pick(`${guide.slug}.0.${at}`, own, other);
  return {
    ...guide,
    words: {
      ...guide.words,
      title: head(0, guide.words.title, english.words.title),
      three: [
        head(1, guide.words.three[0], one),
        head(2, guide.words.three[1], two),
        head(3, guide.words.three[2], three),
      ],
    },
    sections: guide.sections.map((section, at) => sectionWith(section, english.sections[at] ?? section, stale)),
  };
}

function sectionWith(section: Section, english: Section, stale: ReadonlySet<string>): Section {
  return {
    ...section,
    heading: stale.has(section.id) ? newer(english.heading) : section.heading,
    blocks: section.blocks.map((block, at) => {
      const other = english.blocks[at];
      if (!other || !stale.has(block.id)) return block;
      return other.kind === 'p' ? { ...other, text: newer(other.text) } : { ...other, items: other.items.map(newer) };
    }),
  };
}

function optionWith(option: Option, english: Option, stale: ReadonlySet<string>): Option {
  const pick = (place: string, own: string, other: string): string =>
    stale.has(`${option.slug}.${place}`) ? newer(other) : own;
  const answers = { ...option.words.answers };
  for (const [at, question] of questions.entries()) {
    const own = option.words.answers[question];
    const other = english.words.answers[question];
    answers[question] = {
      short: pick(`${at + 1}.0`, own.short, other.short),
      full: own.full.map((text, block) => pick(`${at + 1}.${block + 1}`, text, other.full[block] ?? text)),
    };
  }
  return {
    ...option,
    words: {
      title: pick('0.0', option.words.title, english.words.title),
      lede: pick('0.1', option.words.lede, english.words.lede),
      answers,
    },
  };
}
