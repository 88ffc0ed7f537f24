import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Check } from '#lib/schema/check.ts';
import { siteContent } from '../support/content.ts';
import { factFile, isSurer, namesNumber } from '../support/fact-file.ts';
import { entriesOfNorway, lessSureFacts } from './entries-norway.ts';

const { coverage, places, services } = siteContent();
const place = places.get('no');
const facts = Object.entries(place?.facts ?? {});
const norwegian = [...services.values()].filter((one) => one.place === 'no');

/** Every check of Norway with its record and its entry of the fact file. */
const checks: { id: string; entry: string; check: Check }[] = [
  ...facts.map(([id, { entry, check }]) => ({ id, entry, check })),
  ...norwegian.flatMap(({ id, entry, contacts, check }) =>
    [...contacts.map((one) => one.check), ...(check ? [check] : [])].map((one) => ({ id, entry, check: one })),
  ),
];

describe('The list of what is published of Norway', () => {
  const lines = coverage['no'] ?? {};

  test('has a line for every entry of the fact file, and no other', () => {
    assert.deepEqual(Object.keys(lines).sort(), Object.keys(entriesOfNorway).sort());
  });

  test('leaves out every service of which the file is not sure', () => {
    const low = Object.entries(entriesOfNorway).filter(([id, [surest]]) => id.startsWith('A') && surest === 'LOW');
    assert.deepEqual(
      low.filter(([id]) => !('left' in (lines[id] ?? {}))),
      [],
    );
  });
});

describe('The records of Norway', () => {
  test('all come from an entry of the fact file', () => {
    assert.deepEqual(
      checks.filter(({ entry }) => !(entry in entriesOfNorway)),
      [],
    );
  });

  test('are never surer than their entry', () => {
    const tooSure = checks.filter(({ entry, check }) => isSurer(check.grade, entriesOfNorway[entry]?.[0] ?? 'LOW'));
    assert.deepEqual(
      tooSure.map(({ id, check }) => `${id}: ${check.grade}`),
      [],
    );
  });

  test('say of each fact how sure the file is of it', () => {
    assert.deepEqual(
      facts
        .filter(([, { check }]) => check.grade === 'MEDIUM')
        .map(([id]) => id)
        .sort(),
      lessSureFacts.toSorted(),
    );
  });

  test('state no right of which the file is less sure from a data set alone', () => {
    const weak = facts.filter(([, { check }]) => check.grade === 'MEDIUM' && check.how === 'dataset');
    assert.deepEqual(
      weak.map(([id]) => id),
      [],
    );
  });
});

const file = factFile('norway');

const skip = file ? false : 'the fact file is not at hand: set FACTS_DIR';

describe('Beside the fact file of Norway itself', () => {
  const entries = file ?? new Map<string, never>();
  const textOf = (entry: string): string => entries.get(entry)?.text ?? '';
  const contacts = norwegian.flatMap(({ id, entry, contacts: all }) => all.map((one) => ({ id, entry, ...one })));

  test('the list of entries kept here is the same', { skip }, () => {
    const stated = [...entries].map(([id, { grades }]) => {
      const sorted = grades.toSorted((one, other) => (isSurer(one, other) ? -1 : 1));
      return [id, [sorted[0], sorted.at(-1)]];
    });
    assert.deepEqual(Object.fromEntries(stated), entriesOfNorway);
  });

  test('every number stands in the entry that its record names', { skip }, () => {
    const numbers = contacts.filter(({ value }) => /^\+?\d+$/.test(value ?? ''));
    const strange = numbers.filter(
      ({ entry, value }) => !namesNumber(textOf(entry), value ?? '', place?.callingCode ?? ''),
    );
    assert.ok(numbers.length > 50);
    assert.deepEqual(
      strange.map(({ id, entry, value }) => `${id} (${entry}): ${value ?? ''}`),
      [],
    );
  });

  test('every e-mail address stands in the entry that its record names', { skip }, () => {
    const mails = contacts.filter(({ channel }) => channel === 'email');
    const strange = mails.filter(
      ({ entry, value }) =>
        !textOf(entry)
          .toLowerCase()
          .includes((value ?? '').toLowerCase()),
    );
    assert.deepEqual(
      strange.map(({ id, entry, value }) => `${id} (${entry}): ${value ?? ''}`),
      [],
    );
  });

  test('every site stands in the entry that its record names', { skip }, () => {
    const sites = contacts.filter(({ channel }) => channel === 'web' || channel === 'chat');
    const host = (value = '') => new URL(value).hostname.replace(/^www\./, '');
    const strange = sites.filter(({ entry, value }) => !textOf(entry).includes(host(value)));
    assert.deepEqual(
      strange.map(({ id, entry, value }) => `${id} (${entry}): ${value ?? ''}`),
      [],
    );
  });

  test('every site that a fact leads to stands in its entry', { skip }, () => {
    const links = facts.flatMap(([id, { entry, value }]) =>
      'link' in value ? [{ id, entry, host: new URL(value.link).hostname.replace(/^www\./, '') }] : [],
    );
    assert.deepEqual(
      links.filter(({ entry, host }) => !textOf(entry).includes(host)),
      [],
    );
  });
});
