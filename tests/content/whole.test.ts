import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { optionTexts, guideTexts, textsOf } from '#integrations/content/texts.ts';
import { localeList, locales } from '#lib/i18n/locales.ts';
import { questions } from '#lib/schema/prose.ts';
import { saidIn, siteContent, translatedLocales } from '../support/content.ts';

const { guideSources, optionSources, places, site } = siteContent();

for (const locale of localeList) {
  const { guides, options } = saidIn(locale);

  describe(`In ${locale}`, () => {
    test('every guide is there', () => assert.deepEqual([...guides.keys()].sort(), [...guideSources.keys()].sort()));

    test('every option is there', () => assert.deepEqual([...options.keys()].sort(), [...optionSources.keys()].sort()));

    test('no text is empty', () => {
      const all = [...[...guides.values()].map(guideTexts), ...[...options.values()].map(optionTexts)];
      assert.deepEqual(
        all.flatMap((texts) => [...texts]).filter(([, text]) => text.trim() === ''),
        [],
      );
    });

    test('every option answers the six questions, each in short and in full', () => {
      for (const { slug, words } of options.values()) {
        assert.deepEqual(Object.keys(words.answers).sort(), questions.toSorted(), slug);
        for (const question of questions) assert.ok(words.answers[question].full.length <= 4, `${slug} ${question}`);
      }
    });

    test('every country, town and the site itself has a name', () => {
      const { lang } = locales[locale];
      const named = [site, ...[...places.values()].flatMap((place) => [place, ...Object.values(place.areas)])];
      assert.deepEqual(
        named.filter(({ names }) => names[lang] === undefined).map(({ names }) => names['en']),
        [],
      );
    });

    test('three lines with pictures open every guide', () => {
      for (const { slug, words } of guides.values()) {
        assert.equal(words.three.length, 3, slug);
        assert.equal(new Set(guideSources.get(slug)?.icons).size, 3, `${slug} shows a picture twice`);
      }
    });
  });
}

for (const locale of translatedLocales) {
  const { translations, guides, options } = saidIn(locale);
  const texts = [
    'ui',
    'situations',
    ...[...guides.keys()].map((slug) => `guides/${slug}`),
    ...[...options.keys()].map((slug) => `options/${slug}`),
  ];

  describe(`The records of what was translated into ${locale}`, () => {
    test('are there for every text', () => {
      assert.deepEqual(
        texts.filter((text) => translations[text] === undefined),
        [],
      );
    });

    test('name no text that is not there', () => {
      assert.deepEqual(
        Object.keys(translations).filter((text) => !texts.includes(text)),
        [],
      );
    });

    test('name every block of the English that they were made from', () => {
      for (const [text, record] of Object.entries(translations)) {
        assert.deepEqual(
          Object.keys(record.blocks).sort(),
          [...(textsOf(siteContent(), 'en', text)?.keys() ?? [])].sort(),
          text,
        );
      }
    });

    test('never say that a computer is a person who speaks the language', () => {
      assert.deepEqual(
        Object.keys(translations).filter(
          (text) => translations[text]?.read === 'native person' && translations[text].made === 'computer',
        ),
        [],
      );
    });
  });
}
