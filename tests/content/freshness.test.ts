import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { loadContent } from '#integrations/content/load.ts';
import type { Content } from '#integrations/content/model.ts';
import { textNames, textsOf, textState } from '#integrations/content/texts.ts';
import { today } from '#integrations/today.ts';
import { localeList, sourceLocale, writtenIn, writtenLocales } from '#lib/i18n/locales.ts';
import { isNewer, wordsAlone } from '#lib/i18n/newer.ts';
import { translatedLocales } from '../support/content.ts';

/** A block, and a change of its English. */
interface Change {
  file: string;
  from: string;
  to: string;
}

const everyday: Change = { file: 'guides/en/pay.md', from: '\n---\n\n## ', to: '\n---\n\n## Lately: ' };
const critical: Change = { file: 'guides/en/talks.md', from: '\n---\n\n## ', to: '\n---\n\n## Lately: ' };
const live: Change = { file: 'guides/en/now.mdx', from: '\n---\n\n## ', to: '\n---\n\n## Lately: ' };

let folder = '';

/** The content after a change of the English, and with an old record of one message. */
function contentAfter(changes: readonly Change[], oldMessage?: string): Content {
  const root = join(folder, String(Math.random()));
  cpSync('content', root, { recursive: true });
  for (const { file, from, to } of changes) {
    const text = readFileSync(join(root, file), 'utf8');
    assert.equal(text.split(from).length, 2, `${file} has “${from}” once`);
    writeFileSync(join(root, file), text.replace(from, to));
  }
  for (const locale of oldMessage === undefined ? [] : writtenLocales.filter((one) => one !== sourceLocale)) {
    const file = join(root, `translations/${locale}.json`);
    const records = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { blocks: Record<string, string> }>;
    if (records['ui']) records['ui'].blocks[oldMessage ?? ''] = '0000000000';
    writeFileSync(file, JSON.stringify(records));
  }
  return loadContent(root, today());
}

/** Everything that counts as old, as `locale text block`. */
function old(content: Content): string[] {
  const texts = textNames(content);
  return translatedLocales.flatMap((locale) =>
    texts.flatMap((text) => [...textState(content, locale, text).stale].map((id) => `${locale} ${text} ${id}`)),
  );
}

describe('When the English changes', () => {
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'freshness-'));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('nothing was old before', () => assert.deepEqual(old(contentAfter([])), []));

  test('exactly the texts made from that block are old, in every language', () => {
    assert.deepEqual(
      old(contentAfter([everyday])),
      translatedLocales.map((locale) => `${locale} guides/pay pay.1.0`),
    );
  });

  test('an everyday text stays in its language', () => {
    const content = contentAfter([everyday]);
    for (const locale of translatedLocales)
      assert.equal(isNewer(textsOf(content, locale, 'guides/pay')?.get('pay.1.0') ?? ''), false, locale);
  });

  test('a text about danger, numbers or consent stands in the new English, and nothing else with it', () => {
    const content = contentAfter([critical]);
    const english = textsOf(content, sourceLocale, 'guides/talks');
    for (const locale of translatedLocales) {
      const texts = [...(textsOf(content, locale, 'guides/talks') ?? [])];
      assert.deepEqual(
        texts.filter(([, text]) => isNewer(text)).map(([id, text]) => [id, wordsAlone(text)]),
        [['talks.1.0', english?.get('talks.1.0')]],
        locale,
      );
    }
  });

  test('a page with numbers between its text is known as old', () => {
    assert.deepEqual(
      old(contentAfter([live])),
      translatedLocales.map((locale) => `${locale} guides/now now.1.0`),
    );
  });

  test('a sentence of the request or about danger stands in English where its translation is old', () => {
    for (const [id, stands] of [
      ['callMe.send', true],
      ['tells.police', true],
      ['nav.topics', false],
    ] as const) {
      const content = contentAfter([], id);
      for (const locale of localeList.filter((one) => writtenIn(one) !== sourceLocale))
        assert.equal(isNewer(content.locales.get(locale)?.messages[id] ?? ''), stands, `${locale} ${id}`);
    }
  });
});
