import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex, type IndexFile } from 'pagefind';
import { helpersGuide } from '#lib/groups.ts';
import { pathTo } from '#lib/paths.ts';
import { locales, type Locale } from '#lib/i18n/locales.ts';
import { inMarkup, wordsAlone } from '#lib/i18n/newer.ts';
import type { Service } from '#lib/schema/service.ts';
import { cardView } from '#lib/view/card.ts';
import type { Scope } from '#lib/view/scope.ts';
import { mostTexts } from '#lib/search/data.ts';
import { publicServices } from '#lib/view/service-list.ts';
import { offeredIn } from '../content/callback.ts';
import { content } from '../content/content.ts';
import { scopeOf } from '../content/scope.ts';
import { splitIndex } from './split-index.ts';

/** What a page shows and nobody looks for, or a reader must not meet outside of its page. */
const left = [
  'svg',
  '[data-served-lang]',
  '[data-official]',
  '[data-trial]',
  '[data-due-note]',
  '.compare',
  '#compare',
  '.limit',
  '.facts-head',
  // A yes or no apart from its question and its conditions would be read as an answer.
  '.fact b',
  '.stale',
  '.notice',
  '[data-beside]',
  '.checked',
  // Outside of its own element a number or a time loses its direction.
  '.btn',
  '.num',
  'section.head',
];

/** The index of the texts of one locale and place. */
export interface TextIndex {
  files: IndexFile[];
  /** Changes when a file changes. */
  tag: string;
  /** Bytes of a first look into it, without the program that reads it. */
  bytes: number;
}

/** Makes the index of the built pages of a locale and place. A page in another language than its own is left out. */
export async function textIndex(dist: string, locale: Locale, place: string): Promise<TextIndex> {
  const { index, errors } = await createIndex({
    excludeSelectors: left,
    writePlayground: false,
    forceLanguage: locales[locale].search.toLowerCase(),
  });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join(', ')}`);
  for (const path of textPaths(locale, place)) {
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    if (html.includes('data-pagefind-body'))
      checkAdded(await index.addHTMLFile({ url: path, content: inMarkup(html) }), path);
  }
  const scope = scopeOf(locale, place);
  for (const service of publicServices(scope.services)) {
    const url = pathTo(locale, place, 'service', service.id);
    const record = {
      url,
      content: wordsAlone(serviceText(service, scope)),
      language: locales[locale].search.toLowerCase(),
    };
    checkAdded(await index.addCustomRecord(record), url);
  }
  const made = await index.getFiles();
  await index.deleteIndex();
  const { languages } = JSON.parse(textOf(named(made.files, 'pagefind-entry.json'))) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const [{ wasm } = { wasm: null }] = Object.values(languages);
  const needed = new RegExp(
    String.raw`^(?:pagefind-entry\.json|.*\.pf_(?:meta|index|fragment)|wasm\.${wasm ?? 'unknown'}\.pagefind)$`,
  );
  const files = splitIndex(made.files.filter(({ path }) => needed.test(path)));
  return { files, tag: tagOf(files), bytes: costOf(files) };
}

/** Addresses of guides and options. The guide for people who help is left out, since it says the words of offices. */
function textPaths(locale: Locale, place: string): string[] {
  const { guideSources, optionSources } = content();
  return [
    ...[...guideSources.keys()].filter((slug) => slug !== helpersGuide).map((slug) => pathTo(locale, place, slug)),
    ...offeredIn(place, optionSources.keys()).map((slug) => pathTo(locale, place, 'options', slug)),
  ];
}

/** What differs from one service to another: in a whole card most sentences are those of all cards. */
function serviceText(service: Service, scope: Scope): string {
  const { name, where, get, who, languages, address } = cardView(service, scope);
  return [name, where, ...get, ...who, languages.join(', '), ...(typeof address === 'object' ? [address.text] : [])]
    .map((text) => (/[.!?؟]$/.test(text) ? text : `${text}.`))
    .join(' ');
}

function checkAdded({ errors }: { errors: readonly string[] }, path: string): void {
  if (errors.length > 0) throw new Error(`Pagefind cannot read ${path}: ${errors.join(', ')}`);
}

function named(files: readonly IndexFile[], name: string): IndexFile {
  const file = files.find(({ path }) => path === name);
  if (!file) throw new Error(`Pagefind made no ${name}.`);
  return file;
}

function textOf({ content: bytes }: IndexFile): string {
  return new TextDecoder().decode(bytes);
}

function tagOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content: bytes } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(path).update(bytes);
  return hash.digest('hex').slice(0, 8);
}

/** What a look fetches for a word that stands in one part of the index and in some texts. */
function costOf(files: readonly IndexFile[]): number {
  const sizes = (ending: string): number[] =>
    files.filter(({ path }) => path.endsWith(ending)).map(({ content: bytes }) => bytes.byteLength);
  const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
  const mean = (all: readonly number[]): number => sum(all) / Math.max(1, all.length);
  return (
    sum(sizes('.pagefind')) +
    sum(sizes('.pf_meta')) +
    sum(sizes('.json')) +
    Math.max(...sizes('.pf_index')) +
    mostTexts * mean(sizes('.pf_fragment'))
  );
}
