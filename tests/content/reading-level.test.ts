import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { guideTexts, optionTexts } from '#integrations/content/texts.ts';
import { localeList, locales } from '#lib/i18n/locales.ts';
import { statusNotes } from '#lib/schema/vocabulary.ts';
import { saidIn } from '../support/content.ts';
import { countWords, sentencesOf } from '../support/sentences.ts';

/** Headings and short answers are no sentences: with them a text would count as plainer than it is. */
const isSentence = (text: string): boolean => /[.!?؟:…]["”»’]?$/.test(text);

/** A formula of international organisations is quoted as it is. */
const isQuoted = (id: string): boolean => statusNotes.some((note) => id === `status.${note}`);

const longest = 20;
const meanAtMost = 12;

for (const locale of localeList) {
  const { lang } = locales[locale];
  const { messages, guides, options } = saidIn(locale);
  const texts = [
    ...[...guides.values()].map((guide) => [guide.slug, guideTexts(guide)] as const),
    ...[...options.values()].map((option) => [`option ${option.slug}`, optionTexts(option)] as const),
  ];

  const tooLong = (blocks: Iterable<readonly [id: string, text: string]>): string[] =>
    [...blocks].flatMap(([id, text]) =>
      sentencesOf(text, lang)
        .map((sentence) => ({ sentence, words: countWords(sentence, lang) }))
        .filter(({ words }) => words > longest)
        .map(({ sentence, words }) => `${id}, ${words} words: ${sentence}`),
    );

  describe(`In ${locale}`, () => {
    test(`no sentence of a guide or option has more than ${longest} words`, () => {
      assert.deepEqual(
        texts.flatMap(([, blocks]) => tooLong(blocks)),
        [],
      );
    });

    test(`the sentences of each guide and option have ${meanAtMost} words at most, on average`, () => {
      const means = texts.map(([name, blocks]) => {
        const sentences = [...blocks.values()].flatMap((text) => sentencesOf(text, lang)).filter(isSentence);
        const counts = sentences.map((one) => countWords(one, lang));
        return { name, mean: counts.reduce((sum, words) => sum + words, 0) / counts.length };
      });
      assert.deepEqual(
        means.filter(({ mean }) => mean > meanAtMost),
        [],
      );
    });

    test(`no sentence of the pages around them has more than ${longest} words`, () => {
      assert.deepEqual(tooLong(Object.entries(messages).filter(([id]) => !isQuoted(id))), []);
    });
  });
}
