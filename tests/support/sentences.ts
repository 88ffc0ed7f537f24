/** The sentences of a text, cut where the language cuts them. */
export function sentencesOf(text: string, lang: string): string[] {
  const cut = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return text
    .split('\n')
    .flatMap((line) => [...cut.segment(line)].map(({ segment }) => segment.trim()))
    .filter(Boolean);
}

/** How many words a sentence has. */
export function countWords(sentence: string, lang: string): number {
  const cut = new Intl.Segmenter(lang, { granularity: 'word' });
  return [...cut.segment(sentence)].filter(({ isWordLike }) => isWordLike).length;
}
