import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { SearchData } from '#lib/search/data.ts';
import { makeFinder } from '#lib/search/finder.ts';

const data: SearchData = {
  shared: { rooms: 'shelter bed', 'kind-house': 'house' },
  pages: [
    ['pay', 'pay for your work', 'wage salary contract', 'lonn arbeidskontrakt', []],
    ['papers', 'your passport and papers', 'embassy', 'pass', []],
    ['options/wages', 'ask for your pay', 'salary union', 'lonn', []],
    ['services/rooms', 'place to sleep', 'shelter bed', 'sove', []],
    ['services/talk', 'someone to talk to', 'listen', 'snakke', []],
    ['services/advice', 'lawyer or advice', 'legal aid', 'advokat', []],
    ['services/words', 'interpreter', 'translator', 'tolk', []],
    ['service/rooms-oslo-1', 'rosa', 'oslo 22331160', '', ['rooms', 'kind-house']],
  ],
  texts: { tag: '', kilobytes: 0 },
};
const { find, nearest } = makeFinder(data);

describe('A page is found', () => {
  const found: Record<string, [typed: string, path: string]> = {
    'by its title': ['passport', 'papers'],
    'from the first letter': ['e', 'papers'],
    'by another word for it': ['embassy', 'papers'],
    'with a letter missing': ['pasport', 'papers'],
    'with two letters changed over': ['passprot', 'papers'],
    'with two letters of a short word changed over': ['psas', 'papers'],
    'by an ending of its word': ['embassies', 'papers'],
    'by a word of the country': ['lønn', 'pay'],
    'by the end of a compound': ['kontrakt', 'pay'],
    'by a compound of its word': ['arbeidskontrakten', 'pay'],
    'by one word of a sentence': ['they keep my passport', 'papers'],
    'by words that it shares with others': ['house', 'service/rooms-oslo-1'],
    'by a number': ['22331160', 'service/rooms-oslo-1'],
  };
  for (const [how, [typed, path]] of Object.entries(found)) {
    test(how, () => assert.ok(find(typed).includes(path), find(typed).join(' ')));
  }
});

describe('Of pages that are found', () => {
  test('the one with the word in its title comes first', () => assert.equal(find('pay')[0], 'pay'));

  test('the one with more of the words comes first', () => assert.equal(find('salary union')[0], 'options/wages'));

  test('a guide comes before a service that shares the word', () => {
    assert.deepEqual(find('shelter'), ['services/rooms', 'service/rooms-oslo-1']);
  });

  test('there are never more than twelve, nor one twice', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const paths = find(typed);
        assert.ok(paths.length <= 12 && new Set(paths).size === paths.length);
      }),
    );
  });
});

describe('Nothing is found', () => {
  for (const typed of ['', ' ', '?!', 'xyzzy']) test(`for “${typed}”`, () => assert.deepEqual(find(typed), []));
});

describe('When nothing is found, three needs are offered:', () => {
  test('talk, a bed, advice', () => {
    assert.deepEqual(nearest('xyzzy'), ['services/talk', 'services/rooms', 'services/advice']);
  });

  test('first of all the one that comes closest', () => {
    assert.deepEqual(nearest('intrprtr'), ['services/words', 'services/talk', 'services/rooms']);
  });
});
