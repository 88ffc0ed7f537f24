import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { optionTexts, guideTexts } from '#integrations/content/texts.ts';
import { localeList, type Locale } from '#lib/i18n/locales.ts';
import { wordsPattern, type Words } from '#lib/schema/words.ts';
import { saidIn, siteContent } from '../support/content.ts';

const { site, places, services, guideSources, optionSources, abroad } = siteContent();

/** The page for people who help in their job says the words of offices, so that they know them. */
const forHelpers = 'notes';

const patterns = (kind: keyof Words, locales: readonly Locale[] = localeList) =>
  locales.map((locale) => wordsPattern(saidIn(locale).words[kind]));

/** Texts in which a pattern finds a word: their id, and the word. */
function found(texts: Iterable<readonly [id: string, text: string]>, all: readonly RegExp[]): string[] {
  return [...texts].flatMap(([id, text]) =>
    all.flatMap((pattern) => {
      const match = pattern.exec(text);
      return match ? `${id}: ${match[0]}` : [];
    }),
  );
}

for (const locale of localeList) {
  const { messages, guides, options } = saidIn(locale);
  const texts: [string, string][] = [
    ...Object.entries(messages),
    ...[...guides.values()].filter(({ slug }) => slug !== forHelpers).flatMap((guide) => [...guideTexts(guide)]),
    ...[...options.values()].flatMap((option) => [...optionTexts(option)]),
  ];

  describe(`In ${locale}`, () => {
    test('no text carries a label', () => assert.deepEqual(found(texts, patterns('deny', [locale])), []));

    test('no text promises what nobody can keep', () => {
      assert.deepEqual(found(texts, patterns('overclaims', [locale])), []);
    });
  });
}

describe('In the words of every language', () => {
  const everywhere = (texts: Iterable<readonly [string, string]>) => found(texts, patterns('deny'));
  const ofFacts = [...places.values()].flatMap((place) => Object.entries(place.facts));
  const ofServices = [...services.values()];

  test('no name of the site, a country or a town carries a label', () => {
    const named = [site, ...[...places.values()].flatMap((place) => [place, ...Object.values(place.areas)])];
    assert.deepEqual(everywhere(named.flatMap(({ names }) => Object.entries(names))), []);
  });

  test('no shown name of a service carries a label', () => {
    assert.deepEqual(everywhere(ofServices.map(({ id, name }) => [id, name.shown ?? ''])), []);
  });

  test('no name or address of a line in another country carries a label', () => {
    const lines = [...abroad.values()].flatMap((country) => Object.entries(country.lines));
    assert.ok(lines.length > 0);
    assert.deepEqual(
      everywhere(
        lines.flatMap(
          ([id, { name = '', contacts }]) =>
            [[id, name], ...contacts.map(({ value = '' }) => [id, value] as const)] as const,
        ),
      ),
      [],
    );
  });

  test('no address that a service shows carries a label', () => {
    const shown = ofServices.map(({ id, address }) => [id, typeof address === 'object' ? address.text : ''] as const);
    assert.deepEqual(everywhere(shown), []);
  });

  test('no site or e-mail address that a service leads to carries a label', () => {
    const values = ofServices.flatMap(({ id, contacts }) => contacts.map(({ value }) => [id, value ?? ''] as const));
    assert.deepEqual(everywhere(values), []);
  });

  test('no office that a fact leads to carries a label, in its name or its address', () => {
    const everyones = [...guideSources].filter(([slug]) => slug !== forHelpers).map(([, source]) => source);
    const shown = new Set([...everyones, ...optionSources.values()].flatMap((one) => Object.values(one.facts).flat()));
    const links = ofFacts
      .filter(([id]) => shown.has(id))
      .map(([id, { value }]) => [id, 'link' in value ? `${value.name} ${value.link}` : ''] as const);
    assert.deepEqual(everywhere(links), []);
  });

  test('no id carries a label', () => {
    const areas = [...places.values()].flatMap((place) => Object.keys(place.areas));
    const ids = [
      ...ofServices.map(({ id }) => id),
      ...ofFacts.map(([id]) => id),
      ...areas,
      ...guideSources.keys(),
      ...optionSources.keys(),
    ];
    assert.deepEqual(everywhere(ids.map((id) => [id, id.replaceAll('-', ' ')])), []);
  });
});
