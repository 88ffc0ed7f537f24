import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { siteContent } from '../support/content.ts';
import { unpublishedIn } from '../support/unpublished.ts';

const root = resolve(import.meta.dirname, '../../content');
const { services, places } = siteContent();

/** Every file of the content with its text. */
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:yaml|md|mdx|json|ts)$/.test(file))
  // Where a town lies is no number to call.
  .map((file) => ({ file, text: readFileSync(resolve(root, file), 'utf8').replace(/^ +at: \[[\d., ]+\]$/gm, '') }));

/** The place whose records a file holds, if it holds any. */
const placeOf = (file: string) => /^(?:services\/|places\/)([a-z]+)/.exec(file)?.[1];

describe('A number that must not reach a reader', () => {
  test('stands in no file of the content', () => {
    assert.deepEqual(
      files.flatMap(({ file, text }) => unpublishedIn(text, placeOf(file)).map((found) => `${file}: ${found}`)),
      [],
    );
  });

  for (const place of places.keys()) {
    test(`is no contact of a service in ${place}`, () => {
      const contacts = [...services.values()]
        .filter((one) => one.place === place)
        .flatMap(({ id, contacts: all }) => all.map(({ value }) => ({ id, value })));
      assert.deepEqual(
        contacts.filter(({ value }) => unpublishedIn(value ?? '', place).length > 0),
        [],
      );
    });
  }
});

describe('The search for unpublished numbers', () => {
  for (const text of [
    '815 20 077',
    '+47 81520077',
    'tel:81520077',
    '815-20-077',
    '(815) 20.077',
    '0047 815 20 077',
    '900 63',
    '116 000',
  ]) {
    test(`finds ${text}`, () => assert.equal(unpublishedIn(`Call ${text}, now`, 'no').length, 1));
  }

  for (const text of ['1158152007', '8152 0077 1', '190063', '116 0001', '2116 000']) {
    test(`takes no part of another short number for one in ${text}`, () => {
      assert.deepEqual(
        unpublishedIn(text, 'no').filter((one) => one !== '81520077'),
        [],
      );
    });
  }

  test('knows that a short number may be right in another country', () => {
    assert.deepEqual(unpublishedIn('112', 'no'), []);
    assert.deepEqual(unpublishedIn('112', 'rs'), ['112']);
  });
});
