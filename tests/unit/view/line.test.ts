import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Service } from '#lib/schema/service.ts';
import { firstPhone, lineViews, phoneView, policeWarning, serviceName } from '#lib/view/line.ts';
import { aContact, aPlace, aScope, aService, echo } from '../../support/records.ts';

describe('A line that is the police, or may tell them or others', () => {
  const warned: [what: string, change: Partial<Service>, warning: string | undefined][] = [
    ['is run by the police', { runBy: 'police', tells: ['danger-to-life'] }, 'line.police'],
    ['says that it is the police', { tells: ['nobody', 'police'] }, 'line.police'],
    ['shares an office with the police', { tells: ['only-if-you-want', 'with-police'] }, 'tells.with-police'],
    [
      'may call them when a life is in danger',
      { tells: ['nobody', 'danger-to-life', 'children-duty'] },
      'line.mayCall',
    ],
    ['must tell child protection', { tells: ['only-if-you-want', 'children-duty'] }, 'line.children'],
    ['passes calls on to the police', { tells: ['to-police'] }, 'tells.to-police'],
    ['passes calls on to offices', { tells: ['passes-on', 'children-duty'] }, 'tells.passes-on'],
    ['works beside the police and the courts', { tells: ['prosecutor', 'passes-on'] }, 'tells.prosecutor'],
    ['must report a crime', { tells: ['nobody', 'crime'] }, 'tells.crime'],
    ['may have to report some crimes', { tells: ['not-known', 'some-crimes'] }, 'tells.some-crimes'],
    ['records calls', { tells: ['not-known'], keeps: 'recorded' }, 'keeps.recorded'],
    ['passes calls on and records them', { tells: ['passes-on'], keeps: 'recorded' }, 'tells.passes-on keeps.recorded'],
  ];
  for (const [what, change, warning] of warned) {
    test(`says so when it ${what}`, () => assert.equal(policeWarning(aService(change), { t: echo }), warning));
  }

  test('is the only one that says so', () => {
    assert.equal(policeWarning(aService({ tells: ['only-if-you-want'] }), { t: echo }), undefined);
  });
});

describe('The lines of a place for now', () => {
  const police = aService({ id: 'calm-all-1', runBy: 'police', crisis: true, contacts: [aContact({ value: '112' })] });
  const talk = aService({ contacts: [aContact({ value: '116006', hours: 'by-appointment' }), aContact()] });
  const now = [
    { service: 'calm-all-1', value: '112', when: 'danger' as const },
    { service: 'talk-all-1', value: '116006', when: 'talk' as const, everywhere: true },
  ];
  const scope = aScope([talk, police], { place: aPlace({ now }) });

  test('stand in the order of the place', () => {
    assert.deepEqual(
      lineViews(scope).map(({ phone, when, warning }) => [phone.value, when, warning]),
      [
        ['112', 'now.danger', 'line.police'],
        ['116006', 'now.talk', undefined],
      ],
    );
  });

  test('say when they are for women or for men alone', () => {
    const women = { ...talk, whoFor: { ...talk.whoFor, gender: 'women' as const } };
    const unknown = { ...talk, whoFor: { ...talk.whoFor, gender: 'not-known' as const } };
    const said = (one: Service) => lineViews(aScope([one, police], { place: aPlace({ now }) }))[1]?.when;
    assert.equal(said(women), 'now.talk gender.women.');
    assert.equal(said(unknown), 'now.talk');
  });

  test('on every page are only those marked so', () => {
    assert.deepEqual(
      lineViews(scope, { everywhere: true }).map(({ phone }) => phone.value),
      ['116006'],
    );
  });

  test('have the hours of the number that is shown, not of another one', () => {
    assert.deepEqual(lineViews(scope)[1]?.hours, [['hours.by-appointment']]);
  });

  test('are due sooner when they are for danger', () => {
    assert.deepEqual(
      lineViews(scope).map(({ check }) => check.due),
      ['2026-10-31', '2027-03-30'],
    );
  });
});

describe('The name of a service', () => {
  test('is its own when it carries no label', () => {
    const name = { shown: 'ROSA', official: 'A', lang: 'nb', english: 'B' };
    assert.equal(serviceName(aService({ name }), aScope()), 'ROSA');
  });

  test('is else its kind, and its town when it has one', () => {
    assert.equal(serviceName(aService(), aScope()), 'kind.line');
    assert.equal(serviceName(aService({ areas: ['oslo'] }), aScope()), 'kind.line, Oslo');
    assert.equal(serviceName(aService({ areas: ['oslo', 'bergen'] }), aScope()), 'kind.line');
  });

  test('is never the official one by itself', () => {
    for (const areas of ['all', ['oslo']] as const) {
      assert.ok(
        !serviceName(aService({ areas: areas === 'all' ? 'all' : [...areas] }), aScope()).includes('Hjelpelinjen'),
      );
    }
  });
});

test('A number is shown grouped and dialled as it is', () => {
  assert.deepEqual(phoneView('116006', aPlace()), { value: '116006', shown: '116 006' });
});

describe('The first number of a service', () => {
  test('is its first telephone, not a text message', () => {
    const sms = aContact({ channel: 'sms', value: '+4741716111' });
    assert.equal(firstPhone(aService({ contacts: [sms, aContact()] }))?.value, '+4722331160');
  });

  test('is never one for calls from abroad', () => {
    assert.equal(firstPhone(aService({ contacts: [aContact({ reach: 'abroad' })] })), undefined);
  });
});
