import { sourceLocale, type Locale } from '#lib/i18n/locales.ts';
import { blockTexts } from '#lib/prose/blocks.ts';
import { questions } from '#lib/schema/prose.ts';
import { textHash } from './hash.ts';
import type { Content, Guide, Option, TextState } from './model.ts';

/** The file of a guide. */
export function guideFile(locale: Locale, { slug, live }: Guide): string {
  return `guides/${locale}/${slug}.${live ? 'mdx' : 'md'}`;
}

/** The file of an option. */
export function optionFile(locale: Locale, { slug }: Option): string {
  return `options/${locale}/${slug}.yaml`;
}

/** All strings of a guide by block id: title and the three lines as `slug.0.n`, then heading and blocks. */
export function guideTexts(guide: Guide): Map<string, string> {
  const head = [guide.words.title, ...guide.words.three].map((text, at) => [`${guide.slug}.0.${at}`, text] as const);
  return new Map([...head, ...blockTexts(guide.sections)]);
}

/** All strings of an option by block id: title and lede as `slug.0.n`, then `slug.question.n`, the short answer first. */
export function optionTexts({ slug, words }: Option): Map<string, string> {
  const texts = new Map([
    [`${slug}.0.0`, words.title],
    [`${slug}.0.1`, words.lede],
  ]);
  for (const [at, question] of questions.entries()) {
    const { short, full } = words.answers[question];
    [short, ...full].forEach((text, block) => texts.set(`${slug}.${at + 1}.${block}`, text));
  }
  return texts;
}

/** All sentences of a language by block id, such as `situations.no-pay`. */
export function situationTexts(situations: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...situations].map(([id, says]) => [`situations.${id}`, says]));
}

/** The file of the sentences. */
export function situationFile(locale: Locale): string {
  return `situations/${locale}.yaml`;
}

/** Names of all texts that are translated, such as `guides/pay`: the messages, the sentences, guides and options. */
export function textNames({ guideSources, optionSources }: Pick<Content, 'guideSources' | 'optionSources'>): string[] {
  return [
    'ui',
    'situations',
    ...[...guideSources.keys()].map((slug) => `guides/${slug}`),
    ...[...optionSources.keys()].map((slug) => `options/${slug}`),
  ];
}

/** The strings of one text of a language, by block id; undefined when the language lacks it. `text` is `guides/pay`, `options/wait`, `situations` or `ui`. */
export function textsOf(content: Content, locale: Locale, text: string): Map<string, string> | undefined {
  const said = content.locales.get(locale);
  const [kind, slug = ''] = text.split('/');
  if (kind === 'situations') return said && said.situations.size > 0 ? situationTexts(said.situations) : undefined;
  if (kind === 'ui') return said && new Map(Object.entries(said.messages));
  const guide = kind === 'guides' ? said?.guides.get(slug) : undefined;
  const option = kind === 'options' ? said?.options.get(slug) : undefined;
  return guide ? guideTexts(guide) : option && optionTexts(option);
}

/** The record of a translated text, and its blocks whose English has changed since. */
export function textState(content: Content, locale: Locale, text: string): TextState {
  const record = content.locales.get(locale)?.translations[text];
  const source = textsOf(content, sourceLocale, text) ?? new Map<string, string>();
  const stale = [...source].filter(([id, words]) => record?.blocks[id] !== textHash(words)).map(([id]) => id);
  return { record, stale: new Set(locale === sourceLocale ? [] : stale) };
}
