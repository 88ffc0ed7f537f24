import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { knownOf } from '#integrations/content/known.ts';
import { localeList, locales } from '#lib/i18n/locales.ts';
import { contradicts, traitsOf } from '#lib/match/traits.ts';
import { match } from '#lib/match/match.ts';
import { isOpen, mostServices } from '#lib/match/services.ts';
import { siteContent } from '../support/content.ts';

const { situations, places, services, guideSources, optionSources } = siteContent();
const ids = [...situations.keys()];
const langs = localeList.map((locale) => locales[locale].lang);

for (const place of places.values()) {
  const known = knownOf(siteContent(), place.id);
  const byId = new Map(known.services.map((one) => [one.id, one]));
  const taps = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 12 });
  const asked = fc.record({
    taps,
    town: fc.constantFrom(undefined, ...Object.keys(place.areas)),
    lang: fc.constantFrom(...langs),
  });
  const holds = (property: (one: { taps: string[]; town: string | undefined; lang: string }) => void): void => {
    fc.assert(fc.property(asked, property), { numRuns: 400, seed: 20_261_122 });
  };
  const sentences = (tapped: readonly string[]) => tapped.flatMap((id) => known.sentences[id] ?? []);

  describe(`In ${place.id}, whatever is tapped`, () => {
    test('the order of the taps does not matter', () => {
      holds(({ taps, ...rest }) => {
        assert.deepEqual(match({ taps: taps.toReversed(), ...rest }, known), match({ taps, ...rest }, known));
      });
    });

    test('a further sentence never takes a line to call away', () => {
      fc.assert(
        fc.property(asked, fc.constantFrom(...ids), ({ taps, ...rest }, more) => {
          const before = match({ taps, ...rest }, known).lines.map((at) => known.lines[at]?.value);
          const after = match({ taps: [...taps, more], ...rest }, known).lines.map((at) => known.lines[at]?.value);
          assert.deepEqual(
            before.filter((value) => !after.includes(value)),
            [],
          );
        }),
        { numRuns: 400, seed: 20_261_122 },
      );
    });

    test('an urgent sentence brings lines of the place, the one for danger among them, each number once', () => {
      holds(({ taps, ...rest }) => {
        const values = match({ taps, ...rest }, known).lines.map((at) => known.lines[at]);
        const urgent = sentences(taps).some((one) => one.urgent !== undefined);
        assert.equal(
          values.some((one) => one?.when.startsWith('danger') === true),
          urgent,
        );
        assert.equal(new Set(values.map((one) => one?.value)).size, values.length);
      });
    });

    test('two to four options stand side by side, and waiting is the last of them', () => {
      holds(({ taps, ...rest }) => {
        const { options } = match({ taps, ...rest }, known);
        if (taps.length === 0) assert.deepEqual(options, []);
        else {
          assert.ok(options.length >= 2 && options.length <= 4, options.join());
          assert.equal(options.at(-1), 'wait');
          assert.deepEqual(
            options.filter((one) => !optionSources.has(one)),
            [],
          );
        }
      });
    });

    test('rights are guides that are there, with facts of the place that no tap contradicts, each once', () => {
      holds(({ taps, ...rest }) => {
        const { rights } = match({ taps, ...rest }, known);
        const facts = rights.flatMap((one) => one.facts);
        const traits = traitsOf(sentences(taps));
        assert.equal(rights.length > 0, taps.length > 0);
        assert.deepEqual(
          rights.filter(({ guide }) => !guideSources.has(guide)),
          [],
        );
        assert.equal(new Set(facts).size, facts.length);
        assert.deepEqual(
          facts.filter((id) => !known.facts[id] || contradicts(traits, known.facts[id])),
          [],
        );
      });
    });

    test('every place named is one that the country has, and that can help in this case', () => {
      holds(({ taps, ...rest }) => {
        const named = match({ taps, ...rest }, known).services;
        const traits = traitsOf(sentences(taps));
        assert.ok(named.length <= mostServices);
        assert.deepEqual(
          named.filter((id) => !services.has(`${place.id}/${id}`) || !isOpen(byId.get(id) ?? assert.fail(id), traits)),
          [],
        );
      });
    });

    test('places of the chosen town stand first, and no other town has any', () => {
      holds(({ taps, town, lang }) => {
        if (town === undefined) return;
        const areas = match({ taps, town, lang }, known).services.map((id) => byId.get(id)?.areas ?? []);
        const local = areas.map((one) => one.length > 0);
        assert.deepEqual(
          local,
          local.toSorted((a, b) => Number(b) - Number(a)),
        );
        assert.ok(areas.every((one) => one.length === 0 || one.includes(town)));
      });
    });

    for (const id of ids) {
      test(`“${id}” alone leads to a right, an option and a place`, () => {
        for (const lang of langs) {
          const fit = match({ taps: [id], lang }, known);
          assert.ok(fit.rights.length > 0 && fit.options.length > 1 && fit.services.length > 0, JSON.stringify(fit));
        }
      });
    }
  });
}

test('Sentences are forty or more, in all groups', () => {
  assert.ok(ids.length >= 40);
  assert.equal(new Set([...situations.values()].map(({ group }) => group)).size, 11);
});
