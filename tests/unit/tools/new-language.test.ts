import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { parse } from 'yaml';
import { localeProblems } from '#lib/i18n/locale-problems.ts';
import { localeList, locales, sourceLocale, writtenLocales } from '#lib/i18n/locales.ts';
import { expectedIds, sourceMessages } from '#lib/i18n/messages.ts';
import { OptionError } from '#tools/due/options.ts';
import { messageNotes } from '#tools/new/language/notes.ts';
import { languageAsked } from '#tools/new/language/tag.ts';
import { begin } from '#tools/new/write.ts';
import { ContentFolder } from '../../support/content-folder.ts';

let folder: ContentFolder;
const text = (file: string) => readFileSync(join(folder.root, file), 'utf8');
const all = () => readdirSync(folder.root, { recursive: true, encoding: 'utf8' }).sort();
beforeEach(() => {
  folder = new ContentFolder();
});
afterEach(() => rmSync(folder.root, { recursive: true, force: true }));

/** A language of the site, with whose files those of a begun one change places here. */
const [ours = sourceLocale] = writtenLocales.filter((one) => one !== sourceLocale);

/** Puts a begun language into the place of one of the site. */
function takesPlace(segment: string): void {
  for (const kind of ['guides', 'options']) folder.remove(`${kind}/${ours}`);
  for (const file of all().filter((one) => one.includes(segment))) {
    const to = file.replace(new RegExp(`\\b${segment}\\b`), ours);
    mkdirSync(join(folder.root, to, '..'), { recursive: true });
    if (/\.\w+$/.test(file)) renameSync(join(folder.root, file), join(folder.root, to));
  }
}

/** What a translator does: a text in each place, below the English, which stays. */
function fillIn(segment: string): void {
  for (const file of all().filter((one) => one.includes(segment) && /\.(?:mdx?|yaml)$/.test(one))) {
    const filled = text(file)
      .replaceAll('…', 'ასე')
      .replaceAll(/^( *(?:[\w-]+:|-))$/gm, (line, blank: string) =>
        /^ *(?:three|answers|get|ask|next|know|long|stop|full|guides|options|needs|deny|overclaims):$/.test(line)
          ? line
          : `${blank} ასე`,
      )
      .replaceAll('[]', '[ასე]');
    writeFileSync(join(folder.root, file), file.startsWith('words/') ? filled.replaceAll('ასე', 'ისე') : filled);
  }
}

describe('The files of a new language', () => {
  test('are one beside each English text, with a to-do list', () => {
    const before = all();
    const says = begin(folder.root, ['language', 'ka']);
    const added = all().filter((file) => !before.includes(file) && /\.\w+$/.test(file));
    assert.deepEqual(added, [
      'guides/ka/pay.md',
      'options/ka/call.yaml',
      'options/ka/wait.yaml',
      'search/ka.yaml',
      'situations/ka.yaml',
      'to-do/ka.md',
      'ui/ka.json',
      'words/ka.yaml',
    ]);
    assert.equal(says, '8 files are begun. Go on with content/to-do/ka.md; docs/translating.md says how.');
  });

  test('are read by nobody while the registry does not name the language', () => {
    begin(folder.root, ['language', 'ka']);
    writeFileSync(join(folder.root, 'guides/ka/pay.md'), 'half a text');
    assert.deepEqual(folder.problems(), []);
  });

  test('have every message without its text, in the plural forms of the language', () => {
    begin(folder.root, ['language', 'lt']);
    const messages = JSON.parse(text('ui/lt.json')) as Record<string, string>;
    assert.deepEqual(Object.keys(messages).sort(), expectedIds(['one', 'few', 'many', 'other']));
    assert.deepEqual([...new Set(Object.values(messages))], ['']);
  });

  test('have the English right above each place of a guide', () => {
    begin(folder.root, ['language', 'ka']);
    assert.match(text('guides/ka/pay.md'), /^<!-- Ask someone who knows the rules\. -->\n\n…$/m);
    assert.match(text('guides/ka/pay.md'), /^<!--\n- Write down your hours\.\n- Keep messages\.\n-->\n\n- …\n- …$/m);
    assert.match(text('guides/ka/pay.md'), /^# Pay\ntitle:$/m);
  });

  test('have the English of options and sentences as comments', () => {
    begin(folder.root, ['language', 'ka']);
    const { title } = parse(text('options/en/wait.yaml')) as { title: string };
    assert.ok(text('options/ka/wait.yaml').startsWith(`# ${title}\ntitle:\n`));
    assert.match(text('situations/ka.yaml'), /^# I work and get no pay\.\nno-pay:$/m);
  });
});

describe('A new language in the place of one of the site', { skip: ours === sourceLocale }, () => {
  test('is refused while its texts are empty: each file is named with its field', () => {
    begin(folder.root, ['language', 'ka']);
    takesPlace('ka');
    const problems = folder.problems();
    for (const sentence of [
      `guides/${ours}/pay.md, title: is empty; write a text.`,
      `options/${ours}/wait.yaml, answers.get.short: is empty; write a text.`,
      `situations/${ours}.yaml, no-pay: is empty; write a text.`,
      `search/${ours}.yaml, guides.pay: found “[]”; write at least one.`,
    ])
      assert.ok(problems.includes(sentence), `${sentence}\n${problems.join('\n')}`);
  });

  test('is refused while a text of a guide is still to be written', () => {
    begin(folder.root, ['language', 'ka']);
    fillIn('ka');
    takesPlace('ka');
    folder.change(`guides/${ours}/pay.md`, '<!-- What you can do -->\n\n## ასე', '<!-- What you can do -->\n\n## …');
    assert.match(
      folder.problems().join('\n'),
      new RegExp(`^guides/${ours}/pay.md, text: found no text at pay\\.2\\.0;`, 'm'),
    );
  });

  test('is whole once every place is filled in, with the English still beside it', () => {
    begin(folder.root, ['language', 'ka']);
    fillIn('ka');
    takesPlace('ka');
    const messages = Object.fromEntries(
      expectedIds(locales[ours].plurals).map((id) => [
        id,
        sourceMessages[id] ?? sourceMessages[id.replace(/_\w+$/, '_other')],
      ]),
    );
    folder.write(`ui/${ours}.json`, JSON.stringify(messages));
    assert.deepEqual(folder.problems(), []);
  });
});

describe('The to-do list of a new language', () => {
  test('names every file and every message once', () => {
    begin(folder.root, ['language', 'ka']);
    const list = text('to-do/ka.md');
    const boxes = [...list.matchAll(/^- \[ \] `([^`]+)`/gm)].map(([, name]) => name ?? '');
    for (const id of expectedIds(['one', 'other'])) assert.equal(boxes.filter((one) => one === id).length, 1, id);
    for (const file of all().filter((one) => /\bka\b.*\.\w+$/.test(one) && !/^(?:to-do|ui)/.test(one)))
      assert.equal(boxes.filter((one) => one === `content/${file}`).length, 1, file);
  });

  test('has the entry of the registry, ready to paste', () => {
    begin(folder.root, ['language', 'ka']);
    assert.ok(
      text('to-do/ka.md').includes(`
  ka: {
    lang: 'ka',
    name: 'ქართული',
    dir: 'ltr',
    script: 'Geor',
    plurals: ['one', 'other'],
    format: 'ka-u-ca-gregory-nu-latn',
    sentences: byWords,
    search: 'ka',
    lineHeight: 1.5,
  },
`),
    );
  });

  test('says which numbers take which plural form', () => {
    begin(folder.root, ['language', 'lt']);
    assert.match(
      text('to-do/lt.md'),
      /`_one` for 1, 21, 31, 41; `_few` for 2, 3, 4, 5; `_many` for 1\.5; `_other` for 0, 10/,
    );
  });

  test('writes a segment with a hyphen in quotes', () => {
    begin(folder.root, ['language', 'pa-arab']);
    assert.match(text('to-do/pa-arab.md'), /'pa-arab': \{\n {4}lang: 'pa-Arab',/);
  });
});

test('Every English message says to translators where it stands', () => {
  const notes = messageNotes(new URL('../../../content/ui/en/', import.meta.url));
  const said = new Set(notes.filter(({ note }) => note !== '').map(({ id }) => id));
  assert.deepEqual(
    Object.keys(sourceMessages).filter((id) => !said.has(id)),
    [],
  );
});

describe('The note of a message', () => {
  const notes = new Map(
    messageNotes(new URL('../../../content/ui/en/', import.meta.url)).map(({ id, note }) => [id, note] as const),
  );
  test('is the comment above it', () => assert.match(notes.get('skip') ?? '', /^Link at the very start of a page/));
  test('is shared by its plural forms', () => assert.equal(notes.get('exit.more_other'), notes.get('exit.more_one')));
  test('begins with what is said of its group', () =>
    assert.match(notes.get('need.rooms') ?? '', /^What a service helps with: .* A bed for a night or longer\.$/));
});

describe('The entry that is proposed for a language', () => {
  for (const segment of ['ka', 'zh-hans', 'pa-arab', 'prs', 'kmr', 'rom', 'th', 'ckb', 'fil', 'pcm']) {
    test(`passes the check of the registry: ${segment}`, () => {
      const { info } = languageAsked(segment);
      const named = { ...info, name: info.name || segment };
      assert.deepEqual(localeProblems({ [segment]: named }), []);
    });
  }

  test('leaves the name to a person where nobody here knows it', () =>
    assert.equal(languageAsked('rom').info.name, ''));

  test('runs from right to left when its script does', () => assert.equal(languageAsked('pa-arab').info.dir, 'rtl'));
});

describe('Refused with one sentence, and nothing written, is', () => {
  const form = 'write the tag of a language in lower case, such as ka or zh-hans.';
  const refused: [what: string, words: string[], sentence: string][] = [
    ['no language', ['language'], 'Which language? Write npm run new -- language TAG.'],
    ['two languages', ['language', 'ka', 'lt'], '“lt” is too much; write npm run new -- language TAG.'],
    ...localeList.map((one): [string, string[], string] => [
      `a language of the site: ${one}`,
      ['language', one],
      `${one} is a language of the site already; npm run languages -- ${one} says how far it is.`,
    ]),
    ['a language that nobody knows', ['language', 'qqq'], `No language is known as “qqq”; ${form}`],
    ['what is no tag', ['language', '../ka'], `“../ka” is no tag of a language; ${form}`],
    ['a name in place of a tag', ['language', 'Georgian'], `No language is known as “Georgian”; ${form}`],
    ['a tag with an underscore', ['language', 'zh_Hans'], `“zh_Hans” is no tag of a language; ${form}`],
    ['capital letters', ['language', 'zh-Hans'], '“zh-Hans” is not the usual form of its tag; write zh-hans.'],
    ['an old tag', ['language', 'tl'], '“tl” is not the usual form of its tag; write fil.'],
  ];
  for (const [what, words, sentence] of refused) {
    test(what, () => {
      const before = all();
      assert.throws(
        () => begin(folder.root, words),
        (error) => error instanceof OptionError && error.message === sentence,
      );
      assert.deepEqual(all(), before);
    });
  }

  test('the same language again: what was written since stays', () => {
    begin(folder.root, ['language', 'ka']);
    folder.write('situations/ka.yaml', 'no-pay: ასე\n');
    assert.throws(() => begin(folder.root, ['language', 'ka']), {
      message: 'content/to-do/ka.md is there already; go on with that one, or move it away first.',
    });
    assert.equal(text('situations/ka.yaml'), 'no-pay: ასე\n');
  });

  test('a language with one of its files: no other is written beside it', () => {
    folder.write('words/ka.yaml', 'deny: []\n');
    const before = all();
    assert.throws(() => begin(folder.root, ['language', 'ka']), {
      message: 'content/words/ka.yaml is there already; go on with that one, or move it away first.',
    });
    assert.deepEqual(all(), before);
  });

  test('a language whose folder cannot be written: what was begun goes again', () => {
    folder.write('guides/ka', 'a file where the folder should be');
    const before = all();
    assert.throws(() => begin(folder.root, ['language', 'ka']));
    assert.deepEqual(
      all().filter((file) => /\.\w+$/.test(file)),
      before.filter((file) => /\.\w+$/.test(file)),
    );
  });
});
