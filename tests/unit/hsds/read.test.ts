import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { draftFrom } from '#lib/hsds/read/draft.ts';
import { fromService } from '#lib/hsds/read/found.ts';
import { hoursFrom } from '#lib/hsds/read/hours.ts';
import { inputs, withoutNothing } from '#lib/hsds/read/input.ts';
import { numberFrom } from '#lib/hsds/read/number.ts';
import { shapeOf } from '#lib/hsds/read/shapes.ts';
import { needsId } from '#lib/hsds/taxonomy.ts';
import { aPlace } from '../../support/records.ts';

const today = '2026-11-22';
const service = (change: object = {}) => ({ id: 'a', name: 'Advice', status: 'active', ...change });
const draft = (change: object = {}, source?: string) =>
  draftFrom(fromService(inputs.service.parse(withoutNothing(service(change)))), { place: aPlace(), today, source });
const contacts = (change: object) => draft(change).record['contacts'] as Record<string, unknown>[];
const asks = (change: object) => draft(change).asks.join('\n');

describe('The shape of data', () => {
  const kinds = (data: unknown) => shapeOf(data).candidates.map(({ kind, field }) => `${kind} ${field}`.trim());

  test('is recognised: one service', () => assert.deepEqual(kinds(service()), ['service']));
  test('is recognised: a page of a list', () =>
    assert.deepEqual(kinds({ contents: [service()] }), ['service contents.0']));
  test('is recognised: a bare list', () => assert.deepEqual(kinds([service(), service()]), ['service 0', 'service 1']));
  test('is recognised: a location', () =>
    assert.deepEqual(kinds({ id: 'a', location_type: 'physical' }), ['location']));
  test('is recognised: an organization without services', () =>
    assert.deepEqual(kinds({ id: 'a', name: 'A', description: 'b' }), ['organization']));
  test('is recognised: an organization with its services', () =>
    assert.deepEqual(kinds({ id: 'a', name: 'A', services: [service()] }), ['service services.0']));

  test('is recognised: a service at a location, which keeps its own numbers', () => {
    const [one] = shapeOf({ id: 'b', phones: [{ number: '+4722331160' }], service: service() }).candidates;
    assert.deepEqual(inputs.service.parse(one?.data).service_at_locations[0]?.phones[0]?.number, '+4722331160');
  });

  test('is recognised: tables, which are put together by their keys', () => {
    const [one] = shapeOf({
      'services.csv': [service()],
      'phones.csv': [
        { id: 'p', service_id: 'a', number: '+4722331160' },
        { id: 'q', contact_id: 'c', number: '116006' },
      ],
      'contacts.csv': [{ id: 'c', service_id: 'a' }],
      'languages.csv': [{ id: 'l', phone_id: 'p', code: 'nb' }],
      'service_at_location.csv': [{ id: 'x', service_id: 'a', location_id: 'y' }],
      'locations.csv': [{ id: 'y', location_type: 'physical' }],
      'addresses.csv': [{ id: 'z', location_id: 'y', address_1: 'Storgata 1' }],
    }).candidates;
    const read = inputs.service.parse(one?.data);
    assert.equal(read.phones[0]?.languages[0]?.code, 'nb');
    assert.equal(read.contacts[0]?.phones[0]?.number, '116006');
    assert.equal(read.service_at_locations[0]?.location?.addresses[0]?.address_1, 'Storgata 1');
  });

  test('says which rows of a table belong to no service', () => {
    const { left } = shapeOf({
      'services.csv': [service()],
      'phones.csv': [{ id: 'p', service_id: 'b', number: '1' }],
    });
    assert.deepEqual(left, [
      {
        field: 'phones.csv',
        sentence:
          'names a service in 1 of its rows that services.csv does not have; add it there. Those rows were left out.',
      },
    ]);
  });

  test('says that a term is no service', () => {
    assert.deepEqual(shapeOf({ id: 'a', code: '7', name: 'Food', description: '' }).terms, ['Food, code 7']);
  });

  test('says what is nothing that HSDS knows', () => {
    assert.match(shapeOf({ hello: 1 }).left[0]?.sentence ?? '', /^is nothing that HSDS knows; write/);
    assert.match(shapeOf([1]).left[0]?.sentence ?? '', /^is no object; write/);
    assert.match(shapeOf({ id: 'a', location_id: 'b' }).left[0]?.sentence ?? '', /without its service/);
  });

  test('has no null, empty text or empty cell', () => {
    assert.deepEqual(withoutNothing({ a: null, b: '', c: [null, { d: null, e: 0 }] }), { c: [{ e: 0 }] });
  });
});

describe('A draft from data of others', () => {
  test('holds what is known, and not-known for the rest', () => {
    const { runBy, tells, keeps, cost, documents, whoFor, then } = draft().record;
    assert.deepEqual(
      [runBy, tells, keeps, cost, documents],
      ['not-known', ['not-known'], 'not-known', 'not-known', 'not-known'],
    );
    assert.deepEqual(whoFor, { papers: 'not-known' });
    assert.deepEqual(then, ['ask-what-they-share']);
  });

  test('guesses no kind, no need, no area and no gender', () => {
    const { kind, needs, areas, entry } = draft().record;
    assert.deepEqual([kind, needs, areas, entry], [undefined, undefined, undefined, undefined]);
  });

  test('says that it was read in a data set, never surer than MEDIUM', () => {
    assert.deepEqual(contacts({ email: 'a@example.org', assured_date: '2026-05-01' })[0]?.['check'], {
      on: '2026-05-01',
      how: 'dataset',
      page: 'list',
      grade: 'MEDIUM',
    });
  });

  test('names the source that was given, and nothing in its place', () => {
    const [one] = draft({ email: 'a@example.org' }, 'https://example.org/data').record['contacts'] as [
      { check: { source?: string[] } },
    ];
    assert.deepEqual(one.check.source, ['https://example.org/data']);
  });

  for (const day of [undefined, 'yesterday', '2027-01-01', '2026-13-40'])
    test(`has an unknown day for “${day ?? 'no day'}”`, () => {
      const [one] = contacts({ email: 'a@example.org', ...(day === undefined ? {} : { assured_date: day }) });
      assert.equal((one?.['check'] as { on: string }).on, 'unknown');
    });

  test('has every number once, and none of a fax', () => {
    const phones = [
      { number: '22 33 11 60' },
      { number: '+47 22 33 11 60' },
      { number: '116006' },
      { number: '22331161', type: 'fax' },
    ];
    assert.deepEqual(
      contacts({ phones }).map(({ value }) => value),
      ['+4722331160', '116006'],
    );
    assert.match(asks({ phones }), /22331161 is of the type “fax” and was left out/);
  });

  test('never holds the name of a person, and asks about their number', () => {
    const people = { contacts: [{ id: 'c', name: 'Ann Persona', phones: [{ number: '22331160' }] }] };
    assert.ok(!JSON.stringify(draft(people)).includes('Persona'));
    assert.match(asks(people), /names of persons stand in the data/);
    assert.match(asks(people), /22331160 belongs to a person or desk/);
  });

  test('holds an address with a question whether it may be public', () => {
    const at = {
      service_at_locations: [
        { location: { addresses: [{ address_1: 'Storgata 1', postal_code: '0154', city: 'Oslo', attention: 'Ann' }] } },
      ],
    };
    assert.deepEqual(draft(at).record['address'], { text: 'Storgata 1, 0154 Oslo', lang: 'nb' });
    assert.match(asks(at), /whether it may be public/);
    assert.ok(!JSON.stringify(draft(at)).includes('Ann'));
  });

  test('knows the areas whose names the place has', () => {
    const areas = (...names: string[]) => draft({ service_areas: names.map((name) => ({ name })) }).record['areas'];
    assert.deepEqual(areas('oslo', 'Bergen'), ['oslo', 'bergen']);
    assert.equal(areas('Norway'), 'all');
    assert.equal(areas('Oslo', 'Elsewhere'), undefined);
  });

  test('takes over only terms of our own list', () => {
    const term = (taxonomy_id: string) => ({ attributes: [{ taxonomy_term: { code: 'rooms', taxonomy_id } }] });
    assert.deepEqual(draft(term(needsId)).record['needs'], ['rooms']);
    assert.equal(draft(term('another')).record['needs'], undefined);
  });

  test('says that a service is closed', () => {
    assert.match(asks({ status: 'temporarily closed' }), /the service is temporarily closed; publish it only if/);
  });

  test('is free only when every cost is nothing', () => {
    assert.equal(draft({ cost_options: [{ amount: 0 }] }).record['cost'], 'free');
    assert.equal(draft({ cost_options: [{ amount: 0 }, { amount: 5 }] }).record['cost'], 'not-known');
    assert.equal(draft({ cost_options: [] }).record['cost'], 'not-known');
  });

  test('has a name that is the same at every import, and another for another service', () => {
    assert.match(draft().name, /^draft-[0-9a-f]{8}$/);
    assert.equal(draft({ name: 'Other words' }).name, draft().name);
    assert.notEqual(draft({ id: 'b' }).name, draft().name);
  });

  test('cannot choose a name outside of its folder', () => {
    const name = draft({ 'x-everyday-rights': { record: '../../../a' } }).name;
    assert.match(name, /^draft-/);
  });
});

describe('Schedules of others', () => {
  const week = { freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00:00', closes_at: '15:30' };
  const read = (...schedules: object[]) => hoursFrom(schedules, today);

  test('are a week of stretches', () => {
    assert.deepEqual(read(week).hours, { week: [{ days: ['mo', 'tu'], from: '09:00', to: '15:30' }] });
  });

  test('from 00:00 to 23:59 on every day are day and night', () => {
    const all = { byday: 'SU,MO,TU,WE,TH,FR,SA', opens_at: '00:00', closes_at: '23:59' };
    assert.equal(read(all).hours, 'always');
    assert.notEqual(read({ ...all, byday: 'MO' }).hours, 'always');
  });

  test('that are missing are hours that nobody knows', () =>
    assert.deepEqual(read(), { hours: 'not-known', left: [] }));

  const not: [object, RegExp][] = [
    [{ valid_to: '2026-11-21' }, /ended on 2026-11-21/],
    [{ until: '2026-01-01' }, /ended on 2026-01-01/],
    [{ valid_from: '2026-12-01' }, /begins only on 2026-12-01/],
    [{ freq: 'MONTHLY' }, /not weekly/],
    [{ interval: '2' }, /not weekly/],
    [{ bymonthday: '1' }, /not the same every week/],
    [{ timezone: '1' }, /offset/],
    [{ opens_at: '09:00+01:00' }, /offset/],
    [{ opens_at: '09:00Z' }, /offset/],
    [{ byday: '2MO' }, /no days/],
    [{ opens_at: '9 am' }, /no times/],
    [{ closes_at: undefined }, /no times/],
  ];
  for (const [change, why] of not) {
    test(`are not taken over, none of them, with ${JSON.stringify(change)}`, () => {
      const { hours, left } = read(week, { ...week, ...change });
      assert.equal(hours, 'not-known');
      assert.match(left.join(), why);
    });
  }

  test('are the hours of a telephone, with a question', () => {
    const data = { phones: [{ number: '22331160' }], schedules: [week], email: 'a@example.org' };
    assert.deepEqual(
      contacts(data).map(({ hours }) => typeof hours),
      ['object', 'string'],
    );
    assert.match(asks(data), /make sure that somebody answers the telephone then/);
  });
});

describe('A number of others', () => {
  test('becomes E.164, or stays as dialled inside the country', () => {
    assert.deepEqual(numberFrom('"+47 22 33 11 60"', aPlace()), { value: '+4722331160' });
    assert.deepEqual(numberFrom('22 33 11 60', aPlace()), { value: '+4722331160' });
    assert.deepEqual(numberFrom('116 006', aPlace()), { value: '116006', reach: 'inside' });
  });

  test('that is none stays as it was, for the check of the content', () => {
    assert.deepEqual(numberFrom(' call us ', aPlace()), { value: 'call us' });
    assert.deepEqual(numberFrom('22331160', undefined), { value: '22331160' });
  });
});
