import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contactObjects } from '#lib/hsds/contact.ts';
import { extraKey } from '#lib/hsds/extra.ts';
import type { Contact } from '#lib/schema/contact.ts';
import { aContact, aScope, aService } from '../../support/records.ts';

const objects = (...contacts: Partial<Contact>[]) => {
  const service = aService({ contacts: contacts.map(aContact) });
  return contactObjects(service, aScope([service]));
};
const inPerson = (change: Partial<Contact>) => {
  const { value: _value, ...contact } = aContact({ channel: 'drop-in', ...change });
  const service = aService({ contacts: [contact] });
  return contactObjects(service, aScope([service]));
};

describe('A contact in the open data', () => {
  test('by telephone is a voice number as it is dialled', () => {
    const [phone] = objects({ value: '116006', reach: 'inside' }).phones;
    assert.deepEqual([phone?.number, phone?.type], ['116006', 'voice']);
    assert.match(phone?.description ?? '', /^reach\.inside/);
  });

  test('in writing is a text number that names the app', () => {
    const [phone] = objects({ channel: 'whatsapp' }).phones;
    assert.equal(phone?.type, 'text');
    assert.match(phone.description ?? '', /^channel\.whatsapp/);
  });

  test('says in words when and how it was seen', () => {
    assert.match(objects({}).phones[0]?.description ?? '', /check\.seen/);
  });

  test('has its own languages, with a code that has no script, and the script beside it', () => {
    const [phone] = objects({ languages: { spoken: ['nb', 'sr-Latn'], interpreter: 'free' } }).phones;
    assert.deepEqual(
      phone?.languages?.map(({ code, name, [extraKey]: extra }) => [code, name, extra?.lang]),
      [
        ['nb', 'Norwegian Bokmål', undefined],
        ['sr', 'Serbian (Latin)', 'sr-Latn'],
      ],
    );
  });

  test('by e-mail is a contact, and a page is a virtual location', () => {
    const { emails, pages, phones } = objects(
      { channel: 'email', value: 'a@example.org' },
      { channel: 'web', value: 'https://example.org/' },
      { channel: 'chat', value: 'https://example.org/chat' },
    );
    assert.deepEqual(
      emails.map(({ email }) => email),
      ['a@example.org'],
    );
    assert.deepEqual(
      pages.map(({ url, location_type: type }) => [url, type]),
      [
        ['https://example.org/', 'virtual'],
        ['https://example.org/chat', 'virtual'],
      ],
    );
    assert.deepEqual(phones, []);
  });

  test('that nobody has to attend gives no schedule, so that a page never makes a service look open', () => {
    const { schedules, extras } = objects({ channel: 'web', value: 'https://example.org/', hours: 'always' });
    assert.deepEqual(schedules, []);
    assert.equal(extras[0]?.hours, 'always');
  });

  test('in person is a schedule that says how to attend', () => {
    const { schedules, extras } = inPerson({ hours: { week: [{ days: ['mo'], from: '09:00', to: '12:00' }] } });
    assert.deepEqual(
      schedules.map(({ attending_type: how, opens_at: opens }) => [how, opens]),
      [['channel.drop-in', '09:00']],
    );
    assert.equal(schedules[0]?.[extraKey]?.contact, extras[0]?.id);
  });

  test('names itself in its hours when there are several', () => {
    const [first, second] = objects({}, { value: '116006', reach: 'inside' }).schedules;
    assert.match(first?.description ?? '', /^channel\.phone 22 33 11 60: hours\.always$/);
    assert.match(second?.description ?? '', /116 006: /);
  });

  test('has an id that does not hang on its order', () => {
    const one = { value: '116006', reach: 'inside' } as const;
    const ids = (some: ReturnType<typeof objects>) => some.phones.map(({ id }) => id).sort();
    assert.deepEqual(ids(objects({}, one)), ids(objects(one, {})));
  });

  test('has an id of its own even when another one is the same', () => {
    assert.equal(new Set(objects({}, {}).phones.map(({ id }) => id)).size, 2);
  });

  test('keeps its source, grade and day as codes', () => {
    assert.deepEqual(objects({}).extras[0]?.check, aContact().check);
  });
});
