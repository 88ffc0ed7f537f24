import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { textHash } from '#integrations/content/hash.ts';
import { textsOf } from '#integrations/content/texts.ts';
import { today } from '#integrations/today.ts';
import { guideWords } from '#lib/schema/prose.ts';
import { infoOf, sourceLocale } from '#lib/i18n/locales.ts';
import { expectedIds, sourceOf } from '#lib/i18n/messages.ts';
import { saidIn, siteContent } from '../content.ts';
import { pseudoLocales, type PseudoLocale } from './locales.ts';
import { pseudo } from './text.ts';

/** Adds the pseudo-locales to a copy of the project: what they say, and their names. */
export function writePseudoContent(folder: string): void {
  const content = join(folder, 'content');
  for (const locale of pseudoLocales) writeTexts(content, locale);
  const places = readdirSync(join(content, 'places')).map((file) => `places/${file}`);
  for (const file of ['site.yaml', ...places]) edit(join(content, file), (text) => stringify(named(parse(text))));
}

/** Changes a file of a copy. Throws when there is nothing to change. */
export function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`Nothing changed in ${file}: what should be replaced is not there.`);
  writeFileSync(file, after);
}

/** Everything that a language says. */
function writeTexts(content: string, { locale, alphabet, info }: PseudoLocale): void {
  const say = (text: string): string => pseudo(text, alphabet);
  const { options, situations } = saidIn(sourceLocale);
  const messages = expectedIds(info.plurals).map((id): [string, string] => [id, say(sourceOf(id) ?? '')]);
  write(join(content, `ui/${locale}.json`), JSON.stringify(Object.fromEntries(messages)));
  write(
    join(content, `situations/${locale}.yaml`),
    stringify(Object.fromEntries([...situations].map(([id, text]) => [id, say(text)]))),
  );
  for (const [slug, { words }] of options)
    write(join(content, `options/${locale}/${slug}.yaml`), stringify(inStrings(words, say)));
  const guides = join(content, `guides/${sourceLocale}`);
  for (const file of readdirSync(guides))
    write(join(content, `guides/${locale}/${file}`), guide(readFileSync(join(guides, file), 'utf8'), say));
  cpSync(join(content, `words/${sourceLocale}.yaml`), join(content, `words/${locale}.yaml`));
  write(join(content, `translations/${locale}.json`), JSON.stringify(records()));
}

/** Says that every text was made from today's English: for one that looks old, English would stand in. */
function records(): Record<string, unknown> {
  const content = siteContent();
  const texts = [
    'ui',
    'situations',
    ...[...content.guideSources.keys()].map((slug) => `guides/${slug}`),
    ...[...content.optionSources.keys()].map((slug) => `options/${slug}`),
  ];
  const blocks = (text: string): [string, string][] =>
    [...(textsOf(content, sourceLocale, text) ?? [])].map(([id, words]) => [id, textHash(words)]);
  return Object.fromEntries(
    texts.map((text) => [
      text,
      { made: 'computer', read: 'none', on: today(), blocks: Object.fromEntries(blocks(text)) },
    ]),
  );
}

function write(file: string, text: string): void {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

function guide(text: string, say: (text: string) => string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const { title, three } = parse(front) as Record<keyof typeof guideWords.shape, unknown>;
  const lines = body
    .split('\n')
    .map((line) => (/^\s*[<{]|^import /.test(line) ? line : line.replace(/(?<=^(?:#+ |- )?)(?!#+ |- ).+$/, say)));
  return `---\n${stringify(inStrings({ title, three }, say))}---\n${lines.join('\n')}`;
}

/** A copy of any data with every string changed. */
function inStrings(data: unknown, change: (text: string) => string): unknown {
  if (typeof data === 'string') return change(data);
  if (Array.isArray(data)) return data.map((one) => inStrings(one, change));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, inStrings(value, change)]));
}

/** Some data in which everything that has names has one in each pseudo-locale. */
function named(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(named);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      key === 'names' ? namesOf(value as Record<string, string>) : named(value),
    ]),
  );
}

function namesOf(names: Record<string, string>): Record<string, string> {
  const english = names[infoOf(sourceLocale).lang] ?? '';
  return {
    ...names,
    ...Object.fromEntries(pseudoLocales.map(({ info, alphabet }) => [info.lang, pseudo(english, alphabet)])),
  };
}
