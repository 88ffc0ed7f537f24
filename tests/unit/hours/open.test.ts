import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hoursCode, serviceCode } from '#lib/hours/code.ts';
import { clocksAt, openState } from '#lib/hours/open.ts';
import { aContact, aService } from '../../support/records.ts';
import { at, but, open, workdays } from './at.ts';

const office = open('09:00', '15:30');

describe('A telephone on working days from 9 to half past 3 in Oslo', () => {
  test('is answered on Monday at 9, not a minute before', () => {
    assert.equal(at('2026-11-23T08:00Z', office), 'open');
    assert.equal(at('2026-11-23T07:59Z', office), 'closed');
  });

  test('is closed from half past 3 on', () => {
    assert.equal(at('2026-11-23T14:29Z', office), 'open');
    assert.equal(at('2026-11-23T14:30Z', office), 'closed');
  });

  test('is closed on Saturday and Sunday', () => {
    assert.equal(at('2026-11-21T11:00Z', office), 'closed');
    assert.equal(at('2026-11-22T11:00Z', office), 'closed');
  });
});

describe('The zone of the service counts, not that of the phone', () => {
  test('noon in Oslo is an early morning in New York and an evening in Kathmandu', () => {
    assert.equal(at('2026-11-23T11:00Z', office), 'open');
    assert.equal(at('2026-11-23T11:00Z', office, { zone: 'America/New_York' }), 'closed');
    assert.equal(at('2026-11-23T11:00Z', office, { zone: 'Asia/Kathmandu' }), 'closed');
  });

  test('a zone with a quarter of an hour is kept to the minute', () => {
    assert.equal(at('2026-11-23T03:15Z', office, { zone: 'Asia/Kathmandu' }), 'open');
    assert.equal(at('2026-11-23T03:14Z', office, { zone: 'Asia/Kathmandu' }), 'closed');
  });

  test('a zone where it is already Monday is on Monday', () => {
    assert.equal(at('2026-11-22T22:30Z', office, { zone: 'Australia/Lord_Howe' }), 'open');
    assert.equal(at('2026-11-22T22:30Z', office), 'closed');
  });

  test('a zone that the browser does not know makes hours not known', () => {
    assert.equal(at('2026-11-23T11:00Z', office, { zone: 'Europe/Nowhere' }), 'unknown');
    assert.equal(at('2026-11-23T11:00Z', { channel: 'phone', hours: 'always' }, { zone: '' }), 'unknown');
  });
});

describe('A stretch past midnight', () => {
  const night = open('22:00', '02:00', ['fr', 'su']);

  test('goes on into the next day, and belongs to the day on which it begins', () => {
    assert.equal(at('2026-11-27T22:00Z', night), 'open');
    assert.equal(at('2026-11-28T00:59Z', night), 'open');
    assert.equal(at('2026-11-28T01:00Z', night), 'closed');
    assert.equal(at('2026-11-28T22:00Z', night), 'closed');
  });

  test('runs from Sunday into Monday', () => {
    assert.equal(at('2026-11-23T00:30Z', night), 'open');
    assert.equal(at('2026-11-24T00:30Z', night), 'closed');
  });

  test('ends at midnight when it says 24:00', () => {
    assert.equal(at('2026-11-27T22:59Z', open('18:00', '24:00')), 'open');
    assert.equal(at('2026-11-27T23:00Z', open('18:00', '24:00')), 'closed');
  });
});

describe('The night when clocks are put forward', () => {
  const night = open('01:00', '03:30', ['su']);

  test('has no hour from 2 to 3: half past 3 comes an hour sooner', () => {
    assert.equal(at('2027-03-28T00:59Z', night), 'open');
    assert.equal(at('2027-03-28T01:00Z', night), 'open');
    assert.equal(at('2027-03-28T01:29Z', night), 'open');
    assert.equal(at('2027-03-28T01:30Z', night), 'closed');
  });

  test('never opens what is open only in the hour that is missing', () => {
    for (const time of ['00:30', '00:59', '01:00', '01:30', '02:00']) {
      assert.equal(at(`2027-03-28T${time}Z`, open('02:00', '03:00', ['su'])), 'closed', time);
    }
  });
});

describe('The night when clocks are put back', () => {
  test('keeps open what is open through the hour that comes twice', () => {
    for (const time of ['00:00', '00:30', '01:00', '01:30', '01:59']) {
      assert.equal(at(`2026-10-25T${time}Z`, open('00:00', '06:00', ['su'])), 'open', time);
    }
  });

  test('makes not known what opens or closes in the hour that comes twice', () => {
    for (const time of ['00:10', '00:50', '01:10', '01:50']) {
      assert.equal(at(`2026-10-25T${time}Z`, open('22:00', '02:30', ['sa'])), 'unknown', time);
    }
  });

  test('is sure again after that hour', () => {
    assert.equal(at('2026-10-25T02:00Z', open('22:00', '02:30', ['sa'])), 'closed');
    assert.equal(at('2026-10-24T23:59Z', open('22:00', '02:30', ['sa'])), 'open');
  });

  test('is known where half an hour comes twice', () => {
    const zone = 'Australia/Lord_Howe';
    // 01:30 to 02:00 comes twice there, from 14:30 to 15:30 UTC.
    assert.equal(at('2027-04-03T14:20Z', open('22:00', '01:45', ['sa']), { zone }), 'open');
    assert.equal(at('2027-04-03T14:40Z', open('22:00', '01:45', ['sa']), { zone }), 'unknown');
    assert.equal(at('2027-04-03T15:20Z', open('22:00', '01:45', ['sa']), { zone }), 'unknown');
    assert.equal(at('2027-04-03T15:35Z', open('22:00', '01:45', ['sa']), { zone }), 'closed');
  });
});

describe('A public holiday', () => {
  const free = [{ day: '2026-12-25', moon: false }];

  test('makes usual hours not known all day, never open and never closed', () => {
    for (const time of ['00:30', '10:00', '20:00'])
      assert.equal(at(`2026-12-25T${time}Z`, office, { free }), 'unknown');
    assert.equal(at('2026-12-24T23:30Z', office, { free }), 'unknown');
    assert.equal(at('2026-12-24T10:00Z', office, { free }), 'open');
  });

  test('leaves open what is open day and night, however it is written', () => {
    const allDay = open('00:00', '24:00', ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']);
    assert.equal(at('2026-12-25T10:00Z', { channel: 'phone', hours: 'always' }, { free }), 'open');
    assert.equal(at('2026-12-25T10:00Z', allDay, { free }), 'open');
  });

  test('is a usual day where a source says so', () => {
    const usual = but(office, { holidays: 'as-usual' });
    assert.equal(at('2026-12-25T10:00Z', usual, { free }), 'open');
    assert.equal(at('2026-12-25T20:00Z', usual, { free }), 'closed');
  });

  test('is closed where a source says so', () => {
    assert.equal(at('2026-12-25T10:00Z', but(office, { holidays: 'closed' }), { free }), 'closed');
  });

  test('closes a line that is else open day and night, where a source says so', () => {
    const allDay = open('00:00', '24:00', ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']);
    assert.equal(at('2026-12-25T10:00Z', but(allDay, { holidays: 'closed' }), { free }), 'closed');
  });

  test('makes a night not known that runs into it or out of it', () => {
    const night = open('22:00', '02:00', ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']);
    assert.equal(at('2026-12-25T00:30Z', night, { free }), 'unknown');
    assert.equal(at('2026-12-26T00:30Z', night, { free }), 'unknown');
    assert.equal(at('2026-12-27T00:30Z', night, { free }), 'open');
    assert.equal(at('2026-12-25T00:30Z', but(night, { holidays: 'closed' }), { free }), 'unknown');
    assert.equal(at('2026-12-26T00:30Z', but(night, { holidays: 'closed' }), { free }), 'closed');
  });

  test('at a weekend makes the Monday after it not known, also where holidays are closed', () => {
    const saturday = [{ day: '2026-12-26', moon: false }];
    assert.equal(at('2026-12-28T10:00Z', office, { free: saturday }), 'unknown');
    assert.equal(at('2026-12-28T10:00Z', but(office, { holidays: 'closed' }), { free: saturday }), 'unknown');
    assert.equal(at('2026-12-29T10:00Z', office, { free: saturday }), 'open');
  });

  test('counted by the moon makes the day before and after it not known', () => {
    const moon = [{ day: '2027-03-09', moon: true }];
    for (const day of ['08', '09', '10'])
      assert.equal(at(`2027-03-${day}T10:00Z`, office, { free: moon }), 'unknown', day);
    assert.equal(at('2027-03-11T10:00Z', office, { free: moon }), 'open');
  });
});

describe('A list of holidays', () => {
  const range: [string, string] = ['2026-11-21', '2028-01-22'];

  test('older than its last day makes usual hours not known', () => {
    assert.equal(at('2028-01-21T10:00Z', office, { range }), 'open');
    assert.equal(at('2028-01-24T10:00Z', office, { range }), 'unknown');
  });

  test('younger than what the phone takes for today makes usual hours not known: that clock is wrong', () => {
    assert.equal(at('2020-01-06T10:00Z', office, { range }), 'unknown');
  });

  test('that cannot be read makes usual hours not known, and leaves day and night', () => {
    const clocks = clocksAt(Date.parse('2026-11-23T10:00Z'), 'Europe/Oslo');
    for (const calendar of ['', '20261121', '20261121-20280122 Christmas', '{}']) {
      assert.equal(openState(hoursCode(office), clocks, calendar), 'unknown', calendar);
      assert.equal(openState('*', clocks, calendar), 'open');
    }
  });
});

describe('A contact that is closed for a time', () => {
  const shut = { ...office, closed: { from: '2026-11-23', until: '2026-11-24' } };

  test('is closed from its first to its last day', () => {
    assert.equal(at('2026-11-20T10:00Z', shut), 'open');
    assert.equal(at('2026-11-23T10:00Z', shut), 'closed');
    assert.equal(at('2026-11-24T10:00Z', shut), 'closed');
    assert.equal(at('2026-11-25T10:00Z', shut), 'open');
  });

  test('is closed also when its hours are day and night, not known, or by appointment', () => {
    for (const hours of ['always', 'not-known', 'by-appointment'] as const) {
      assert.equal(at('2026-11-23T10:00Z', { ...shut, hours }), 'closed');
    }
  });

  test('stays closed when nobody says until when', () => {
    const { until, ...from } = shut.closed;
    assert.equal(at('2028-06-01T10:00Z', { ...shut, closed: from }), 'closed', `not only until ${until}`);
  });
});

describe('Never open', () => {
  test('is what nobody knows the hours of', () => {
    assert.equal(at('2026-11-23T10:00Z', { channel: 'phone', hours: 'not-known' }), 'unknown');
  });

  test('is what needs an appointment', () => {
    assert.equal(at('2026-11-23T10:00Z', { channel: 'appointment', hours: 'by-appointment' }), 'unknown');
  });

  test('is a code that nobody can read, or none', () => {
    const clocks = clocksAt(Date.parse('2026-11-23T10:00Z'), 'Europe/Oslo');
    for (const code of ['', '?', 'open', '|', '540', '540:']) {
      assert.equal(openState(code, clocks, '20260101-20281231'), 'unknown', code);
    }
  });
});

describe('What changes a week', () => {
  test('hours that may have changed are not known, open or closed', () => {
    const changed = but(office, { note: 'may-have-changed' });
    assert.equal(at('2026-11-23T10:00Z', changed), 'unknown');
    assert.equal(at('2026-11-23T20:00Z', changed), 'unknown');
  });

  test('less in summer: from June to August they are not known to be open, and closed when they are closed', () => {
    const less = but(office, { note: 'less-in-summer' });
    assert.equal(at('2027-05-31T10:00Z', less), 'open');
    for (const day of ['2027-06-01', '2027-07-15', '2027-08-31'])
      assert.equal(at(`${day}T10:00Z`, less), 'unknown', day);
    assert.equal(at('2027-09-01T10:00Z', less), 'open');
    assert.equal(at('2027-07-15T20:00Z', less), 'closed');
  });

  test('new cases: the reader is one, so the week holds', () => {
    assert.equal(at('2026-11-23T10:00Z', but(office, { note: 'new-cases' })), 'open');
  });

  for (const note of ['book-first', 'phone-only-some-hours']) {
    test(`${note}: a call is answered by the week, a visit is not known`, () => {
      assert.equal(at('2026-11-23T10:00Z', but(office, { note })), 'open');
      assert.equal(at('2026-11-23T10:00Z', but({ ...office, channel: 'drop-in' }, { note })), 'unknown');
    });
  }
});

describe('A service with more than one contact', () => {
  const calls = aContact({ hours: { week: [{ days: workdays, from: '09:00', to: '12:00' }] } });
  const chat = aContact({ channel: 'chat', value: 'https://example.org', hours: 'not-known' });
  const stateAt = (moment: string, contacts: ReturnType<typeof aContact>[]) =>
    openState(serviceCode(aService({ contacts })), clocksAt(Date.parse(moment), 'Europe/Oslo'), '20260101-20281231');

  test('is open when one of them is', () => assert.equal(stateAt('2026-11-23T09:00Z', [chat, calls]), 'open'));

  test('is not known when none is open and one is not known', () => {
    assert.equal(stateAt('2026-11-23T15:00Z', [calls, chat]), 'unknown');
  });

  test('is closed only when all are', () => assert.equal(stateAt('2026-11-23T15:00Z', [calls, calls]), 'closed'));

  test('does not count its web page or its letter box', () => {
    const always = (channel: 'web' | 'email') => aContact({ channel, value: 'https://example.org', hours: 'always' });
    assert.equal(stateAt('2026-11-23T15:00Z', [calls, always('web'), always('email')]), 'closed');
    assert.equal(stateAt('2026-11-23T15:00Z', [always('web')]), 'unknown');
  });

  test('is not known when it has none of its own', () => assert.equal(stateAt('2026-11-23T10:00Z', []), 'unknown'));
});
