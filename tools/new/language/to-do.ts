import type { LocaleContent } from '#integrations/content/model.ts';
import { groups, helpersGuide, optionOrder } from '#lib/groups.ts';
import { bySyllables, byWords, type LocaleInfo, type SentenceRule } from '#lib/i18n/locale-info.ts';
import { nameIn } from '#lib/i18n/name-in.ts';
import { sourceLocale } from '#lib/i18n/locales.ts';
import { sourceMessages } from '#lib/i18n/messages.ts';
import type { Place } from '#lib/schema/place.ts';
import { fill } from '../fill.ts';
import { messageBoxes } from './messages.ts';
import type { MessageNote } from './notes.ts';
import type { NewLanguage } from './tag.ts';

/** Guides that a reader in danger needs before all others. */
const first = ['now', 'talks', 'calls', 'plans', 'phone', 'papers', 'pay', 'rooms', 'doctor', 'time', 'advice'];

/** What the to-do list is made from. */
interface Source {
  english: LocaleContent;
  places: ReadonlyMap<string, Place>;
  notes: readonly MessageNote[];
}

/** The to-do list of a language: its texts in order of importance, and what else a language needs. */
export function toDoList(
  { segment, english: name, info, known }: NewLanguage,
  { english, places, notes }: Source,
): string {
  const guides = [...new Set([...first, ...groups.flatMap((one) => one.guides), helpersGuide])].filter((slug) =>
    english.guides.has(slug),
  );
  const guideBoxes = guides.map((slug) => {
    const { live = false, words } = english.guides.get(slug) ?? {};
    return `- [ ] \`content/guides/${segment}/${slug}.${live ? 'mdx' : 'md'}\`: ${words?.title ?? ''}`;
  });
  const optionBoxes = optionOrder.flatMap((slug) => {
    const option = english.options.get(slug);
    return option ? [`- [ ] \`content/options/${segment}/${slug}.yaml\`: ${option.words.title}`] : [];
  });
  const tabs = Object.entries(sourceMessages).filter(([id]) => id.startsWith('tab.'));
  return fill('language/to-do.md', {
    name,
    segment,
    lang: info.lang,
    first: guideBoxes.slice(0, 3).join('\n'),
    guides: guideBoxes.slice(3).join('\n'),
    options: optionBoxes.join('\n'),
    sentences: String(english.situations.size),
    messages: messageBoxes(info.plurals, notes).join('\n').trim(),
    forms: info.plurals.map((form) => `\`_${form}\``).join(', '),
    examples: formExamples(info, known),
    entry: registryEntry(segment, info),
    unknown: known
      ? ''
      : '\nThis software has no data for the language. Write its own name. Plural forms are chosen as in English, and dates come in the language that `format` begins with: take one that its readers know. Names of countries and languages stay without one.\n',
    places: [...places.values()].map((place) => placeBox(place)).join('\n'),
    tabs: tabs.map(([, text]) => text).join(', '),
    script: info.script,
    count: '{{count}}',
  });
}

function placeBox({ id, names, areas }: Place): string {
  const all = [{ names }, ...Object.values(areas)].map((one) => nameIn(one.names, sourceLocale));
  return `- [ ] \`content/places/${id}.yaml\`: ${all.join(', ')}`;
}

/** Numbers that take each plural form. */
function formExamples({ lang, plurals }: LocaleInfo, known: boolean): string {
  if (!known) return '';
  const rules = new Intl.PluralRules(lang);
  const numbers = [...Array.from({ length: 201 }, (_, at) => at), 1_000_000, 1.5];
  const examples = plurals.flatMap((form) => {
    const fitting = numbers.filter((one) => rules.select(one) === form).slice(0, 4);
    return fitting.length > 0 ? [`\`_${form}\` for ${fitting.join(', ')}`] : [];
  });
  return `: ${examples.join('; ')}`;
}

/** The entry of a language as it stands in the registry. */
function registryEntry(segment: string, info: LocaleInfo): string {
  const { lang, name, dir, script, plurals, format, sentences, search, lineHeight } = info;
  const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`\'`)}'`;
  return [
    `  ${/^[a-z]+$/.test(segment) ? segment : quoted(segment)}: {`,
    `    lang: ${quoted(lang)},`,
    `    name: ${quoted(name)},`,
    `    dir: ${quoted(dir)},`,
    `    script: ${quoted(script)},`,
    `    plurals: [${plurals.map(quoted).join(', ')}],`,
    `    format: ${quoted(format)},`,
    `    sentences: ${ruleCode(sentences)},`,
    `    search: ${quoted(search)},`,
    `    lineHeight: ${lineHeight},`,
    '  },',
  ].join('\n');
}

function ruleCode(rule: SentenceRule): string {
  if (rule === byWords) return 'byWords';
  return rule === bySyllables ? 'bySyllables' : `{ by: '${rule.by}', most: ${rule.most}, mean: ${rule.mean} }`;
}
