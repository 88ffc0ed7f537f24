import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { ContentError } from '#integrations/content/problems.ts';
import { confirm } from '#tools/confirm/confirm.ts';
import { withValues } from '#tools/confirm/renew.ts';
import { OptionError } from '#tools/due/options.ts';
import { ContentFolder } from '../../support/content-folder.ts';

const day = '2026-11-22';
const file = 'services/no/talk-all-1.yaml';
const commented = `# Read twice.
entry: A1
contacts:
    - channel: phone # the night line
      value:   '+4722331160'

      check: { how: stored-page,   on: "unknown",  # no day on it
        source: [https://example.org/a] }
    - channel: sms
      check:
        on: 2026-08-13   # plain
        how: 'dataset'
`;

describe('A renewed check', () => {
  const renewed = withValues(
    commented,
    'a.yaml',
    new Map([
      ['contacts.0.check.on', day],
      ['contacts.0.check.how', 'called'],
    ]),
  );

  test('changes its day and how, and no other byte: comments, quotes and spaces stay', () => {
    const wanted = commented.replace('how: stored-page', 'how: called').replace('"unknown"', `"${day}"`);
    assert.equal(renewed, wanted);
  });

  test('leaves line ends as they are', () => {
    const dos = commented.replaceAll('\n', '\r\n');
    const changed = withValues(dos, 'a.yaml', new Map([['contacts.1.check.on', day]]));
    assert.equal(changed, dos.replace('2026-08-13', day));
  });

  test('is refused where another check is only pointed at', () => {
    const shared = "contacts:\n  - check: &seen { on: '2026-08-13' }\n  - check: *seen\n";
    assert.throws(
      () => withValues(shared, 'a.yaml', new Map([['contacts.1.check.on', day]])),
      (error) =>
        error instanceof OptionError &&
        error.message === 'a.yaml, contacts.1.check.on: has no value of its own; write it there.',
    );
  });
});

describe('The command', () => {
  let folder: ContentFolder;
  const text = () => readFileSync(join(folder.root, file), 'utf8');
  beforeEach(() => {
    folder = new ContentFolder();
  });
  afterEach(() => rmSync(folder.root, { recursive: true, force: true }));

  for (const contact of ['+4722331160', '+47 22 33 11 60', 'contacts.0', '0']) {
    test(`finds a contact by “${contact}”, and leaves content that is whole`, () => {
      const before = text();
      const said = confirm(folder.root, ['talk-all-1', contact, '--how', 'called'], day);
      assert.equal(said, `content/${file}, phone +4722331160: called on ${day}; before, stored-page on 2026-08-13.`);
      assert.equal(text(), before.replace("'2026-08-13'", `'${day}'`).replace('stored-page', 'called'));
      assert.deepEqual(folder.problems(), []);
    });
  }

  test('takes the day and the place that it is given', () => {
    confirm(folder.root, ['no/talk-all-1', '0', '--how=written', '--place', 'no', '--on', '2026-11-20'], day);
    assert.match(text(), /on: '2026-11-20'\n\s+how: written\n/);
  });

  test('finds the check of a service that has no contact of its own', () => {
    const own =
      "contacts: []\nvia: calm-all-1\ncheck: { on: '2026-08-13', how: dataset, page: own, source: [https://example.org/], grade: HIGH }\n";
    folder.write(file, text().replace(/contacts:[\s\S]*/, own));
    confirm(folder.root, ['talk-all-1', 'check', '--how', 'live-page'], day);
    assert.match(text(), /check: \{ on: '2026-11-22', how: live-page, page: own,/);
  });

  const usage =
    'npm run checks:confirm -- SERVICE CONTACT --how called|written|live-page [--place PLACE] [--on YYYY-MM-DD]';
  const refused: [words: string[], sentence: string][] = [
    [[], `A service and a contact; write ${usage}`],
    [['talk-all-1', '0'], '--how says how it was seen; write one of: called, written, live-page.'],
    [['talk-all-1', '0', '--how', 'dataset'], '--how says how it was seen; write one of: called, written, live-page.'],
    [['talk-all-1', '0', '1', '--how', 'called'], `“1” is too much; write ${usage}`],
    [['talk-all-1', '0', '--who', 'me'], `There is no option “--who”; write ${usage}`],
    [['talk-all-1', '0', '--how', 'called', '--on'], `--on needs a value; write ${usage}`],
    [
      ['talk-all-1', '0', '--how', 'called', '--on', '2026-02-30'],
      '--on is “2026-02-30”; write a day such as 2026-11-22.',
    ],
    [
      ['talk-all-1', '0', '--how', 'called', '--on', '2026-11-23'],
      '--on is 2026-11-23, a day in the future; write 2026-11-22 or a day before it.',
    ],
    [
      ['talk-all-1', '0', '--how', 'called', '--on', '2026-08-12'],
      'no/talk-all-1, phone +4722331160: was seen later, on 2026-08-13; write that day or a later one.',
    ],
    [['talk-all-1', '0', '--how', 'called', '--place', 'rs'], 'There is no place “rs”; write one of: no.'],
    [
      ['talk-all-2', '0', '--how', 'called'],
      'There is no service “talk-all-2”; write one of: no/calm-all-1, no/talk-all-1.',
    ],
    [
      ['talk-all-1', '+4700000000', '--how', 'called'],
      'no/talk-all-1 has no contact “+4700000000”; write one of: contacts.0 (phone +4722331160).',
    ],
  ];
  for (const [words, sentence] of refused) {
    test(`answers “${words.join(' ')}” with one sentence, and changes nothing`, () => {
      const before = text();
      assert.throws(
        () => confirm(folder.root, words, day),
        (error) => error instanceof OptionError && error.message === sentence,
      );
      assert.equal(text(), before);
    });
  }

  test('asks which one is meant when two services have the same id', () => {
    folder.write('places/rs.yaml', readFileSync(join(folder.root, 'places/no.yaml'), 'utf8'));
    for (const id of ['calm-all-1', 'talk-all-1'])
      folder.write(`services/rs/${id}.yaml`, readFileSync(join(folder.root, `services/no/${id}.yaml`), 'utf8'));
    const lines = '  A1: { published: [calm-all-1, talk-all-1] }\n  B1: { published: [time-to-think] }\n';
    folder.write('coverage.yaml', `${readFileSync(join(folder.root, 'coverage.yaml'), 'utf8')}rs:\n${lines}`);
    assert.throws(
      () => confirm(folder.root, ['talk-all-1', '0', '--how', 'called'], day),
      (error) =>
        error instanceof OptionError &&
        error.message === '“talk-all-1” may be any of no/talk-all-1, rs/talk-all-1; write one of them.',
    );
  });

  test('asks for the position when a number stands twice', () => {
    const [, contact = ''] = /contacts:\n([\s\S]*?)(?=fallback)/.exec(text()) ?? [];
    folder.write(file, text().replace('contacts:\n', `contacts:\n${contact.replace('phone', 'sms')}`));
    assert.throws(
      () => confirm(folder.root, ['talk-all-1', '+4722331160', '--how', 'called'], day),
      /no\/talk-all-1 has “\+4722331160” more than once; write the position: contacts\.0 \(sms [^)]*\), contacts\.1/,
    );
  });

  test('leaves content alone that has mistakes of another kind', () => {
    folder.change('site.yaml', 'publisher: none', 'publisher:');
    assert.throws(() => confirm(folder.root, ['talk-all-1', '0', '--how', 'called'], day), ContentError);
  });
});
