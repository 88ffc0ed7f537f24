import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { servedIn } from '#lib/view/served.ts';
import { sourcesOf } from '#lib/view/sources.ts';
import { aCheck, aContact, aPlace, aScope, aService } from '../../support/records.ts';

describe('The list of sources', () => {
  const place = aPlace({
    facts: {
      'time-work': {
        entry: 'B1',
        value: { answer: 'yes' },
        if: [],
        notIf: [],
        limit: [],
        check: aCheck({
          source: ['https://b.example/', 'https://a.example/two', 'https://a.example/one', 'https://a.example/two/'],
        }),
      },
    },
  });
  const contact = aContact({ check: aCheck({ source: ['https://b.example'] }) });
  const withoutContact = aService({ id: 'talk-all-2', contacts: [], check: aCheck({ source: ['https://c.example'] }) });
  const scope = aScope([aService({ contacts: [contact, contact] }), withoutContact], { place });

  test('names each site and each of its pages once, sorted', () => {
    assert.deepEqual(sourcesOf(scope), [
      { host: 'a.example', paths: ['/one', '/two'] },
      { host: 'b.example', paths: [] },
      { host: 'c.example', paths: [] },
    ]);
  });
});

describe('A block in another language than its page', () => {
  test('says which, and in which direction it is read', () => {
    assert.deepEqual(servedIn('en', 'ar'), { lang: 'en', dir: 'ltr', 'data-served-lang': 'en' });
    assert.deepEqual(servedIn('ar', 'en'), { lang: 'ar', dir: 'rtl', 'data-served-lang': 'ar' });
  });

  test('says nothing when it is the page’s own', () => assert.deepEqual(servedIn('nb', 'nb'), {}));
});
