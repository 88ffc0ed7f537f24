import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { isMap, isScalar, isSeq, parse, parseDocument, visit } from 'yaml';
import { locales } from '#lib/i18n/locales.ts';
import { OptionError } from '#tools/due/options.ts';
import { begin } from '#tools/new/write.ts';
import { ContentFolder } from '../../support/content-folder.ts';

let folder: ContentFolder;
const text = (file: string) => readFileSync(join(folder.root, file), 'utf8');
beforeEach(() => {
  folder = new ContentFolder();
});
afterEach(() => rmSync(folder.root, { recursive: true, force: true }));

/** What stands empty in a file, by path. */
function blanks(file: string): string[] {
  const found: string[] = [];
  visit(parseDocument(text(file)), {
    Node: (_key, node, above) => {
      const empty = (isScalar(node) && node.value === null) || (isSeq(node) && node.items.length === 0);
      if (!empty) return;
      const path = above.flatMap((one, at) => {
        const next = above[at + 1] ?? node;
        if (isSeq(one)) return [String(one.items.indexOf(next))];
        const pair = isMap(one) ? one.items.find((item) => item === next) : undefined;
        return pair ? [String(pair.key)] : [];
      });
      found.push(path.join('.'));
    },
  });
  return found;
}

/** Fills in the blanks of a file; every value must go into a blank. */
function fillIn(file: string, values: Record<string, unknown>): void {
  const empty = blanks(file);
  const document = parseDocument(text(file));
  for (const [path, value] of Object.entries(values)) {
    assert.ok(empty.includes(path), `${path} stands empty`);
    document.setIn(
      path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
      value,
    );
  }
  folder.write(file, document.toString());
}

const service = {
  entry: 'A1',
  kind: 'line',
  'name.official': 'Den nye linjen',
  'name.lang': 'nb',
  'name.english': 'The new line',
  runBy: 'charity',
  'whoFor.gender': 'everyone',
  'whoFor.papers': 'any',
  cost: 'free',
  tells: ['nobody'],
  keeps: 'nothing',
  then: ['a-person-answers'],
  documents: 'none',
  'contacts.0.channel': 'phone',
  'contacts.0.value': '+4722331161',
  'contacts.0.cost': 'free',
  'contacts.0.hours': 'always',
  'contacts.0.check.on': '2026-08-13',
  'contacts.0.check.how': 'called',
  'contacts.0.check.page': 'own',
  'contacts.0.check.source': ['https://example.org/new'],
  'contacts.0.check.grade': 'HIGH',
};

describe('A new service', () => {
  for (const [asked, areas] of [
    ['content/services/no/rooms-oslo-1.yaml', ['oslo']],
    ['no/rooms-oslo-1', ['oslo']],
    ['services/no/rooms-all-2.yaml', 'all'],
  ] as const) {
    test(`is whole once its blanks are filled in: ${asked}`, () => {
      const id = /rooms-\w+-\d/.exec(asked)?.[0] ?? '';
      const file = `services/no/${id}.yaml`;
      begin(folder.root, ['service', asked]);
      assert.deepEqual((parse(text(file)) as { areas: unknown }).areas, areas);
      fillIn(file, service);
      folder.change('coverage.yaml', '[calm-all-1, talk-all-1]', `[calm-all-1, talk-all-1, ${id}]`);
      assert.deepEqual(
        blanks(file).filter((path) => path !== 'contacts.0.languages.spoken'),
        [],
      );
      assert.deepEqual(folder.problems(), []);
    });
  }

  test('is not whole before: every blank is named, so that none is published', () => {
    begin(folder.root, ['service', 'no/rooms-oslo-1']);
    const file = 'services/no/rooms-oslo-1.yaml';
    const named = Object.keys(service);
    const problems = folder.problems();
    assert.deepEqual(
      named.filter((path) => !problems.some((one) => one.startsWith(`${file}, ${path}: `))),
      [],
    );
  });

  test('names every code that a field knows', () => {
    begin(folder.root, ['service', 'no/rooms-oslo-1']);
    const comments = text('services/no/rooms-oslo-1.yaml').replaceAll(/\n *# /g, ' ');
    for (const codes of ['emergency, police, line', 'nothing, notes, recorded', 'stored-page, dataset', 'all, oslo'])
      assert.ok(comments.includes(codes), codes);
    assert.doesNotMatch(comments, /\{\{|\}\}/);
  });
});

describe('A new place', () => {
  test('is whole once its blanks are filled in, and its lines for now are there', () => {
    begin(folder.root, ['place', 'content/places/de.yaml']);
    for (const id of ['calm-all-1', 'talk-all-1'])
      folder.write(`services/de/${id}.yaml`, text(`services/no/${id}.yaml`).replaceAll('+4722331160', '+4930123456'));
    folder.write('coverage.yaml', `${text('coverage.yaml')}de:\n  A1: { published: [calm-all-1, talk-all-1] }\n`);
    const names = Object.values(locales).map(({ lang }) => [`names.${lang}`, 'Germany'] as const);
    fillIn('places/de.yaml', {
      ...Object.fromEntries(names),
      lang: 'de',
      zone: 'Europe/Berlin',
      callingCode: '49',
      'numberKinds.emergency.pattern': '^11[02]$',
      'numberKinds.emergency.groups': '3',
      'numberKinds.emergency.cost': 'free',
      'now.0.service': 'calm-all-1',
      'now.0.value': '112',
      'now.0.when': 'danger',
      areas: {},
      facts: {},
    });
    assert.equal((parse(text('places/de.yaml')) as { iso: string }).iso, 'DE');
    assert.deepEqual(folder.problems(), []);
  });
});

describe('Refused with one sentence, and nothing written, is', () => {
  const needs =
    'rooms, basics, talk, doctor, advice, work, papers, offices, company, calm, children, learning, words, travel, clinic';
  const refused: [what: string, words: string[], sentence: string][] = [
    ['no kind', [], '“” cannot be begun; write npm run new -- and service FILE, place FILE or language TAG.'],
    [
      'an unknown kind',
      ['toString', 'x'],
      '“toString” cannot be begun; write npm run new -- and service FILE, place FILE or language TAG.',
    ],
    ['no file', ['service'], 'Which file? Write npm run new -- service FILE.'],
    ['two files', ['place', 'de', 'at'], '“at” is too much; write npm run new -- place FILE.'],
    [
      'a name that is none',
      ['service', '../rooms-oslo-1'],
      '“../rooms-oslo-1” is no name of a service; write PLACE/NEED-AREA-NUMBER, such as content/services/no/rooms-oslo-2.yaml.',
    ],
    [
      'an unknown place',
      ['service', 'de/rooms-all-1'],
      'There is no place “de”; write one of: no, or: npm run new -- place de',
    ],
    ['an unknown need', ['service', 'no/food-oslo-1'], `There is no need “food”; write one of: ${needs}.`],
    ['an unknown area', ['service', 'no/rooms-paris-1'], 'no has no area “paris”; write one of: all, oslo.'],
    [
      'a service that is there',
      ['service', 'no/talk-all-1'],
      'content/services/no/talk-all-1.yaml is there already; choose another name, or change that file.',
    ],
    [
      'a place that is there',
      ['place', 'no'],
      'content/places/no.yaml is there already; choose another name, or change that file.',
    ],
    [
      'a place that is no code',
      ['place', 'Germany'],
      '“Germany” is no name of a place; write two letters, such as content/places/no.yaml.',
    ],
  ];
  for (const [what, words, sentence] of refused) {
    test(what, () => {
      const before = text('services/no/talk-all-1.yaml');
      assert.throws(
        () => begin(folder.root, words),
        (error) => error instanceof OptionError && error.message === sentence,
      );
      assert.equal(text('services/no/talk-all-1.yaml'), before);
      assert.deepEqual(folder.problems(), []);
    });
  }

  test('a service of a place that is not whole', () => {
    folder.change('places/no.yaml', 'lang: nb', 'lang:');
    assert.throws(
      () => begin(folder.root, ['service', 'no/rooms-oslo-1']),
      /places\/no\.yaml, lang: is empty; write a text\./,
    );
    assert.equal(existsSync(join(folder.root, 'services/no/rooms-oslo-1.yaml')), false);
  });
});
