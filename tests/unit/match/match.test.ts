import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Known, KnownService } from '#lib/match/known.ts';
import { match } from '#lib/match/match.ts';

const service = (id: string, change: Partial<KnownService> = {}): KnownService => ({
  id,
  needs: ['talk'],
  areas: [],
  spoken: [],
  bars: [],
  made: [],
  far: false,
  ...change,
});

const known: Known = {
  sentences: {
    pay: { guides: { pay: 3 }, options: { wages: 3 }, needs: { talk: 2 }, facts: ['later'] },
    bed: { guides: { rooms: 2, pay: 1 }, options: { rooms: 2 }, needs: { rooms: 3 } },
    danger: { guides: { now: 1 }, options: { call: 1 }, needs: { talk: 1 }, urgent: ['hurt'] },
    police: { guides: { talks: 3 }, options: { talks: 3 }, needs: { talk: 1 } },
    quiet: { guides: { pay: 1 }, options: { talks: 1 }, needs: { talk: 1 }, holds: ['no-police'], fails: ['reported'] },
    reported: { guides: { pay: 1 }, options: { call: 1 }, needs: { talk: 1 }, holds: ['reported'] },
  },
  lines: [
    { when: 'danger', value: '112', everywhere: false },
    { when: 'hurt', value: '113', everywhere: false },
    { when: 'talk', value: '116', everywhere: true },
  ],
  rights: { now: [], pay: ['first', 'later', 'case'], rooms: ['first'], talks: [] },
  facts: {
    first: { if: [], notIf: [] },
    later: { if: [], notIf: [] },
    case: { if: ['reported'], notIf: ['no-police'] },
  },
  options: ['call', 'rooms', 'wages', 'talks', 'wait'],
  services: [
    service('talk-all-1', { bars: ['no-police'] }),
    service('talk-all-2', { spoken: ['ar'] }),
    service('rooms-oslo-1', { needs: ['rooms', 'talk'], areas: ['oslo'] }),
    service('rooms-bergen-1', { needs: ['rooms'], areas: ['bergen'] }),
  ],
};

const fit = (taps: string[], more: { town?: string; lang?: string } = {}) =>
  match({ taps, lang: more.lang ?? 'en', town: more.town }, known);

describe('An answer', () => {
  test('is empty while nothing is tapped', () => {
    assert.deepEqual(fit([]), { lines: [], rights: [], options: [], services: [] });
  });

  test('knows no sentence that is not there', () => assert.deepEqual(fit(['gone']), fit([])));

  test('puts the right with the most weight first', () => {
    assert.deepEqual(
      fit(['bed', 'pay']).rights.map(({ guide }) => guide),
      ['pay', 'rooms'],
    );
  });

  test('shows the fact that a sentence names, and not the others', () => {
    assert.deepEqual(fit(['pay']).rights[0]?.facts, ['later']);
  });

  test('shows one fact of a right where no sentence names one', () => {
    assert.deepEqual(fit(['bed']).rights[0]?.facts, ['first']);
  });

  test('shows a fact once, below the first right that has it', () => {
    assert.deepEqual(
      fit(['bed']).rights.map(({ facts }) => facts),
      [['first'], ['later']],
    );
  });

  test('leaves out a fact whose condition is said to be false', () => {
    assert.ok(!fit(['quiet']).rights.some(({ facts }) => facts.includes('case')));
  });

  test('shows a fact first whose condition is said to be true', () => {
    assert.deepEqual(fit(['reported']).rights[0]?.facts, ['case']);
  });

  test('offers no talk with the police to somebody who wants none', () => {
    assert.deepEqual(fit(['police', 'quiet']).options, ['call', 'wait']);
  });

  test('has the lines for what is urgent first, then the one for danger', () => {
    assert.deepEqual(fit(['danger']).lines, [1, 0]);
  });

  test('takes a line for any danger as the one for danger', () => {
    const lines = known.lines.map((line) => (line.when === 'danger' ? { ...line, when: 'danger-any' } : line));
    assert.deepEqual(match({ taps: ['danger'], lang: 'en' }, { ...known, lines }).lines, [1, 0]);
  });

  test('has the lines of every page too when the place has none for what is urgent', () => {
    const sentences = {
      young: { ...known.sentences['danger'], guides: {}, options: {}, needs: {}, urgent: ['young'] },
    };
    assert.deepEqual(match({ taps: ['young'], lang: 'en' }, { ...known, sentences }).lines, [0, 2]);
  });

  test('names services of the whole country before towns, and the chosen town before both', () => {
    assert.deepEqual(fit(['bed', 'pay']).services, ['talk-all-1', 'talk-all-2', 'rooms-oslo-1', 'rooms-bergen-1']);
    assert.deepEqual(fit(['bed', 'pay'], { town: 'oslo' }).services, ['rooms-oslo-1', 'talk-all-1', 'talk-all-2']);
  });

  test('names the reader’s language first', () => {
    assert.deepEqual(fit(['pay'], { lang: 'ar', town: 'bergen' }).services, ['talk-all-2', 'talk-all-1']);
  });

  test('names no service that a tap rules out', () => {
    assert.ok(!fit(['quiet']).services.includes('talk-all-1'));
  });
});
