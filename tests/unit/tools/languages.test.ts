import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { parse } from 'yaml';
import { textHash } from '#integrations/content/hash.ts';
import { loadContent } from '#integrations/content/load.ts';
import { isBegun } from '#integrations/begun-languages.ts';
import { textsOf } from '#integrations/content/texts.ts';
import { infoOf, localeList, sourceLocale, writtenLocales } from '#lib/i18n/locales.ts';
import { sourceMessages } from '#lib/i18n/messages.ts';
import { OptionError } from '#tools/due/options.ts';
import { answer } from '#tools/languages/answer.ts';
import { baseProblems, writeBase } from '#tools/languages/base.ts';
import { begunLanguages } from '#tools/languages/begun.ts';
import { plainTable } from '#tools/languages/table.ts';
import { writtenIn } from '#tools/languages/written.ts';
import { begin } from '#tools/new/write.ts';
import { ContentFolder } from '../../support/content-folder.ts';

const day = '2026-11-22';
const [ours = sourceLocale] = writtenLocales.filter((one) => one !== sourceLocale);
const madeFromOthers = localeList.filter((one) => infoOf(one).madeFrom !== undefined);

let folder: ContentFolder;
const load = () => loadContent(folder.root, day);
const said = (...words: string[]) => answer(folder.root, load(), words);
const text = (file: string) => readFileSync(join(folder.root, file), 'utf8');
beforeEach(() => {
  folder = new ContentFolder();
});
afterEach(() => rmSync(folder.root, { recursive: true, force: true }));

/** Notes that every text of a language was made from the English of now. */
function stampAll(): void {
  const content = load();
  const texts = ['ui', 'situations', 'guides/pay', 'options/call', 'options/wait'];
  const hashes = (name: string) =>
    Object.fromEntries([...(textsOf(content, sourceLocale, name) ?? [])].map(([id, words]) => [id, textHash(words)]));
  const records = texts.map(
    (name) => [name, { made: 'computer', read: 'none', on: day, blocks: hashes(name) }] as const,
  );
  folder.write(`translations/${ours}.json`, JSON.stringify(Object.fromEntries(records)));
}

describe('How far the languages are', () => {
  test('is one row for each, with who made and who read it', () => {
    stampAll();
    const rows = said().split('\n');
    for (const locale of localeList.filter((one) => one !== sourceLocale))
      assert.equal(rows.filter((row) => row.startsWith(`${locale} `) && row.includes('1/1')).length, 1, locale);
    assert.match(rows.find((row) => row.startsWith(`${ours} `)) ?? '', / 0 +0 +computer 5 +nobody 5$/);
  });

  test('counts blocks whose English has changed, and names their texts', () => {
    stampAll();
    folder.change('guides/en/pay.md', 'Ask someone who knows the rules.', 'Ask a lawyer.');
    const rows = said().split('\n');
    assert.match(rows.find((row) => row.startsWith(`${ours} `)) ?? '', / 1 +0 +computer 5 +nobody 5$/);
    assert.ok(rows.includes(`${ours}: the English has changed since in guides/pay; npm run languages -- ${ours}`));
  });

  test('names texts that another language stands in for', () => {
    folder.remove(`guides/${ours}/pay.md`);
    assert.match(said(), new RegExp(`^${ours}: another language stands in for guides/pay\\.$`, 'm'));
  });

  test('names a language that is begun, and counts what is written', () => {
    begin(folder.root, ['language', 'ka']);
    const [before] = begunLanguages(folder.root);
    folder.change('situations/ka.yaml', 'no-pay:', 'no-pay: ასე');
    folder.change('guides/ka/pay.md', '<!-- What you can do -->\n\n## …', '<!-- What you can do -->\n\n## ასე');
    folder.change('ui/ka.json', '"skip": ""', '"skip": "ასე"');
    const [after] = begunLanguages(folder.root);
    assert.deepEqual([before?.done.there, after?.done.there], [0, 3]);
    assert.equal(before?.done.of, after?.done.of);
    assert.match(said(), /^ka \(Georgian\) is begun, and not in the registry yet: 3 of \d+ texts, 0 %\./m);
    assert.match(said('ka'), /^ka \(Georgian\) is begun/);
  });

  test('names files of a begun language that cannot be read', () => {
    begin(folder.root, ['language', 'ka']);
    folder.write('situations/ka.yaml', 'no-pay: "half');
    assert.match(said(), /Not counted, since they cannot be read as they stand: situations\/ka\.yaml\.$/m);
  });
});

describe('What one language lacks', () => {
  test('is each block that is older than the English, with its file, its id and the English now', () => {
    stampAll();
    folder.change('guides/en/pay.md', 'Ask someone who knows the rules.', 'Ask a lawyer.');
    folder.change('situations/en.yaml', 'I have no place to sleep.', 'I have no bed.');
    assert.equal(
      said(ours),
      [
        `content/situations/${ours}.yaml is older than the English, which says now:`,
        '  situations.no-bed',
        '    I have no bed.',
        '',
        `content/guides/${ours}/pay.md is older than the English, which says now:`,
        '  pay.2.1',
        '    Ask a lawyer.',
        '',
        `Texts of ${ours} that want work: 2, with 2 blocks. After each: npm run stamp -- ${ours} situations`,
      ].join('\n'),
    );
  });

  test('is every block of a text that is missing', () => {
    stampAll();
    folder.remove(`options/${ours}/wait.yaml`);
    const says = said(ours);
    assert.match(
      says,
      new RegExp(`^content/options/${ours}/wait\\.yaml is missing; its English:\\n  wait\\.0\\.0\\n    \\S`),
    );
    const blocks = textsOf(load(), sourceLocale, 'options/wait')?.size ?? 0;
    assert.equal([...says.matchAll(/^ {2}wait\./gm)].length, blocks);
  });

  test('is a text without a record', () => {
    assert.match(
      said(ours),
      new RegExp(`^content/ui/${ours}\\.json has no record of the English it was made from;`, 'm'),
    );
  });

  test('is nothing when every text is as new as its English', () => {
    stampAll();
    assert.equal(said(ours), `Every text of ${ours} is there, and as new as its English.`);
  });

  for (const [what, words, says] of [
    ['an unknown language', ['xx'], /^There is no language “xx”; write one of: .+; or --base\.$/],
    ['the source', [sourceLocale], /^“en” is the source of all others; write one of: /],
    ['two languages', [ours, 'xx'], /^“xx” is too much; write one of: /],
    ...madeFromOthers.map(
      (one) => [`one made from another: ${one}`, [one], /letter by letter; write one of: /] as const,
    ),
  ] as const) {
    test(`is not said of ${what}: the sentence lists those that exist`, () => {
      assert.throws(
        () => said(...words),
        (error) => error instanceof OptionError && says.test(error.message) && error.message.includes(ours),
      );
    });
  }
});

describe('The English for programs of translators', () => {
  test('has every message as i18next JSON, plain ids and plural forms', () => {
    said('--base');
    assert.deepEqual(JSON.parse(text('base/ui.json')), { ...sourceMessages });
  });

  test('has the words of guides, options and sentences, and nothing else that the English files hold', () => {
    writeBase(folder.root, load());
    assert.match(
      text('base/guides/pay.md'),
      /^---\ntitle: Pay\nthree:\n {2}- You can ask for your pay\.\n[^]*\n---\n\n## What it is\n/,
    );
    assert.doesNotMatch(text('base/guides/pay.md'), /icons|facts|needs/);
    assert.deepEqual(Object.keys(parse(text('base/options/wait.yaml')) as object), ['title', 'lede', 'answers']);
    assert.deepEqual(parse(text('base/situations.yaml')), {
      'no-pay': 'I work and get no pay.',
      'no-bed': 'I have no place to sleep.',
    });
  });

  test('is no mistake when nobody made it', () => assert.deepEqual(baseProblems(folder.root, load()), []));

  test('is no part of the site, and as it should be once written', () => {
    writeBase(folder.root, load());
    assert.deepEqual(baseProblems(folder.root, load()), []);
    assert.deepEqual(folder.problems(), []);
  });

  test('is named file by file when it is not the English of today', () => {
    writeBase(folder.root, load());
    folder.change('guides/en/pay.md', 'Ask someone who knows the rules.', 'Ask a lawyer.');
    folder.write('base/guides/old.md', 'x');
    const remedy = 'write them again: npm run languages -- --base';
    assert.deepEqual(baseProblems(folder.root, load()), [
      `base/guides/old.md: has no English text any more; ${remedy}`,
      `base/guides/pay.md: is not the English of today; ${remedy}`,
    ]);
  });

  test('is today’s again after it was written again', () => {
    writeBase(folder.root, load());
    folder.change('guides/en/pay.md', 'Ask someone who knows the rules.', 'Ask a lawyer.');
    folder.write('base/guides/old.md', 'x');
    writeBase(folder.root, load());
    assert.deepEqual(baseProblems(folder.root, load()), []);
    assert.equal(existsSync(join(folder.root, 'base/guides/old.md')), false);
  });
});

describe('A text counts as written', () => {
  const counted: [what: string, file: string, content: string, written: boolean[] | undefined][] = [
    ['when its field is filled', 'options/ka/a.yaml', 'title: ა\nlede:\nfull: [ბ, null]\n', [true, false, true, false]],
    ['when its message is filled', 'ui/ka.json', '{"a": "ა", "b": ""}', [true, false]],
    ['as a whole list in files of words', 'search/ka.yaml', 'guides: { now: [a, b], pay: [] }', [true, false]],
    [
      'block by block in guides, without comments and live parts',
      'guides/ka/now.mdx',
      '---\ntitle: ა\n---\n\n{/* A */}\n\n## …\n\n{/*\n- B\n- C\n*/}\n\n- ბ\n- …\n\n<Lines view={props.view} />\n\nგ\n',
      [true, false, false, true],
    ],
    ['nowhere in a file that cannot be read', 'options/ka/a.yaml', 'title: "ა', undefined],
    ['nowhere in a guide without its head', 'guides/ka/a.md', '## ა\n', undefined],
  ];
  for (const [what, file, content, written] of counted) {
    test(what, () => assert.deepEqual(writtenIn(file, content), written));
  }
});

describe('A guide of a begun language', () => {
  test('is kept out of the build', () => assert.equal(isBegun('/site/content/guides/qq/now.mdx'), true));
  for (const locale of writtenLocales)
    test(`is none of ${locale}`, () => assert.equal(isBegun(`/site/content/guides/${locale}/now.mdx`), false));
  test('is no other file', () => {
    for (const other of ['/site/content/guides/qq/pay.md', '/site/src/guides/qq/now.mdx'])
      assert.equal(isBegun(other), false);
  });
});

test('A table has columns as wide as their widest cell, numbers flush right', () => {
  const rows = [
    ['nb', 'Norwegian', '1/1'],
    ['sr-cyrl', 'Serbian', '10/10'],
  ];
  assert.equal(
    plainTable(['', 'Language', 'Guides'], rows),
    [
      '         Language   Guides',
      '-------  ---------  ------',
      'nb       Norwegian     1/1',
      'sr-cyrl  Serbian     10/10',
    ].join('\n'),
  );
});
