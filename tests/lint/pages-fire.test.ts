import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { root } from './lint-code.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

async function rulesFor(body: string): Promise<string[]> {
  const page = `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>Pay</title></head><body>${body}</body></html>`;
  const { results } = await validator.validateString(page, join(root, 'dist/probe/index.html'));
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

const bad: [string, string, string][] = [
  ['one id twice', '<p id="a">A</p><p id="a">B</p>', 'no-dup-id'],
  ['a picture without words', '<p><img src="/a.png"></p>', 'wcag/h37'],
  ['a field without a label', '<p><input type="text"></p>', 'input-missing-label'],
  ['a label for a field that is not there', '<label for="gone">Name</label>', 'no-missing-references'],
  ['a heading that skips a level', '<h1>Pay</h1><h3>Late</h3>', 'heading-level'],
  ['a style that the security policy would drop', '<p style="display: none">A</p>', 'no-inline-style'],
  ['a button that sends by accident', '<button>Go</button>', 'no-implicit-button-type'],
];

describe('the page checker refuses', () => {
  for (const [is, body, rule] of bad) {
    it(is, async () => {
      const rules = await rulesFor(body);
      assert.ok(rules.includes(rule), `expected ${rule}, found ${rules.join(', ') || 'nothing'}`);
    });
  }
});

it('the page checker is silent about a good page', async () => {
  const body = `<main><h1>Pay</h1><ul role="list"><li><a href="tel:+4722000000">Call <bdi dir="ltr">22 00 00 00</bdi></a></li></ul>
<label for="a">Name</label><input id="a" type="text"><button type="button">Go</button></main>`;
  assert.deepEqual(await rulesFor(body), []);
});
