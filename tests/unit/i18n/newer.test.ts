import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inMarkup, isNewer, newer, wordsAlone } from '#lib/i18n/newer.ts';

describe('English that stands in the place of an old translation', () => {
  test('says on the page that it is English, and reads from left to right', () => {
    assert.equal(
      inMarkup(`<p>${newer('Call now.')}</p>`),
      '<p><span lang="en" dir="ltr" data-served-lang="en">Call now.</span></p>',
    );
  });

  test('may hold a number of its own', () => {
    assert.equal(
      inMarkup(`<p>${newer('Call <a href="tel:112"><bdi>112</bdi></a>.')}</p>`),
      '<p><span lang="en" dir="ltr" data-served-lang="en">Call <a href="tel:112"><bdi>112</bdi></a>.</span></p>',
    );
  });

  test('is words alone where no element can stand', () => {
    assert.equal(
      inMarkup(`<title>${newer('Now')}</title><a aria-label="${newer('Exit')}">x</a><option>${newer('One')}</option>`),
      '<title>Now</title><a aria-label="Exit">x</a><option>One</option>',
    );
    assert.equal(inMarkup(`<script>say("${newer('Exit')}")</script>`), '<script>say("Exit")</script>');
  });

  test('is known, also inside a longer text', () => {
    assert.equal(isNewer(`a ${newer('b')}`), true);
    assert.equal(isNewer('a b'), false);
    assert.equal(wordsAlone(`a ${newer('b')}`), 'a b');
  });
});
