import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { possibleNames } from '#integrations/possible-names.ts';

describe('A name that a page may have', () => {
  const scripts = new Map([
    ['one.js', 'import("./two.js"); list.className = "rows"'],
    ['two.js', 'const html = "<p class=\\"fact wide\\">"'],
    ['other.js', 'list.className = "other"'],
  ]);
  const html =
    '<ul class="three bleed"></ul><x-y data-src="/_astro/one.js"></x-y><script>a.className = `said`</script>';
  const isPossible = possibleNames(html, scripts);

  for (const name of ['ul', 'x-y', 'three', 'bleed']) {
    test(`is “${name}”, which stands on it`, () => assert.ok(isPossible(name)));
  }

  test('is one that a script in it gives', () => assert.ok(isPossible('said')));

  for (const name of ['rows', 'fact', 'wide']) {
    test(`is “${name}”, which a script that it leads to gives`, () => assert.ok(isPossible(name)));
  }

  test('is none that only a script of other pages gives', () => assert.equal(isPossible('other'), false));
});
