import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { scopeOf } from '#integrations/content/scope.ts';
import { today } from '#integrations/today.ts';
import { withoutExtras } from '#lib/hsds/extra.ts';
import { flatten } from '#lib/hsds/flatten.ts';
import { tables } from '#lib/hsds/tables.ts';
import { draftFrom, type Draft } from '#lib/hsds/read/draft.ts';
import { fromService } from '#lib/hsds/read/found.ts';
import { inputs, withoutNothing } from '#lib/hsds/read/input.ts';
import { shapeOf } from '#lib/hsds/read/shapes.ts';
import { serviceOf } from '#lib/hsds/service.ts';
import { needsTaxonomy, needTerms } from '#lib/hsds/taxonomy.ts';
import { localeList } from '#lib/i18n/locales.ts';
import { oldestCheck } from '#lib/view/check.ts';
import { service as schema, type Service } from '#lib/schema/service.ts';
import { siteContent } from '../support/content.ts';

const source = 'https://example.org/data/hsds/';
const records = [...siteContent().services.values()];

/** What an import makes of data that a file would hold. */
function read(data: unknown, placeId: string): Draft[] {
  const place = siteContent().places.get(placeId);
  return shapeOf(withoutNothing(JSON.parse(JSON.stringify(data)))).candidates.map(({ data: one }) =>
    draftFrom(fromService(inputs.service.parse(one)), { place, today: today(), source }),
  );
}

/** A record as it must come back: everything, but every check says that it was read in a data set. */
function wanted({ id: _id, place: _place, contacts, check, ...record }: Service): unknown {
  const days = oldestCheck([...contacts.map((one) => one.check), ...(check ? [check] : [])]);
  const replaced = { on: days?.on, how: 'dataset', page: 'list', source: [source], grade: 'MEDIUM' };
  return schema.parse({
    ...record,
    contacts: contacts.map((one) => ({ ...one, check: replaced })),
    ...(check ? { check: replaced } : {}),
  });
}

describe('Every record of ours, exported and imported again,', () => {
  for (const locale of localeList) {
    test(`is the same record with the same name, from ${locale}`, () => {
      for (const record of records) {
        const [draft] = read(serviceOf(record, scopeOf(locale, record.place)), record.place);
        assert.equal(draft?.name, record.id);
        assert.deepEqual(schema.parse(draft.record), wanted(record), `${record.place}/${record.id}`);
      }
    });
  }
});

describe('Without our own property, what the fields of the standard hold comes back:', () => {
  const plain = (record: Service) => {
    const [draft] = read(withoutExtras(serviceOf(record, scopeOf('en', record.place))), record.place);
    return draft?.record ?? assert.fail(record.id);
  };
  type Contacts = Service['contacts'];
  const dialled = ['phone', 'email', 'web'];

  test('needs, areas and ages', () => {
    for (const record of records) {
      const { needs, areas, whoFor } = plain(record) as unknown as Service;
      assert.deepEqual(
        [needs, areas, whoFor.from, whoFor.to],
        [record.needs, record.areas, record.whoFor.from, record.whoFor.to],
        record.id,
      );
    }
  });

  test('numbers, e-mail addresses and web pages of services that no other line leads to', () => {
    for (const record of records.filter((one) => one.via === undefined)) {
      const values = (contacts: Contacts) =>
        [...new Set(contacts.filter(({ channel }) => dialled.includes(channel)).map(({ value = '' }) => value))].sort();
      const pages = record.contacts.filter(({ channel }) => channel === 'chat').map(({ value = '' }) => value);
      const read = values(plain(record)['contacts'] as Contacts);
      assert.deepEqual(
        read.filter((value) => !pages.includes(value)),
        values(record.contacts).filter((value) => !pages.includes(value)),
        record.id,
      );
    }
  });

  test('languages of each telephone, as far as they have a code without a script', () => {
    for (const record of records) {
      const read = plain(record)['contacts'] as Contacts;
      for (const { value, languages } of record.contacts.filter(({ channel }) => channel === 'phone')) {
        if (languages.spoken.length === 0) continue;
        const spoken = languages.spoken.map((tag) => new Intl.Locale(tag).language);
        assert.deepEqual(read.find((one) => one.value === value)?.languages.spoken, [...new Set(spoken)], record.id);
      }
    }
  });

  test('that the help is free', () => {
    for (const record of records) assert.equal(plain(record)['cost'] === 'free', record.cost === 'free', record.id);
  });

  test('the hours of a service with one telephone and nothing else that is attended', () => {
    const one = records.filter(
      ({ contacts }) =>
        contacts.filter(({ channel }) => !['web', 'email'].includes(channel)).length === 1 &&
        contacts.some(({ channel }) => channel === 'phone'),
    );
    assert.ok(one.length > 20);
    for (const record of one) {
      const phone = (contacts: Contacts) => contacts.find(({ channel }) => channel === 'phone')?.hours;
      const hours = phone(record.contacts);
      // 24:00 is 23:59 there, a note is words, and "by appointment" has no times.
      if (hours === 'by-appointment' || JSON.stringify(hours).includes('24:00')) continue;
      const said = typeof hours === 'object' ? { week: hours.week } : hours;
      assert.deepEqual(phone(plain(record)['contacts'] as Contacts), said, record.id);
    }
  });
});

test('From our tables come the same drafts as from the objects without our own property', () => {
  const [place = ''] = siteContent().places.keys();
  const scope = scopeOf('en', place);
  const services = [...scope.services.values()].map((one) => serviceOf(one, scope));
  const rows = flatten({ services, taxonomies: [needsTaxonomy(scope.t)], terms: needTerms(scope.t, 'en'), lang: 'en' });
  const files = Object.fromEntries(
    Object.entries(rows).map(([name, all]) => [tables[name as keyof typeof tables].file, all]),
  );
  const nested = services.flatMap((one) => read(withoutExtras(one), place));
  assert.deepEqual(read(files, place), nested);
});
