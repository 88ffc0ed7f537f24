import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ContentFolder } from '../support/content-folder.ts';

const file = 'abroad/al.yaml';
const number = "value: '116006'\n        reach: inside";

/** What the loader says once some words of the file are others. */
function problemsWith(from: string, to: string, rename?: string): readonly string[] {
  const folder = new ContentFolder();
  folder.change(file, from, to);
  if (rename !== undefined) folder.rename(file, rename);
  return folder.problems();
}

describe('A mistake in the lines of another country is named in one sentence:', () => {
  const mistakes: [is: string, from: string, to: string, says: string][] = [
    [
      'a number that no kind of the country has',
      "value: '116006'",
      "value: '0800116006'",
      `${file}, lines.al-1.contacts.0.value: found “0800116006”; write E.164 such as +35512345678, or a number of these kinds: harmonised.`,
    ],
    [
      'a number that does not say that it works only there',
      number,
      "value: '116006'",
      `${file}, lines.al-1.contacts.0.reach: is missing; “116006” works only inside Albania: write inside.`,
    ],
    [
      'a number for calls from other countries that does not say so',
      number,
      "value: '+35544500100'",
      `${file}, lines.al-1.contacts.0.reach: is missing; “+35544500100” is for calls from other countries: write abroad, or leave it out.`,
    ],
    [
      'a grade that is not published',
      'grade: HIGH',
      'grade: LOW',
      `${file}, lines.al-1.contacts.0.check.grade: found “LOW”; write one of: HIGH, HIGH*, MEDIUM.`,
    ],
    [
      'a date in the future',
      "on: '2026-08-13'",
      "on: '2026-11-23'",
      `${file}, lines.al-1.contacts.0.check.on: found 2026-11-23, a day in the future; write the day of the page, or unknown.`,
    ],
    [
      'an entry that coverage does not name',
      'entry: C1',
      'entry: C2',
      'coverage.yaml, no.C1: found “al-1”, which names C2 as its entry; correct one of them, or add “al-1” to C2.',
    ],
  ];
  for (const [is, from, to, says] of mistakes) {
    test(is, () => assert.deepEqual(problemsWith(from, to), [says]));
  }

  test('a fact file of no place', () => {
    const [first, ...more] = problemsWith('facts: no', 'facts: se');
    assert.equal(first, `${file}, facts: found “se”; there is no places/se.yaml.`);
    assert.deepEqual(more, ['coverage.yaml, no.C1: found “al-1”; no such service or fact in no.']);
  });

  test('a line named after another country', () => {
    const [first] = problemsWith('  al-1:', '  md-1:');
    assert.equal(first, `${file}, lines.md-1: has the wrong name; write one such as al-1.`);
  });

  test('a file that is named after no country', () => {
    const [first] = problemsWith('facts: no', 'facts: no', 'abroad/albania.yaml');
    assert.equal(first, 'abroad/albania.yaml: has the wrong name; write the ISO code of the country, such as al.yaml.');
  });
});
