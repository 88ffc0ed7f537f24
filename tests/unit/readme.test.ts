import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Words in code marks, and the targets of links. */
const named = [...readme.matchAll(/`([^`\n]+)`|\]\(([^)]+)\)/g)].map((match) => match[1] ?? match[2] ?? '');
/** Folders of the map. */
const mapped = [...readme.matchAll(/^((?:src|content|tools|tests|docs)\/[\w/-]*)/gm)].map((match) => match[1] ?? '');

test('every path that the README names exists', () => {
  const paths = [...named.filter((word) => /^(?:src|content|tools|tests|docs|LICENSE)[\w./-]*$/.test(word)), ...mapped];
  assert.ok(paths.length > 15, 'the README names paths');
  assert.deepEqual(
    paths.filter((path) => !existsSync(path)),
    [],
  );
});

test('every script that the README names exists', () => {
  const called = named.flatMap((word) => /^npm (?:run )?([\w:]+)/.exec(word)?.[1] ?? []);
  assert.ok(called.length > 8, 'the README names scripts');
  assert.deepEqual(
    called.filter((name) => !(name in scripts)),
    [],
  );
});
