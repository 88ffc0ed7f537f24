import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { elementsOf, textOf } from '#integrations/search/cbor.ts';
import { splitIndex } from '#integrations/search/split-index.ts';

const inside = ({ content }: IndexFile) => elementsOf(gunzipSync(content).subarray('pagefind_dcd'.length));
const ofKind = (files: readonly IndexFile[], ending: string) => files.filter(({ path }) => path.endsWith(ending));
const entries = (files: readonly IndexFile[]) =>
  ofKind(files, '.pf_index')
    .flatMap((file) => elementsOf(inside(file)[0] ?? assert.fail('no words')))
    .map((entry) => Buffer.from(entry).toString('hex'));
const wordOf = (entry = assert.fail('no entry') as Uint8Array) => textOf(elementsOf(entry)[0] ?? entry);

describe('An index in smaller parts', () => {
  let whole: IndexFile[] = [];
  let parts: IndexFile[] = [];

  before(async () => {
    const { index } = await createIndex();
    const words = Array.from({ length: 4000 }, (_, at) => `w${at.toString(36)}`);
    for (let at = 0; at < 8; at += 1) {
      const content = words.slice(at * 400, at * 400 + 1200).join(' ');
      await index?.addCustomRecord({ url: `/${at}/`, content, language: 'en' });
    }
    whole = (await index?.getFiles())?.files ?? [];
    parts = splitIndex(whole);
  });
  after(() => close());

  test('has more of them, each of them small', () => {
    assert.ok(ofKind(parts, '.pf_index').length > ofKind(whole, '.pf_index').length + 3);
    for (const part of ofKind(parts, '.pf_index')) assert.ok(gunzipSync(part.content).length < 20_000);
  });

  test('has every word where it stood', () => assert.deepEqual(entries(parts).sort(), entries(whole).sort()));

  test('says of each part its first and last word, and its name', () => {
    const [meta = assert.fail('no meta')] = ofKind(parts, '.pf_meta');
    const [, , named = assert.fail('no parts')] = inside(meta);
    const said = elementsOf(named).map((one) => elementsOf(one).map(textOf));
    const real = ofKind(parts, '.pf_index').map((part) => {
      const words = elementsOf(inside(part)[0] ?? assert.fail('no words'));
      return [wordOf(words[0]), wordOf(words.at(-1)), /index\/(.*)\.pf_index/.exec(part.path)?.[1]];
    });
    assert.deepEqual(said, real);
  });

  test('keeps everything else', () => {
    const others = (files: readonly IndexFile[]) =>
      files.filter(({ path }) => !/\.pf_(?:index|meta)$/.test(path)).map(({ path }) => path);
    assert.deepEqual(others(parts).sort(), others(whole).sort());
  });
});
