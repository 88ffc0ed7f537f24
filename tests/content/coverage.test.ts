import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Check } from '#lib/schema/check.ts';
import type { Contact } from '#lib/schema/contact.ts';
import { siteContent } from '../support/content.ts';
import { extremes, factFile, isSurer, namesNumber } from '../support/fact-file.ts';
import { entriesOf, lessSureFacts } from './entries.ts';

const { coverage, places, services, abroad } = siteContent();

/** A contact with the record and the entry that it comes from, and the calling code of its country. */
type Placed = Contact & { id: string; entry: string; callingCode: string };

const isService = (entry: string): boolean => /^[AK]/.test(entry);
const named = (one: Placed): string => `${one.id} (${one.entry}): ${one.value ?? ''}`;
const host = (value = ''): string => new URL(value).hostname.replace(/^www\./, '');
/** Numbers to dial and addresses to write to: what a file grades, other than a site or a visit. */
const reaches = ({ channel, value }: Contact): boolean =>
  value !== undefined && !['web', 'chat', 'appointment', 'drop-in', 'comes-to-you'].includes(channel);

for (const [place, { callingCode, facts: placeFacts }] of places) {
  const entries = entriesOf[place] ?? {};
  const lines = coverage[place] ?? {};
  const facts = Object.entries(placeFacts);
  const own = [...services.values()].filter((one) => one.place === place);
  const countries = [...abroad.values()].filter((one) => one.facts === place);
  const contacts: Placed[] = [
    ...own.flatMap(({ id, entry, contacts: all }) => all.map((one) => ({ ...one, id, entry, callingCode }))),
    ...countries.flatMap((country) =>
      Object.entries(country.lines).flatMap(([id, { entry, contacts: all }]) =>
        all.map((one) => ({ ...one, id, entry, callingCode: country.callingCode })),
      ),
    ),
  ];
  /** Every check with its record and its entry of the fact file. */
  const checks: { id: string; entry: string; check: Check }[] = [
    ...facts.map(([id, { entry, check }]) => ({ id, entry, check })),
    ...contacts,
    ...own.flatMap(({ id, entry, check }) => (check ? [{ id, entry, check }] : [])),
  ];

  describe(`The list of what is published of ${place}`, () => {
    test('has a line for every entry of the fact file, and no other', () => {
      assert.ok(Object.keys(entries).length > 50);
      assert.deepEqual(Object.keys(lines).sort(), Object.keys(entries).sort());
    });

    test('leaves out everything of which the file is not sure', () => {
      const low = Object.entries(entries).filter(([, [surest]]) => surest === 'LOW');
      assert.deepEqual(
        low.filter(([id]) => !('left' in (lines[id] ?? {}))),
        [],
      );
    });

    test('leaves no question open', () => {
      assert.deepEqual(
        Object.entries(lines).filter(([, line]) => 'left' in line && line.left === 'open-question'),
        [],
      );
    });
  });

  describe(`The records of ${place}`, () => {
    test('all come from an entry of the fact file', () => {
      assert.deepEqual(
        checks.filter(({ entry }) => !(entry in entries)),
        [],
      );
    });

    test('are never surer than their entry', () => {
      const tooSure = checks.filter(({ entry, check }) => isSurer(check.grade, entries[entry]?.[0] ?? 'LOW'));
      assert.deepEqual(
        tooSure.map(({ id, check }) => `${id}: ${check.grade}`),
        [],
      );
    });

    test('give no number or e-mail address that is surer than the contacts of the entry', () => {
      const graded = contacts.filter((one) => isService(one.entry) && reaches(one));
      assert.ok(graded.length > 5);
      assert.deepEqual(
        graded.filter(({ entry, check }) => isSurer(check.grade, entries[entry]?.[1] ?? 'NONE')).map(named),
        [],
      );
    });

    test('say of each fact how sure the file is of it', () => {
      assert.deepEqual(
        facts
          .filter(([, { check }]) => check.grade === 'MEDIUM')
          .map(([id]) => id)
          .sort(),
        (lessSureFacts[place] ?? []).toSorted(),
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

  const file = factFile(place);
  const skip = file ? false : 'the fact file is not at hand: set FACTS_DIR';

  describe(`Beside the fact file of ${place} itself`, () => {
    const textOf = (entry: string): string => file?.get(entry)?.text ?? '';

    test('the list of entries kept here is the same', { skip }, () => {
      const stated = [...(file ?? [])].map(([id, { grades }]) => [id, extremes(grades)]);
      assert.deepEqual(Object.fromEntries(stated), entries);
    });

    test('every number stands in the entry that its record names', { skip }, () => {
      const numbers = contacts.filter(({ value }) => /^\+?\d+$/.test(value ?? ''));
      assert.ok(numbers.length > 10);
      assert.deepEqual(
        numbers.filter((one) => !namesNumber(textOf(one.entry), one.value ?? '', one.callingCode)).map(named),
        [],
      );
    });

    test('every e-mail address stands in the entry that its record names', { skip }, () => {
      const mails = contacts.filter(({ channel }) => channel === 'email');
      const isThere = ({ entry, value = '' }: Placed) => textOf(entry).toLowerCase().includes(value.toLowerCase());
      assert.deepEqual(mails.filter((one) => !isThere(one)).map(named), []);
    });

    test('every site stands in the entry that its record names', { skip }, () => {
      const sites = contacts.filter(({ channel }) => channel === 'web' || channel === 'chat');
      assert.deepEqual(sites.filter(({ entry, value }) => !textOf(entry).includes(host(value))).map(named), []);
    });

    test('every site that a fact leads to stands in its entry', { skip }, () => {
      const links = facts.flatMap(([id, { entry, value }]) =>
        'link' in value ? [{ id, entry, host: host(value.link) }] : [],
      );
      assert.deepEqual(
        links.filter((one) => !textOf(one.entry).includes(one.host)),
        [],
      );
    });
  });
}
