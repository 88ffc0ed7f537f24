import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { siteContent } from '../support/content.ts';
import { statedConditions } from './fact-conditions.ts';

const { places, services, guideSources, optionSources, abroad } = siteContent();
const shown = new Set(
  [...guideSources.values(), ...optionSources.values()].flatMap((one) => Object.values(one.facts).flat()),
);

for (const [place, { facts: all }] of places) {
  const facts = Object.entries(all);
  const stated = statedConditions[place] ?? {};

  describe(`The facts of ${place}`, () => {
    test('are those of the fact file, each in its entry', () => {
      const own = facts.map(([id, { entry }]) => `${entry} ${id}`).sort();
      const file = Object.entries(stated).flatMap(([entry, ids]) => Object.keys(ids).map((id) => `${entry} ${id}`));
      assert.deepEqual(own, file.sort());
    });

    for (const [id, fact] of facts) {
      test(`with the conditions and limits that the file states: ${id}`, () => {
        const listed = stated[fact.entry]?.[id];
        assert.ok(listed, `fact-conditions has no line for it: write what the file states, in ${fact.entry}`);
        assert.deepEqual([...fact.if, ...fact.notIf, ...fact.limit].sort(), listed.toSorted());
      });
    }

    test('stand in a guide or an option, each of them', () => {
      assert.deepEqual(
        facts.map(([id]) => id).filter((id) => !shown.has(id)),
        [],
      );
    });
  });
}

describe('No record', () => {
  const grades: [id: string, grade: string][] = [
    ...[...places.values()].flatMap(({ facts }) =>
      Object.entries(facts).map(([id, { check }]) => [id, check.grade] as [string, string]),
    ),
    ...[...abroad.values()].flatMap(({ lines }) =>
      Object.entries(lines).flatMap(([id, { contacts }]) =>
        contacts.map(({ check }) => [id, check.grade] as [string, string]),
      ),
    ),
    ...[...services.values()].flatMap(({ id, contacts, check }) =>
      [...contacts.map((one) => one.check), ...(check ? [check] : [])].map(
        (one) => [id, one.grade] as [string, string],
      ),
    ),
  ];

  test('has a LOW grade', () => {
    assert.deepEqual(
      grades.filter(([, grade]) => !['HIGH', 'HIGH*', 'MEDIUM'].includes(grade)),
      [],
    );
  });

  test('is checked live while the edition is a trial', () => {
    const { site } = siteContent();
    const live = [...services.values()].flatMap(({ id, contacts }) =>
      contacts.filter(({ check }) => check.how === 'called').map(() => id),
    );
    assert.ok(site.checkedLive ?? live.length === 0, live.join());
  });
});
