import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { elementsOf, list, text, textOf } from './cbor.ts';

/** Bytes of one part of an index before it is packed, which makes half of them. A word alone may need more. */
const partSize = 12_000;

const mark = new TextEncoder().encode('pagefind_dcd');

/**
 * Cuts the parts of an index into smaller ones. Pagefind makes them of about 26 KB, and a look for one word fetches a
 * whole part. The files stay what its program reads: lists of words, and in `.pf_meta` the first and last word of each.
 * Throws when they are not laid out as in the version that `package.json` pins.
 */
export function splitIndex(files: readonly IndexFile[]): IndexFile[] {
  const parts = files.filter(({ path }) => path.endsWith('.pf_index')).flatMap(split);
  const rest = files.filter(({ path }) => !path.endsWith('.pf_index'));
  return [
    ...rest.map((file) => (file.path.endsWith('.pf_meta') ? withParts(file, parts) : file)),
    ...parts.map(({ path, content }) => ({ path, content })),
  ];
}

interface Part extends IndexFile {
  name: string;
  first: string;
  last: string;
}

function split({ path, content }: IndexFile): Part[] {
  const [words] = elementsOf(unpacked(content));
  if (!words) throw new Error(`${path} is no list of words.`);
  const entries = elementsOf(words);
  const [lang = ''] = (path.split('/').at(-1) ?? '').split('_');
  return inParts(entries).map((some) => {
    const packed = packedUp(list([list(some)]));
    const name = `${lang}_${createHash('sha256').update(packed).digest('hex').slice(0, 7)}`;
    const [first = '', last = ''] = [some[0], some.at(-1)].map(wordOf);
    return { path: `index/${name}.pf_index`, content: packed, name, first, last };
  });
}

function inParts(entries: readonly Uint8Array[]): Uint8Array[][] {
  const parts: Uint8Array[][] = [];
  let size = partSize;
  for (const entry of entries) {
    if (size >= partSize) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(entry);
    size += entry.length;
  }
  return parts;
}

/** The word of an entry: a list of the word, where it stands, and its other spellings. */
function wordOf(entry: Uint8Array | undefined): string {
  const [word] = entry ? elementsOf(entry) : [];
  if (!word) throw new Error('An entry of the index has no word.');
  return textOf(word);
}

/** The file that says which part has which words: version, pages, parts, and what we do not use. */
function withParts({ path, content }: IndexFile, parts: readonly Part[]): IndexFile {
  const [version, pages, known, ...more] = elementsOf(unpacked(content));
  if (!version || !pages || !known || more.length === 0) throw new Error(`${path} is not laid out as expected.`);
  const named = parts.map(({ first, last, name }) => list([first, last, name].map(text)));
  return { path, content: packedUp(list([version, pages, list(named), ...more])) };
}

function unpacked(content: Uint8Array): Uint8Array {
  return gunzipSync(content).subarray(mark.length);
}

function packedUp(content: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([mark, content]), { level: 9 });
}
