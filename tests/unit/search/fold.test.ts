import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { serbianLatin } from '#lib/i18n/serbian-latin.ts';
import { fold, formsOf, typedWords, wordsOf } from '#lib/search/fold.ts';

/** Texts in the letters of our languages, and any others. */
const letters = 'aeiouyjdlnøæåđłıßčćšžëçАБђјљњћџшжчаاأإآٱىيیةهہھكکوؤئءلنم٠١٩۰۹ـ\u064b\u0651\u200c \u0301-’1';
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...letters.split(/(?:)/u)) }),
  // Letters of which two stand for one, close together.
  fc.string({ unit: fc.constantFrom(...'aeodj'.split('')) }),
  fc.string({ unit: 'binary' }),
);

describe('Folding a text', () => {
  test('twice changes nothing', () => {
    fc.assert(fc.property(text, (one) => assert.equal(fold(fold(one)), fold(one))));
  });

  test('does not see capitals', () => {
    fc.assert(fc.property(fc.string(), (one) => assert.equal(fold(one.toUpperCase()), fold(one))));
  });

  test('does not see in which Unicode form it came', () => {
    fc.assert(fc.property(text, (one) => assert.equal(fold(one.normalize('NFD')), fold(one.normalize('NFC')))));
  });

  test('does not see in which script Serbian is written', () => {
    const serbian = fc.string({ unit: fc.constantFrom(...'абвгдђежзијклљмнњопрстћуфхцчџшАЉЊЏ '.split('')) });
    fc.assert(fc.property(serbian, (one) => assert.equal(fold(one), fold(serbianLatin(one)))));
  });

  test('leaves plain English words as they are, in small letters', () => {
    assert.equal(fold('Pay for your work'), 'pay for your work');
  });
});

describe('These are one word:', () => {
  const same: Record<string, string[]> = {
    'Norwegian with its letters, without them, and with two for one': ['lønn', 'lonn', 'loenn', 'LØNN'],
    'æ and å too': ['bærekåt', 'baerekaat', 'bærekat', 'barekat'],
    'Serbian in two scripts, with marks, without, and with dj': ['грађанин', 'građanin', 'gradjanin', 'gradanin'],
    'č and ć': ['помоћ', 'pomoć', 'pomoč', 'pomoc'],
    'Cyrillic with an accent': ['сѐ', 'sè', 'se'],
    dž: ['џеп', 'džep', 'dzep'],
    'Albanian with and without marks': ['përkthyes', 'perkthyes'],
    'Polish and Turkish letters': ['łıß', 'liss'],
    'Arabic alef in all its forms': ['إقامة', 'اقامة', 'أقامه', 'آقامة', 'ٱقامة'],
    'Arabic with vowel signs and stretched': ['جَوَازٌ', 'جواز', 'جـــواز'],
    'ya and alef maqsura': ['محامي', 'محامى', 'محامی'],
    'Arabic and Persian kaf': ['كمك', 'کمک'],
    'digits of three scripts': ['113', '١١٣', '۱۱۳'],
    'joined and with a mark between': ['می\u200cخواهم', 'میخواهم'],
  };
  for (const [what, words] of Object.entries(same)) {
    test(what, () => assert.deepEqual([...new Set(words.map(fold))], [fold(words[0] ?? '')]));
  }
});

describe('The words of a text', () => {
  test('are parted by whatever is no letter or digit', () => {
    assert.deepEqual(wordsOf('Women’s house, 24/7'), ['women', 's', 'house', '24', '7']);
  });

  test('have no Arabic article', () => {
    assert.deepEqual(wordsOf('الإقامة والعمل للنوم بالشرطة'), ['اقامه', 'عمل', 'نوم', 'شرطه']);
  });

  test('keep letters that only look like one', () => assert.deepEqual(wordsOf('ألم والد'), ['الم', 'والد']));
});

describe('A typed word', () => {
  test('may stand for itself and for what follows its article, as soon as two letters of it are there', () => {
    assert.deepEqual(formsOf('الاق'), ['الاق', 'اق']);
    assert.deepEqual(formsOf('الم'), ['الم']);
    assert.deepEqual(formsOf('pay'), ['pay']);
  });

  test('is one of the words to be found, in whatever form it is typed whole', () => {
    fc.assert(
      fc.property(text, (one) => {
        const found = new Set(wordsOf(one));
        for (const word of typedWords(one)) assert.ok(formsOf(word).some((form) => found.has(form)));
      }),
    );
  });
});
