import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readLocales } from '#integrations/content/read-locale.ts';
import { Problems } from '#integrations/content/problems.ts';
import { serbianLatin } from '#lib/i18n/serbian-latin.ts';
import { localeList, writtenIn, writtenLocales } from '#lib/i18n/locales.ts';
import { ContentFolder } from '../../support/content-folder.ts';

describe('The languages that are read', () => {
  test('are all of the site, in the order of the chooser', () => {
    const folder = new ContentFolder();
    assert.deepEqual([...readLocales(folder.root, new Problems()).keys()], localeList);
    folder.problems();
  });

  test('ask for no file of a language that is made from another one', () => {
    const folder = new ContentFolder();
    for (const locale of localeList.filter((one) => !writtenLocales.includes(one))) {
      for (const kind of ['guides', 'options']) folder.remove(`${kind}/${locale}`);
      folder.remove(`ui/${locale}.json`);
      folder.remove(`words/${locale}.yaml`);
    }
    assert.deepEqual(folder.problems(), []);
  });

  for (const locale of localeList.filter((one) => writtenIn(one) !== one)) {
    const from = writtenIn(locale);

    test(`say in ${locale} what ${from} says, letter by letter`, () => {
      const folder = new ContentFolder();
      folder.write(`ui/${from}.json`, JSON.stringify({ skip: 'Пређите на текст', exit: 'Излаз, Љиљо' }));
      const read = readLocales(folder.root, new Problems());
      assert.deepEqual(read.get(locale)?.messages, { skip: 'Pređite na tekst', exit: 'Izlaz, Ljiljo' });
      assert.equal(read.get(from)?.messages['exit'], 'Излаз, Љиљо');
      assert.deepEqual(
        [...(read.get(locale)?.guides.values() ?? [])].map(({ words }) => words.title),
        [...(read.get(from)?.guides.values() ?? [])].map(({ words }) => serbianLatin(words.title)),
      );
      folder.problems();
    });

    test(`count in ${locale} as made by whoever made ${from}`, () => {
      const folder = new ContentFolder();
      const record = { made: 'computer', read: 'none', on: '2026-11-22', blocks: { skip: '0123456789' } };
      folder.write(`translations/${from}.json`, JSON.stringify({ ui: record }));
      assert.deepEqual(readLocales(folder.root, new Problems()).get(locale)?.translations['ui'], record);
      folder.problems();
    });
  }
});
