import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sentencesOf, voicesFor } from '#lib/listen/spoken.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

describe('A voice for a language', () => {
  test('is one that speaks it, whatever the region', () => {
    assert.deepEqual(voicesFor([voice('fr-FR'), voice('ar-EG'), voice('arn')], 'ar'), [voice('ar-EG')]);
  });

  test('is found where a phone writes tags in another way', () => {
    assert.deepEqual(voicesFor([voice('vi_VN')], 'vi'), [voice('vi_VN')]);
  });

  test('is never one that would send the words away', () => {
    assert.deepEqual(voicesFor([voice('en-US', false)], 'en'), []);
  });

  test('is the one of the same region first', () => {
    assert.equal(voicesFor([voice('sr-RS'), voice('sr-Latn')], 'sr-Latn')[0]?.lang, 'sr-Latn');
  });
});

describe('What is read aloud', () => {
  test('comes sentence by sentence', () => {
    assert.deepEqual(sentencesOf([{ words: ' You can go.  You can\n stay. ' }], 'en'), [
      'You can go.',
      'You can stay.',
    ]);
  });

  test('has numbers digit by digit', () => {
    assert.deepEqual(sentencesOf([{ words: 'Call ' }, { number: '+4722' }, { words: ' now.' }], 'en'), [
      'Call +, 4, 7, 2, 2 now.',
    ]);
  });

  test('has nothing for a mark alone', () => assert.deepEqual(sentencesOf([{ words: ' · ' }], 'en'), []));

  test('is cut where Persian ends a question', () => {
    assert.equal(sentencesOf([{ words: 'آیا می‌توانم بمانم؟ بله.' }], 'fa').length, 2);
  });
});
