import type { SentenceRule } from '#lib/i18n/locale-info.ts';

/** The sentences of a text, cut where the language cuts them. */
export function sentencesOf(text: string, lang: string): string[] {
  const cut = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return text
    .split('\n')
    .flatMap((line) => [...cut.segment(line)].map(({ segment }) => segment.trim()))
    .filter(Boolean);
}

/** How long a sentence is, in what the rule of its language counts: words, or letters where words are not parted by spaces. */
export function lengthOf(sentence: string, lang: string, { by }: SentenceRule): number {
  if (by === 'characters') return Array.from(sentence.replace(/\s/gu, '')).length;
  const cut = new Intl.Segmenter(lang, { granularity: 'word' });
  return [...cut.segment(sentence)].filter(({ isWordLike }) => isWordLike).length;
}
