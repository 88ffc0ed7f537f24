import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Service } from '#lib/schema/service.ts';
import { cardView } from '#lib/view/card.ts';
import { isolated } from '#lib/view/part.ts';
import { aCheck, aContact, aScope, aService } from '../../support/records.ts';

const fallback = aService({
  id: 'calm-all-3',
  name: { shown: 'VO-linjen', official: 'A', lang: 'nb', english: 'B' },
  contacts: [aContact({ value: '116006' })],
});
const fallbackPhone = { phone: { value: '116006', shown: '116 006' }, check: aCheck() };
const card = (change: Partial<Service>) => cardView(aService(change), aScope([fallback]));

describe('A card', () => {
  test('says whom they tell, then what they keep', () => {
    const { tells } = card({ tells: ['nobody', 'danger-to-life'], keeps: 'notes' });
    assert.deepEqual(tells, ['tells.nobody', 'tells.danger-to-life', 'keeps.notes']);
  });

  test('names its towns, or the whole country', () => {
    assert.equal(card({ areas: ['oslo', 'bergen'] }).where, 'Oslo · Bergen');
    assert.equal(card({}).where, 'services.wholeCountry');
  });

  test('shows the steps in their order', () => {
    const { then } = card({ then: ['a-person-answers', 'they-listen'] });
    assert.deepEqual(then, ['step.a-person-answers', 'step.they-listen']);
  });

  test('passes on that an address is withheld, and no address with it', () => {
    assert.equal(card({ address: 'withheld' }).address, 'withheld');
  });

  test('shows the oldest of its checks', () => {
    const contacts = [aContact(), aContact({ check: aCheck({ on: '2024-03-01' }) })];
    assert.equal(card({ contacts }).check?.on, '2024-03-01');
  });
});

describe('The languages of a card', () => {
  const languages = (...all: Service['contacts'][0]['languages'][]) =>
    card({ contacts: all.map((one) => aContact({ languages: one })) }).languages;

  test('are named once, also when several contacts speak them', () => {
    assert.deepEqual(
      languages({ spoken: ['nb', 'en'], interpreter: 'not-known' }, { spoken: ['en'], interpreter: 'not-known' }),
      ['Norwegian Bokmål, English'],
    );
  });

  test('are followed by the interpreter', () => {
    assert.deepEqual(languages({ spoken: ['en'], interpreter: 'free' }), ['English', 'interpreter.free']);
  });

  test('are said to be not known when no source says any', () => {
    assert.deepEqual(languages({ spoken: [], interpreter: 'not-known' }), ['card.languages.unknown']);
    assert.deepEqual(languages(), ['card.languages.unknown']);
  });
});

describe('The hours of a card', () => {
  test('stand once when all contacts share them', () => {
    const { hours } = card({ contacts: [aContact(), aContact({ channel: 'sms' })] });
    assert.deepEqual(hours, [{ label: undefined, lines: [['hours.always']], code: '*' }]);
  });

  test('stand by contact when they differ', () => {
    const { hours } = card({ contacts: [aContact(), aContact({ channel: 'sms', hours: 'by-appointment' })] });
    assert.deepEqual(
      hours.map(({ label, lines }) => [label, lines]),
      [
        ['channel.phone', [['hours.always']]],
        ['channel.sms', [['hours.by-appointment']]],
      ],
    );
  });

  test('are not those of a web page or an e-mail address', () => {
    const { hours } = card({
      contacts: [aContact({ hours: 'not-known' }), aContact({ channel: 'web', value: 'https://a.no' })],
    });
    assert.deepEqual(hours, [{ label: undefined, lines: [['hours.not-known']], code: '?' }]);
  });
});

describe('Closed for a time', () => {
  const hoursWith = (closed: { from: string; until?: string }) => card({ contacts: [aContact({ closed })] }).hours[0];

  test('stands above the hours, with its days', () => {
    assert.deepEqual(hoursWith({ from: '2026-11-20', until: '2026-12-01' })?.lines, [
      [
        'hours.closedUntil from=',
        { date: '2026-11-20', text: '20 November 2026' },
        ' until=',
        { date: '2026-12-01', text: '1 December 2026' },
      ],
      ['hours.always'],
    ]);
  });

  test('says so when nobody knows until when', () => {
    assert.deepEqual(hoursWith({ from: '2026-11-20' })?.lines[0], [
      'hours.closedFrom from=',
      { date: '2026-11-20', text: '20 November 2026' },
    ]);
  });

  test('is said also when the hours are not known', () => {
    const { hours } = card({ contacts: [aContact({ hours: 'not-known', closed: { from: '2026-11-20' } })] });
    assert.equal(hours[0]?.lines.length, 2);
    assert.match(hours[0].code, /!20261120-/);
  });

  test('is not said once it is over', () => {
    assert.deepEqual(hoursWith({ from: '2026-11-01', until: '2026-11-21' })?.lines, [['hours.always']]);
  });
});

describe('A service without a contact of its own', () => {
  test('names the line that knows the way, with its number', () => {
    const { via } = card({ contacts: [], via: 'calm-all-3', check: aCheck() });
    assert.deepEqual(via, [`card.via name=${isolated('VO-linjen')} phone=`, fallbackPhone]);
  });

  test('shows the check of its own record', () => {
    assert.equal(
      card({ contacts: [], via: 'calm-all-3', check: aCheck({ on: '2025-05-05' }) }).check?.on,
      '2025-05-05',
    );
  });
});

describe('Once a card is past due', () => {
  test('it names whom to call if nobody answers', () => {
    assert.deepEqual(card({ fallback: 'calm-all-3' }).due, [
      `due.call name=${isolated('VO-linjen')} date=`,
      { date: '2026-10-01', text: '1 October 2026' },
      ' phone=',
      fallbackPhone,
    ]);
  });

  test('it names the line that knows the way when there is no other', () => {
    assert.deepEqual(card({ contacts: [], via: 'calm-all-3', check: aCheck() }).due.at(-1), fallbackPhone);
  });

  test('it says that the day is not known', () => {
    const contacts = [aContact({ check: aCheck({ on: 'unknown' }) })];
    assert.deepEqual(card({ contacts, fallback: 'calm-all-3' }).due, [
      `due.callUnknown name=${isolated('VO-linjen')} phone=`,
      fallbackPhone,
    ]);
    assert.deepEqual(card({ contacts }).due, ['due.plainUnknown']);
  });

  test('a line for danger is so after a month, another service after half a year', () => {
    assert.equal(card({ crisis: true }).check?.pastDue, true);
    assert.equal(card({}).check?.pastDue, false);
  });
});
