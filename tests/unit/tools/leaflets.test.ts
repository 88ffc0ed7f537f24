import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatList } from '#lib/leaflets/formats.ts';
import { OptionError } from '#tools/due/options.ts';
import { readAsked } from '#tools/leaflets/options.ts';
import { sheetsAsked } from '#tools/leaflets/orders.ts';
import { pastDueSentences } from '#tools/leaflets/past-due.ts';
import { progress } from '#tools/leaflets/progress.ts';
import { aLine, aPlaceOnPaper, someWords } from '../../support/leaflets.ts';

const lines = [
  aLine({ value: '1', id: 'a/1', due: '2026-11-30' }),
  aLine({ value: '2', id: 'b/2', on: '2026-01-02', due: '2026-02-01', areas: ['bergen'] }),
];
const place = aPlaceOnPaper(someWords({ lines }), someWords({ locale: 'ar', lang: 'ar', dir: 'rtl', lines }));
const read = (...words: string[]) =>
  readAsked(
    words,
    ['no', 'rs'],
    () => place,
    () => 'en',
  );
const cards = ['--place', 'no', '--format', 'cards'];

describe('The command that prints sheets', () => {
  for (const [words, sentence] of [
    [['--place', 'xx', '--format', 'cards'], 'There is no place “xx”; write one of: no, rs.'],
    [['--format', 'cards'], '--place is missing; write one of: no, rs.'],
    [[...cards, '--languages', 'en,xx'], 'There is no language “xx”; write one of: en, ar.'],
    [['--place', 'no', '--format', 'xx'], `There is no format “xx”; write one of: ${formatList.join(', ')}.`],
    [['--place', 'no'], `--format is missing; write one of: ${formatList.join(', ')}.`],
    [[...cards, '--area', 'xx'], 'There is no area “xx”; write one of: bergen.'],
    [[...cards, '--lines', '9'], 'There is no number “9”; write one of: 1, 2.'],
    [[...cards, '--worker', 'xx'], 'There is no language “xx”; write one of: en, ar.'],
    [
      ['--place', 'no', '--format', 'talk', '--languages', 'en'],
      'talk shows two languages side by side; write two or more after --languages.',
    ],
  ] as const)
    test(`says what exists: ${words.join(' ')}`, () => {
      assert.throws(() => read(...words), new OptionError(sentence));
    });

  test('says which words it knows when it gets another one', () => {
    assert.throws(() => read('--oops'), /“--oops” cannot be read; write some of: --place …/);
  });

  test('takes every language and the whole country when it is not told', () => {
    const [asked] = read(...cards);
    assert.deepEqual([asked?.locales, asked?.area, asked?.worker, asked?.looks], [['en', 'ar'], '', 'en', [false]]);
  });

  test('makes everything of every place, with names and plain', () => {
    const asked = read('--all');
    assert.deepEqual(
      asked.map((one) => [one.place, one.formats.length, one.looks.length]),
      [
        ['no', formatList.length, 2],
        ['rs', formatList.length, 2],
      ],
    );
  });
});

describe('The file of a sheet', () => {
  test('is named after its shape and its code', () => {
    const asked = read(...cards, '--area', 'bergen', '--languages', 'ar', '--plain');
    assert.deepEqual(
      asked.flatMap((one) => sheetsAsked(one, place, '2026-11-22').map(({ name }) => name)),
      ['cards-D5E6F7-plain'],
    );
  });

  test('has a name of its own among all', () => {
    const own = aPlaceOnPaper(someWords(), someWords({ locale: 'ar', codes: { '': 'H2J3K4' } }));
    const names = read('--all', '--place', 'no').flatMap((one) =>
      sheetsAsked(one, own, '2026-11-22').map(({ name }) => name),
    );
    assert.ok(names.length > 20);
    assert.equal(new Set(names).size, names.length);
  });
});

describe('Printing only what is not past due', () => {
  const fresh = (...words: string[]) => read(...cards, '--fresh-only', '--languages', 'en', ...words);
  const sentences = (...words: string[]) =>
    fresh(...words).flatMap((one) => pastDueSentences(one, place, '2026-11-22'));

  test('says what it left out', () => {
    assert.deepEqual(sentences('--area', 'bergen'), [
      'no: left out, past due on 2026-11-22: 2 (last seen on 2026-01-02).',
    ]);
  });

  test('says why there is no sheet when nothing is left', () => {
    assert.deepEqual(sentences('--area', 'bergen', '--lines', '2'), [
      'no: left out, past due on 2026-11-22: 2 (last seen on 2026-01-02).',
      'no: no sheet for cards in en: every number is past due. Call them, and note it with npm run checks:confirm.',
    ]);
    assert.deepEqual(
      fresh('--area', 'bergen', '--lines', '2').flatMap((one) => sheetsAsked(one, place, '2026-11-22')),
      [],
    );
  });

  test('says nothing when it is not asked for', () => {
    assert.deepEqual(
      read(...cards, '--area', 'bergen').flatMap((one) => pastDueSentences(one, place, '2026-11-22')),
      [],
    );
  });
});

describe('The bar', () => {
  test('is drawn over itself on a terminal, and as a few lines in a file', () => {
    const said: string[] = [];
    const write = (text: string) => said.push(text) > 0;
    const inFile = progress(100, { write, isTTY: false });
    for (let done = 1; done <= 100; done += 1) inFile(done);
    assert.ok(said.length <= 11);
    assert.match(said.at(-1) ?? '', /^\[#{30}\] 100 of 100\n$/);
    progress(2, { write, isTTY: true })(1);
    assert.equal(said.at(-1), `\r[${'#'.repeat(15)}${'·'.repeat(15)}] 1 of 2`);
  });
});
