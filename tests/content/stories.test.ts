import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { knownOf } from '#integrations/content/known.ts';
import { localeList, locales } from '#lib/i18n/locales.ts';
import { match } from '#lib/match/match.ts';
import { siteContent } from '../support/content.ts';
import { factFilePath } from '../support/fact-file.ts';
import { stories, type Story } from './stories.ts';

/** Every piece of the answer to some taps, in its order. */
function answer({ place, town }: Story, taps: readonly string[], lang: string): string[] {
  const known = knownOf(siteContent(), place);
  const fit = match({ taps, town, lang }, known);
  return [
    ...fit.lines.map((at) => `line ${known.lines[at]?.value ?? ''}`),
    ...fit.rights.flatMap(({ guide, facts }) => [`right ${guide}`, ...facts.map((id) => `fact ${id}`)]),
    ...fit.options.map((slug) => `option ${slug}`),
    ...fit.services.map((id) => `place ${id}`),
  ];
}

/** The taps of the second story. */
function changed({ taps, but }: Story): string[] {
  return but.tap.startsWith('-') ? taps.filter((one) => one !== but.tap.slice(1)) : [...taps, but.tap];
}

const missing = (found: readonly string[], wanted: readonly string[] = []) =>
  wanted.filter((one) => !found.includes(one));
const present = (found: readonly string[], unwanted: readonly string[] = []) =>
  unwanted.filter((one) => found.includes(one));

describe('The stories', () => {
  test('are twenty, and tell of every place', () => {
    assert.equal(stories.length, 20);
    assert.deepEqual([...new Set(stories.map(({ place }) => place))].sort(), [...siteContent().places.keys()].sort());
  });

  test('tap only sentences that are there, and ask for pieces that could be there', () => {
    const { situations, services, places } = siteContent();
    const unknown = stories.flatMap((story) => [
      ...[...story.taps, story.but.tap.replace(/^-/, '')].filter((id) => !situations.has(id)),
      ...[...story.has, ...story.hasNot]
        .filter((piece) => piece.startsWith('place ') && !services.has(`${story.place}/${piece.slice(6)}`))
        .map((piece) => `${story.place} ${piece}`),
      ...story.has.filter(
        (piece) => piece.startsWith('fact ') && !(piece.slice(5) in (places.get(story.place)?.facts ?? {})),
      ),
    ]);
    assert.deepEqual(unknown, []);
  });

  for (const { is, place, because } of stories) {
    const file = factFilePath(place);
    test(`rest on the fact file: ${is}`, { skip: file === undefined && 'the fact file is not at hand' }, () => {
      if (file === undefined) return;
      assert.ok(readFileSync(file, 'utf8').replaceAll('**', '').includes(because[1]), because.join(': '));
    });
  }
});

for (const locale of localeList) {
  const { lang } = locales[locale];

  describe(`In ${locale}, when`, () => {
    for (const story of stories) {
      test(`${story.is}, the answer holds what must be there, and not what must not`, () => {
        const found = answer(story, story.taps, lang);
        const kind = story.first.split(' ')[0] ?? '';
        assert.equal(
          found.find((one) => one.startsWith(`${kind} `)),
          story.first,
        );
        assert.deepEqual(
          { missing: missing(found, story.has), there: present(found, story.hasNot) },
          { missing: [], there: [] },
        );
      });

      test(`${story.is}, and ${story.but.tap}, the answer is another one`, () => {
        const [before, after] = [answer(story, story.taps, lang), answer(story, changed(story), lang)];
        assert.deepEqual(
          { missing: missing(after, story.but.has), there: present(after, story.but.hasNot) },
          { missing: [], there: [] },
        );
        const isChange =
          (story.but.has ?? []).some((one) => !before.includes(one)) ||
          (story.but.hasNot ?? []).some((one) => before.includes(one));
        assert.ok(isChange, 'one of these was different before');
      });
    }
  });
}
