import type { Content } from '#integrations/content/model.ts';
import { infoOf, locales, sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { languageStates, madeBy, readBy, type LanguageState, type Share } from '#tools/editors/languages.ts';
import type { Begun } from './begun.ts';
import { wantedTexts, type WantedText } from './blocks.ts';
import { plainTable } from './table.ts';

const head = [
  '',
  'Language',
  'Guides',
  'Options',
  'Sentences',
  'Messages',
  'Search',
  'Stale',
  'Fall back',
  'Made by',
  'Read by',
];

/** How far every language is, for the eye: one row each, then what wants work. */
export function languagesReport(content: Content, begun: readonly Begun[]): string {
  const states = languageStates(content);
  return [plainTable(head, states.map(row)), ...states.flatMap(notes), ...begun.map(begunLine)].join('\n');
}

/** What a language lacks, text by text, each block with the English of today. */
export function languageReport(content: Content, locale: Locale): string {
  const wanted = wantedTexts(content, locale);
  const blocks = wanted.reduce((sum, one) => sum + one.blocks.length, 0);
  const total =
    wanted.length === 0
      ? `Every text of ${locale} is there, and as new as its English.`
      : `Texts of ${locale} that want work: ${wanted.length}, with ${blocks} blocks. After each: npm run stamp -- ${locale} ${wanted[0]?.text ?? ''}`;
  return [...wanted.map((one) => part(one, locale)), total].join('\n\n');
}

function row(state: LanguageState): string[] {
  const { locale, guides, options, situations, messages, search, staleBlocks, fallsBack } = state;
  return [
    locale,
    englishName(locales[locale].lang),
    ...[guides, options, situations, messages, search].map(share),
    String(staleBlocks),
    String(fallsBack.length),
    madeBy(state),
    readBy(state),
  ];
}

function notes({ locale, stale, fallsBack, unknown }: LanguageState): string[] {
  const { madeFrom } = infoOf(locale);
  const more = `npm run languages -- ${madeFrom ?? locale}`;
  return [
    ...(madeFrom === undefined ? [] : [`${locale} is made from ${madeFrom}, letter by letter.`]),
    ...(stale.length > 0 ? [`${locale}: the English has changed since in ${stale.join(', ')}; ${more}`] : []),
    ...(fallsBack.length > 0 ? [`${locale}: another language stands in for ${fallsBack.join(', ')}.`] : []),
    ...(unknown.length > 0 ? [`${locale}: no record says from which English ${unknown.join(', ')} was made.`] : []),
  ];
}

/** Where a language stands that the registry does not name yet. */
export function begunLine({ segment, done, broken }: Begun): string {
  const percent = done.of === 0 ? 0 : Math.floor((done.there / done.of) * 100);
  const unread =
    broken.length > 0 ? ` Not counted, since they cannot be read as they stand: ${broken.join(', ')}.` : '';
  return `${segment} (${englishName(segment)}) is begun, and not in the registry yet: ${done.there} of ${done.of} texts, ${percent} %. What is to do: content/to-do/${segment}.md.${unread}`;
}

function part({ text, file, state, blocks }: WantedText, locale: Locale): string {
  const says = {
    missing: 'is missing; its English:',
    stale: 'is older than the English, which says now:',
    unknown: `has no record of the English it was made from; once you have compared them: npm run stamp -- ${locale} ${text}`,
  };
  return [
    `content/${file} ${says[state]}`,
    ...blocks.map(({ id, english }) => `  ${id}\n${english.replaceAll(/^/gm, '    ')}`),
  ].join('\n');
}

function englishName(tag: string): string {
  try {
    return new Intl.DisplayNames([locales[sourceLocale].lang], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function share({ there, of }: Share): string {
  return `${there}/${of}`;
}
