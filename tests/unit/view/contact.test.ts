import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Contact } from '#lib/schema/contact.ts';
import { channels } from '#lib/schema/vocabulary.ts';
import { contactView } from '#lib/view/contact.ts';
import { isolated } from '#lib/view/part.ts';
import { aCheck, aContact, aScope, aService } from '../../support/records.ts';

const number = '+4722331160';
const values: Record<Contact['channel'], string | undefined> = {
  phone: number,
  sms: number,
  whatsapp: number,
  viber: number,
  signal: number,
  telegram: number,
  chat: 'https://www.example.org/chat',
  email: 'a@example.org',
  web: 'https://www.example.org/',
  appointment: undefined,
  'drop-in': undefined,
  'comes-to-you': undefined,
};
const links: Record<Contact['channel'], string | undefined> = {
  phone: 'tel:+4722331160',
  sms: 'sms:+4722331160',
  whatsapp: 'https://wa.me/4722331160',
  viber: 'viber://chat?number=%2B4722331160',
  signal: 'https://signal.me/#p/+4722331160',
  telegram: 'https://t.me/+4722331160',
  chat: 'https://www.example.org/chat',
  email: 'mailto:a@example.org',
  web: 'https://www.example.org/',
  appointment: undefined,
  'drop-in': undefined,
  'comes-to-you': undefined,
};

function view(change: Partial<Contact>, crisis = false) {
  const contact = { ...aContact(change) };
  if (contact.value === undefined) delete contact.value;
  return contactView(contact, aService({ crisis }), aScope());
}

function viewOf(channel: Contact['channel']) {
  const { value, ...contact } = aContact({ channel });
  const given = values[channel] ?? value;
  const isVisit = values[channel] === undefined;
  return contactView(
    isVisit ? contact : { ...contact, ...(given === undefined ? {} : { value: given }) },
    aService(),
    aScope(),
  );
}

describe('A contact', () => {
  for (const channel of channels) {
    test(`by ${channel} leads to ${links[channel] ?? 'no link'}`, () =>
      assert.equal(viewOf(channel).href, links[channel]));
  }

  test('by phone or text message dials exactly the number that it shows', () => {
    for (const [channel, scheme] of [
      ['phone', 'tel:'],
      ['sms', 'sms:'],
    ] as const) {
      for (const value of [number, '116006', '80040008', '112']) {
        const { href, phone } = view({ channel, value });
        assert.equal(href, `${scheme}${phone?.value ?? ''}`);
        assert.equal(phone?.value, value);
        assert.ok(value.endsWith(phone.shown.replace(/\D/g, '')), phone.shown);
      }
    }
  });

  test('that is a visit shows no number and no text', () => {
    for (const channel of ['appointment', 'drop-in', 'comes-to-you'] as const) {
      const { phone, text, opens } = viewOf(channel);
      assert.deepEqual({ phone, text, opens }, { phone: undefined, text: undefined, opens: undefined });
    }
  });

  test('on another site names it as the history will show it', () => {
    assert.equal(viewOf('web').opens, `card.opens host=${isolated('example.org')}`);
    assert.equal(viewOf('whatsapp').opens, `card.opens host=${isolated('wa.me')}`);
    assert.equal(viewOf('email').opens, undefined);
  });

  test('by e-mail shows the address', () => assert.equal(viewOf('email').text, 'a@example.org'));
});

describe('Beside a contact stands', () => {
  test('what it is for, where it works, what it costs', () => {
    const { notes } = view({ value: '116006', purpose: 'first', area: 'oslo', reach: 'inside', cost: 'free' });
    assert.deepEqual(notes, ['purpose.first', 'Oslo', 'reach.inside country=Norway', 'cost.free']);
  });

  test('that it is for calls from abroad', () => assert.deepEqual(view({ reach: 'abroad' }).notes, ['reach.abroad']));

  test('no cost where none is known, or for a web page', () => {
    assert.deepEqual(view({ cost: 'not-known' }).notes, []);
    assert.deepEqual(view({ channel: 'web', value: 'https://example.org', cost: 'free' }).notes, []);
  });

  test('that we are less sure of a MEDIUM one', () => {
    assert.deepEqual(view({ check: aCheck({ grade: 'MEDIUM' }) }).notes, ['sure.less']);
    assert.deepEqual(view({ check: aCheck({ grade: 'HIGH*' }) }).notes, []);
  });

  test('the check of this contact, due sooner on a line for danger', () => {
    assert.equal(view({}).check.due, '2027-03-30');
    assert.equal(view({}, true).check.due, '2026-10-31');
  });
});
