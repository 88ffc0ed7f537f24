import { extname } from 'node:path';
import { parseDocument } from 'yaml';
import { blank, withoutComments } from '#lib/prose/blocks.ts';

/** Whether each text that a file has room for is written; undefined when the file cannot be read as it stands. */
export function writtenIn(file: string, text: string): boolean[] | undefined {
  if (!/\.mdx?$/.test(file)) return fieldsOf(text, /^(?:search|words)\//.test(file));
  const [, front = '', body = ''] = /^---\r?\n([^]*?)\r?\n---\r?\n([^]*)$/.exec(text) ?? [];
  const fields = front === '' ? undefined : fieldsOf(front, false);
  return fields && [...fields, ...blocksOf(withoutComments(body, extname(file)))];
}

/** YAML reads JSON too. In files of words a list is one text. */
function fieldsOf(text: string, words: boolean): boolean[] | undefined {
  const document = parseDocument(text);
  return document.errors.length > 0 ? undefined : leaves(document.toJS(), words);
}

function leaves(value: unknown, words: boolean): boolean[] {
  if (Array.isArray(value) && words) return [value.some((one) => one !== null)];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap((one) => leaves(one, words));
  return [value !== null && value !== undefined && value !== ''];
}

function blocksOf(body: string): boolean[] {
  return body
    .split(/(?:\r?\n){2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !/^<[A-Z]/.test(block))
    .map((block) => block.split('\n').every((line) => ![blank, ''].includes(line.replace(/^(?:##|-)/, '').trim())));
}
