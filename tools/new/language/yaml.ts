import type { Option } from '#integrations/content/model.ts';
import { sourceMessages } from '#lib/i18n/messages.ts';
import { questions } from '#lib/schema/prose.ts';
import type { SearchWords } from '#lib/schema/search-words.ts';
import type { SituationSource } from '#lib/schema/situation.ts';
import type { Words } from '#lib/schema/words.ts';
import { folded } from '../fill.ts';

/** An option to be filled in, with its English in comments. */
export function optionTemplate({ words: { title, lede, answers } }: Option): string {
  const field = (name: string, english: string, indent = ''): string[] => [
    folded(`${indent}# ${english}`),
    `${indent}${name}`,
  ];
  return text([
    ...field('title:', title),
    ...field('lede:', lede),
    'answers:',
    ...questions.flatMap((question) => [
      `  # — ${sourceMessages[`question.${question}`] ?? question}`,
      `  ${question}:`,
      ...field('short:', answers[question].short, '    '),
      '    full:',
      ...answers[question].full.flatMap((one) => field('-', one, '      ')),
    ]),
  ]);
}

/** The sentences to be filled in, with their English in comments. */
export function situationTemplate(situations: ReadonlyMap<string, SituationSource>): string {
  const all = [...situations];
  return text(
    all.flatMap(([id, { group, says }], at) => {
      const head =
        all[at - 1]?.[1].group === group ? [] : ['', `# — ${sourceMessages[`fits.group.${group}`] ?? group}`];
      return [...head, folded(`# ${says}`), `${id}:`];
    }),
  );
}

/** Words to find pages by, to be filled in; the English ones stand in comments. */
export function searchTemplate(search: SearchWords | undefined, name: string): string {
  const { guides = {}, options = {}, needs = {} } = search ?? {};
  return text([
    `# Words that people who speak ${name} type when they look for a page, and that its title lacks. Nobody sees them.`,
    '# Write them between the brackets, in small letters, with commas between: what people really say. Do not translate the',
    '# English word by word. Letters only, no labels (see words/). Endings and typing mistakes need no word of their own.',
    ...Object.entries({ guides, options, needs }).flatMap(([kind, lists]) => [
      `${kind}:`,
      ...Object.entries(lists).flatMap(([slug, words]) => [folded(`  # ${words.join(', ')}`), `  ${slug}: []`]),
    ]),
  ]);
}

/** Words that never stand in the language, to be filled in; the English patterns stand in comments. */
export function wordsTemplate({ deny, overclaims }: Words, name: string): string {
  const patterns = (all: readonly string[]): string[] => all.map((one) => `  # ${one}`);
  return text([
    `# Words that texts in ${name} never use. Each line is a regular expression for whole words, in any case, in single quotes:`,
    String.raw`#   - 'word\p{L}*'     the word and everything that begins with it; \p{L} is a letter of any script`,
    '# Above the lists, note the words that the language uses for our ideas: help line, safe house, permit to stay, lawyer …',
    '',
    '# Labels for the reader, for what happened, or for who did it. What English avoids:',
    'deny:',
    ...patterns(deny),
    '  -',
    '',
    '# Promises that no site can keep. What English avoids:',
    'overclaims:',
    ...patterns(overclaims),
    '  -',
  ]);
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n').trim()}\n`;
}
