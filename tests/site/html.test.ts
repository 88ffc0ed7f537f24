import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { pages } from '../support/built-site.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());
const config = resolve(import.meta.dirname, '../../page.html');

test('Every page is valid HTML by the rules of the project', async () => {
  const found: string[] = [];
  for (const { html, path } of pages) {
    const { results } = await validator.validateString(html, config);
    for (const { messages } of results)
      found.push(...messages.map(({ ruleId, message, line }) => `${path}:${line}: ${message} (${ruleId})`));
  }
  assert.deepEqual(found, []);
});

test('The rules are not silent', async () => {
  const { valid } = await validator.validateString(
    '<!doctype html><html lang="en"><body><p style="color:red"><img src="a"></p></body></html>',
    config,
  );
  assert.equal(valid, false);
});
