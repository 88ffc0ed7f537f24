import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Translate } from '#lib/i18n/translator.ts';
import type { Day, Hours } from '#lib/schema/hours.ts';
import { hoursLines } from '#lib/view/hours.ts';
import { echo } from '../../support/records.ts';

const t: Translate = (id) => echo(id).replace('dayLong.', '');
const linesOf = (hours: Hours) => hoursLines(hours, { t });
const daysOf = (...days: Day[]) => linesOf({ week: [{ days, from: '09:00', to: '15:30' }] })[0]?.[0];

describe('Days of the week', () => {
  test('in a row of three and more are a range', () => {
    assert.equal(daysOf('mo', 'tu', 'we', 'th', 'fr'), 'mo–fr ');
    assert.equal(daysOf('mo', 'tu', 'we'), 'mo–we ');
  });

  test('alone or two in a row are named', () => {
    assert.equal(daysOf('mo'), 'mo ');
    assert.equal(daysOf('mo', 'tu'), 'mo, tu ');
  });

  test('with a gap are a range and names', () => {
    assert.equal(daysOf('mo', 'tu', 'we', 'th', 'fr', 'su'), 'mo–fr, su ');
    assert.equal(daysOf('mo', 'we', 'fr'), 'mo, we, fr ');
    assert.equal(daysOf('mo', 'tu', 'we', 'fr', 'sa', 'su'), 'mo–we, fr–su ');
  });

  test('stand in the order of the week, however they are written', () => {
    assert.equal(daysOf('fr', 'mo', 'th', 'we', 'tu'), 'mo–fr ');
  });

  test('do not run on from Sunday to Monday', () => assert.equal(daysOf('sa', 'su', 'mo'), 'mo, sa, su '));
});

describe('Opening hours', () => {
  test('keep their own direction, so that Arabic does not turn them round', () => {
    assert.deepEqual(linesOf({ week: [{ days: ['mo'], from: '09:00', to: '15:30' }] }), [
      ['mo ', { ltr: '09:00–15:30' }],
    ]);
  });

  test('have one line for each stretch, and the note below', () => {
    const lines = linesOf({
      week: [
        { days: ['mo'], from: '09:00', to: '12:00' },
        { days: ['tu'], from: '18:00', to: '02:00' },
      ],
      note: 'less-in-summer',
    });
    assert.deepEqual(lines, [
      ['mo ', { ltr: '09:00–12:00' }],
      ['tu ', { ltr: '18:00–02:00' }],
      ['hoursNote.less-in-summer'],
    ]);
  });

  test('are day and night in a word, also when a week says so in figures', () => {
    const days: Day[] = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
    const lines = linesOf({ week: [{ days, from: '00:00', to: '24:00' }], note: 'may-have-changed' });
    assert.deepEqual(lines, [['hours.always'], ['hoursNote.may-have-changed']]);
    assert.notDeepEqual(linesOf({ week: [{ days: days.slice(1), from: '00:00', to: '24:00' }] })[0], ['hours.always']);
  });

  test('say what a source says of public holidays', () => {
    const stretch = { days: ['mo' as const], from: '09:00', to: '12:00' };
    assert.deepEqual(linesOf({ week: [stretch], holidays: 'closed' }).at(-1), ['hoursHolidays.closed']);
    assert.deepEqual(linesOf({ week: [stretch], holidays: 'as-usual' }).at(-1), ['hoursHolidays.as-usual']);
  });

  test('without times are a sentence', () => {
    for (const hours of ['always', 'not-known', 'by-appointment'] as const) {
      assert.deepEqual(linesOf(hours), [[`hours.${hours}`]]);
    }
  });
});
