import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { localeList, sourceLocale, writtenIn, writtenLocales, type Locale } from '#lib/i18n/locales.ts';
import { sourceMessages, type Messages } from '#lib/i18n/messages.ts';
import { ProseError, readSections, withoutComments } from '#lib/prose/blocks.ts';
import {
  guideSource,
  guideWords,
  optionSource,
  optionWords,
  type GuideSource,
  type OptionSource,
} from '#lib/schema/prose.ts';
import { searchWords as searchWordsSchema, type SearchWords } from '#lib/schema/search-words.ts';
import { translations as translationsSchema, type Translations } from '#lib/schema/translation.ts';
import { words as wordsSchema, type Words } from '#lib/schema/words.ts';
import { filesIn, readJson, readText, readYaml, splitFrontMatter } from './files.ts';
import { inLatin } from './in-latin.ts';
import { livePartsOf } from './live-parts.ts';
import type { Guide, LocaleContent, Option } from './model.ts';
import { checked, type Problems } from './problems.ts';
import { readSituations } from './read-situations.ts';

const messagesSchema = z.record(z.string(), z.string());

/** Reads everything that each language says. A language in a second script is made from the first, so it is read once. */
export function readLocales(root: string, problems: Problems): Map<Locale, LocaleContent> {
  const written = new Map(writtenLocales.map((locale) => [locale, readLocale(root, locale, problems)] as const));
  return new Map(
    localeList.flatMap((locale) => {
      const from = written.get(writtenIn(locale));
      return from ? [[locale, locale === writtenIn(locale) ? from : inLatin(from)] as const] : [];
    }),
  );
}

/** Reads everything that one language says. */
function readLocale(root: string, locale: Locale, problems: Problems): LocaleContent {
  return {
    messages: readMessages(root, locale, problems),
    guides: readGuides(root, locale, problems),
    options: readOptions(root, locale, problems),
    situations: readSituations(root, locale, problems),
    words: readWords(root, locale, problems),
    search: readSearchWords(root, locale, problems),
    translations: readTranslations(root, locale, problems),
  };
}

/** What the English guides say beyond words, by slug. */
export function readGuideSources(root: string, problems: Problems): Map<string, GuideSource> {
  return readFronts(root, `guides/${sourceLocale}`, guideSource, problems);
}

/** What the English options say beyond words, by slug. */
export function readOptionSources(root: string, problems: Problems): Map<string, OptionSource> {
  return readRecords(root, `options/${sourceLocale}`, optionSource, problems);
}

function readFronts<Schema extends z.ZodType>(
  root: string,
  folder: string,
  schema: Schema,
  problems: Problems,
): Map<string, z.infer<Schema>> {
  const fronts = new Map<string, z.infer<Schema>>();
  for (const { path, name } of filesIn(root, folder, ['.md', '.mdx'], problems)) {
    const parts = splitFrontMatter(readText(root, path), path, problems);
    const front = parts && checked(schema, parts.front, path, problems);
    if (front) fronts.set(name, front);
  }
  return fronts;
}

function readRecords<Schema extends z.ZodType>(
  root: string,
  folder: string,
  schema: Schema,
  problems: Problems,
): Map<string, z.infer<Schema>> {
  const records = new Map<string, z.infer<Schema>>();
  for (const { path, name } of filesIn(root, folder, ['.yaml'], problems)) {
    const record = checked(schema, readYaml(readText(root, path), path, problems), path, problems);
    if (record) records.set(name, record);
  }
  return records;
}

function readGuides(root: string, locale: Locale, problems: Problems): Map<string, Guide> {
  const guides = new Map<string, Guide>();
  const schema = locale === sourceLocale ? guideSource : guideWords;
  for (const { path, name, ending } of filesIn(root, `guides/${locale}`, ['.md', '.mdx'], problems)) {
    if (guides.has(name)) problems.add(path, '', `the slug ${name} is there twice; remove one of the two files.`);
    const parts = splitFrontMatter(readText(root, path), path, problems);
    const words = parts && checked(schema, parts.front, path, problems);
    if (!words) continue;
    const body = withoutComments(parts.body, ending);
    try {
      guides.set(name, {
        slug: name,
        words: { title: words.title, three: words.three, audio: words.audio },
        sections: readSections(body, name),
        live: ending === '.mdx',
        parts: livePartsOf(body, name),
      });
    } catch (error) {
      if (!(error instanceof ProseError)) throw error;
      problems.add(path, 'text', `found ${error.message}.`);
    }
  }
  return guides;
}

function readOptions(root: string, locale: Locale, problems: Problems): Map<string, Option> {
  const schema = locale === sourceLocale ? optionSource : optionWords;
  const records = readRecords(root, `options/${locale}`, schema, problems);
  return new Map(
    [...records].map(([slug, { title, lede, answers }]) => [slug, { slug, words: { title, lede, answers } }]),
  );
}

function readMessages(root: string, locale: Locale, problems: Problems): Messages {
  if (locale === sourceLocale) return sourceMessages;
  const path = `ui/${locale}.json`;
  if (!existsSync(join(root, path))) {
    problems.add(path, '', 'is missing; every language of the registry needs its messages.');
    return {};
  }
  const read = readJson(root, path, problems);
  return checked(messagesSchema, read, path, problems) ?? {};
}

function readWords(root: string, locale: Locale, problems: Problems): Words {
  const path = `words/${locale}.yaml`;
  if (!existsSync(join(root, path)))
    problems.add(path, '', 'is missing; list the words that never stand in this language.');
  else {
    const read = checked(wordsSchema, readYaml(readText(root, path), path, problems), path, problems);
    if (read) return read;
  }
  return { deny: [], overclaims: [] };
}

function readTranslations(root: string, locale: Locale, problems: Problems): Translations {
  const path = `translations/${locale}.json`;
  if (locale === sourceLocale || !existsSync(join(root, path))) return {};
  const read = readJson(root, path, problems);
  return checked(translationsSchema, read, path, problems) ?? {};
}

function readSearchWords(root: string, locale: Locale, problems: Problems): SearchWords | undefined {
  const path = `search/${locale}.yaml`;
  if (!existsSync(join(root, path))) return undefined;
  return checked(searchWordsSchema, readYaml(readText(root, path), path, problems), path, problems);
}
