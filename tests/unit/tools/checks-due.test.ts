import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Content } from '#integrations/content/model.ts';
import type { Abroad } from '#lib/schema/abroad.ts';
import type { Fact } from '#lib/schema/fact.ts';
import { countChecks, dueChecks } from '#tools/due/list.ts';
import { OptionError, placesAsked } from '#tools/due/options.ts';
import { dueReport } from '#tools/due/report.ts';
import { aCheck, aContact, aPlace, aService } from '../../support/records.ts';

const on = (day: string) => aContact({ check: aCheck({ on: day }) });
const fact = (day: string): Fact => ({
  entry: 'B1',
  value: { answer: 'yes' },
  if: [],
  notIf: [],
  limit: [],
  check: aCheck({ on: day }),
});
const services = [
  aService({ id: 'calm-all-1', crisis: true, contacts: [on('2026-10-22'), on('2026-10-23'), on('unknown')] }),
  aService({ id: 'talk-all-1', contacts: [on('2026-05-25'), on('2026-05-26')] }),
  aService({ id: 'talk-all-2', contacts: [], via: 'talk-all-1', check: aCheck({ on: 'unknown' }) }),
  aService({ id: 'talk-all-3', place: 'rs', contacts: [on('unknown')] }),
];
const abroad: Abroad = {
  id: 'al',
  facts: 'no',
  callingCode: '355',
  numberKinds: {},
  lines: {
    'al-1': {
      entry: 'C1',
      kind: 'line',
      runBy: 'not-known',
      gender: 'everyone',
      tells: ['not-known'],
      keeps: 'not-known',
      contacts: [on('2026-05-24')],
    },
  },
};
const content: Content = {
  site: { names: { en: 'A' }, origin: 'http://localhost', publisher: 'none', exit: { default: 'https://example.org' } },
  places: new Map([['no', aPlace({ facts: { old: fact('2025-11-21'), new: fact('2025-11-22') } })]]),
  services: new Map(services.map((one) => [`${one.place}/${one.id}`, one])),
  abroad: new Map([['al', abroad]]),
  guideSources: new Map(),
  situations: new Map(),
  optionSources: new Map(),
  locales: new Map(),
  coverage: {},
};
const due = dueChecks(content, 'no', '2026-11-22');

describe('What is due on a day', () => {
  test('begins with the lines for danger, then unknown days, then the oldest', () => {
    assert.deepEqual(
      due.map(({ file, field, on: seen }) => `${file.replace(/^content\//, '')} ${field} ${seen}`),
      [
        'services/no/calm-all-1.yaml contacts.2 unknown',
        'services/no/calm-all-1.yaml contacts.0 2026-10-22',
        'services/no/talk-all-2.yaml check unknown',
        'places/no.yaml facts.old 2025-11-21',
        'abroad/al.yaml lines.al-1.contacts.0 2026-05-24',
        'services/no/talk-all-1.yaml contacts.0 2026-05-25',
      ],
    );
  });

  test('says how many days over it is', () => {
    assert.deepEqual(
      due.map(({ over }) => over),
      [undefined, 1, undefined, 1, 2, 1],
    );
    assert.equal(dueChecks(content, 'no', '2026-11-23').find(({ field }) => field === 'facts.old')?.over, 2);
  });

  test('leaves out other places, and counts all checks of this one', () => assert.equal(countChecks(content, 'no'), 9));
});

test('The report names file, field, day and source of each', () => {
  const report = dueReport(due);
  assert.ok(report.startsWith('Lines for danger, seen on an unknown day\n'));
  assert.ok(
    report.includes(
      'Lines for danger, oldest first\n  content/services/no/calm-all-1.yaml, contacts.0: phone +4722331160\n    seen on 2026-10-22, 1 day over\n    https://example.org/a\n',
    ),
  );
});

describe('The command', () => {
  const places = ['no', 'rs'];

  test('looks at every place when none is named', () => assert.deepEqual(placesAsked([], places), places));

  test('looks at the place that is named', () => {
    assert.deepEqual(placesAsked(['--place', 'rs'], places), ['rs']);
    assert.deepEqual(placesAsked(['--place=rs'], places), ['rs']);
  });

  const bad: [words: string[], sentence: string][] = [
    [['--plac', 'no'], 'There is no option “--plac”; write --place and one of: no, rs.'],
    [['no'], 'There is no option “no”; write --place and one of: no, rs.'],
    [['--place'], '--place needs a place; write one of: no, rs.'],
    [['--place', 'xk'], 'There is no place “xk”; write one of: no, rs.'],
    [['--place', 'no', 'rs'], '“rs” is too much; write --place and one of: no, rs.'],
  ];
  for (const [words, message] of bad) {
    test(`answers “${words.join(' ')}” with what there is`, () => {
      assert.throws(
        () => placesAsked(words, places),
        (error) => error instanceof OptionError && error.message === message,
      );
    });
  }
});
