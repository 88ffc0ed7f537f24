import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { guideTexts, optionTexts } from '#integrations/content/texts.ts';
import { localeList, locales } from '#lib/i18n/locales.ts';
import { statusNotes } from '#lib/schema/vocabulary.ts';
import { saidIn } from '../support/content.ts';
import { lengthOf, sentencesOf } from '../support/sentences.ts';

/** Headings and short answers are no sentences: with them a text would count as plainer than it is. */
const isSentence = (text: string): boolean => /[.!?؟:…]["”»’]?$/.test(text);

/** A formula of international organisations is quoted as it is. */
const isQuoted = (id: string): boolean => statusNotes.some((note) => id === `status.${note}`);

for (const locale of localeList) {
  const { lang, sentences: rule } = locales[locale];
  const { messages, guides, options } = saidIn(locale);
  const texts = [
    ...[...guides.values()].map((guide) => [guide.slug, guideTexts(guide)] as const),
    ...[...options.values()].map((option) => [`option ${option.slug}`, optionTexts(option)] as const),
  ];

  const tooLong = (blocks: Iterable<readonly [id: string, text: string]>): string[] =>
    [...blocks].flatMap(([id, text]) =>
      sentencesOf(text, lang)
        .map((sentence) => ({ sentence, length: lengthOf(sentence, lang, rule) }))
        .filter(({ length }) => length > rule.most)
        .map(({ sentence, length }) => `${id}, ${length} ${rule.by}: ${sentence}`),
    );

  describe(`In ${locale}`, () => {
    test(`no sentence of a guide or option has more than ${rule.most} ${rule.by}`, () => {
      assert.deepEqual(
        texts.flatMap(([, blocks]) => tooLong(blocks)),
        [],
      );
    });

    test(`the sentences of each guide and option have ${rule.mean} ${rule.by} at most, on average`, () => {
      const means = texts.map(([name, blocks]) => {
        const sentences = [...blocks.values()].flatMap((text) => sentencesOf(text, lang)).filter(isSentence);
        const counts = sentences.map((one) => lengthOf(one, lang, rule));
        return { name, mean: counts.reduce((sum, length) => sum + length, 0) / counts.length };
      });
      assert.deepEqual(
        means.filter(({ mean }) => mean > rule.mean),
        [],
      );
    });

    test(`no sentence of the pages around them has more than ${rule.most} ${rule.by}`, () => {
      assert.deepEqual(tooLong(Object.entries(messages).filter(([id]) => !isQuoted(id))), []);
    });
  });
}
