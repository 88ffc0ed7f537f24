import type { Content } from '#integrations/content/model.ts';
import { messageFile } from '#integrations/content/check-messages.ts';
import { guideFile, optionFile, situationFile, textState, textsOf } from '#integrations/content/texts.ts';
import { sourceLocale, type Locale } from '#lib/i18n/locales.ts';

/** A text that wants work: its file, and its blocks that are missing or older than the English, with the English now. */
export interface WantedText {
  /** Such as `guides/pay`. */
  text: string;
  file: string;
  /** `unknown`: no record says from which English it was made. */
  state: 'missing' | 'stale' | 'unknown';
  blocks: { id: string; english: string }[];
}

/** Every text of a language that is missing, older than the English, or without a record. */
export function wantedTexts(content: Content, locale: Locale): WantedText[] {
  const english = content.locales.get(sourceLocale);
  const files = new Map([
    ['ui', messageFile(locale)],
    ['situations', situationFile(locale)],
    ...[...(english?.guides.values() ?? [])].map((one) => [`guides/${one.slug}`, guideFile(locale, one)] as const),
    ...[...(english?.options.values() ?? [])].map((one) => [`options/${one.slug}`, optionFile(locale, one)] as const),
  ]);
  return [...files].flatMap(([text, file]): WantedText[] => {
    const source = [...(textsOf(content, sourceLocale, text) ?? [])].map(([id, words]) => ({ id, english: words }));
    if (!textsOf(content, locale, text)) return [{ text, file, state: 'missing', blocks: source }];
    const { record, stale } = textState(content, locale, text);
    if (!record) return [{ text, file, state: 'unknown', blocks: [] }];
    const blocks = source.filter(({ id }) => stale.has(id));
    return blocks.length > 0 ? [{ text, file, state: 'stale', blocks }] : [];
  });
}
