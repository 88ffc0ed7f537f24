import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { siteContent } from '../support/content.ts';
import { statedConditions } from './fact-conditions.ts';

const { places, services, guideSources, optionSources } = siteContent();
const facts = Object.entries(places.get('no')?.facts ?? {});
const stated: Record<string, Record<string, readonly string[]>> = statedConditions;

describe('The facts of Norway', () => {
  test('are those of the fact file, each in its entry', () => {
    const own = facts.map(([id, { entry }]) => `${entry} ${id}`).sort();
    const file = Object.entries(stated).flatMap(([entry, all]) => Object.keys(all).map((id) => `${entry} ${id}`));
    assert.deepEqual(own, file.sort());
  });

  for (const [id, fact] of facts) {
    test(`with the conditions and limits that the file states: ${id}`, () => {
      assert.deepEqual([...fact.if, ...fact.notIf, ...fact.limit].sort(), [...(stated[fact.entry]?.[id] ?? [])].sort());
    });
  }

  test('stand in a guide or an option, each of them', () => {
    const shown = new Set(
      [...guideSources.values(), ...optionSources.values()].flatMap((one) => Object.values(one.facts).flat()),
    );
    assert.deepEqual(
      facts.map(([id]) => id).filter((id) => !shown.has(id)),
      [],
    );
  });
});

describe('No record', () => {
  const grades: [id: string, grade: string][] = [
    ...facts.map(([id, { check }]) => [id, check.grade] as [string, string]),
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
