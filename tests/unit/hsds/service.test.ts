import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extraKey } from '#lib/hsds/extra.ts';
import { briefly, serviceOf } from '#lib/hsds/service.ts';
import type { Service as Record } from '#lib/schema/service.ts';
import type { Scope } from '#lib/view/scope.ts';
import { aCheck, aContact, aPlace, aScope, aService } from '../../support/records.ts';

const said = (change: Partial<Record> = {}, others: readonly Record[] = [], scope: Partial<Scope> = {}) => {
  const record = aService(change);
  return serviceOf(record, aScope([record, ...others], scope));
};

describe('A service in the open data', () => {
  test('has the neutral name, and the official one beside it', () => {
    const { name, alternate_name: other } = said();
    assert.deepEqual([name, other], ['kind.line', 'Hjelpelinjen']);
  });

  test('has the same id in every language, and another in another place', () => {
    const id = said().id;
    assert.equal(said({}, [], { locale: 'nb' }).id, id);
    assert.notEqual(said({ place: 'rs' }).id, id);
    assert.equal(id, '0b0ad81c-9ad3-5034-89b7-e1a487bd2135');
  });

  test('says who runs it and whom it tells', () => {
    assert.deepEqual(said().description.split('\n'), [
      'need.talk',
      'runBy.charity',
      'tells.only-if-you-want',
      'keeps.not-known',
    ]);
  });

  test('warns of the police', () => {
    assert.equal(said({ runBy: 'police' }).alert, 'line.police');
    assert.equal(said().alert, undefined);
  });

  test('has ages only where they are known', () => {
    const { minimum_age: from, maximum_age: to } = said({ whoFor: { gender: 'everyone', papers: 'any', from: 18 } });
    assert.deepEqual([from, to], [18, undefined]);
  });

  test('has the day of its oldest check, and none when that is unknown', () => {
    const on = (...days: string[]) => ({ contacts: days.map((day) => aContact({ check: aCheck({ on: day }) })) });
    assert.equal(said(on('2026-10-01', '2026-08-13')).assured_date, '2026-08-13');
    assert.ok(!('assured_date' in said(on('2026-10-01', 'unknown'))));
  });

  test('costs nothing only when it is free; no other sum is known', () => {
    assert.deepEqual(
      said().cost_options?.map(({ amount }) => amount),
      [0],
    );
    for (const cost of ['first-part-free', 'may-cost', 'members', 'not-known'] as const)
      assert.equal(said({ cost }).cost_options, undefined);
  });

  test('requires a document only when one is needed', () => {
    assert.equal(said({ documents: 'id-needed' }).required_documents?.[0]?.document, 'documents.id-needed');
    for (const documents of ['none', 'id-if-you-have', 'ask-first', 'not-known'] as const)
      assert.equal(said({ documents }).required_documents, undefined);
  });

  test('names its needs as terms of our own list, in their order', () => {
    const codes = said({ needs: ['rooms', 'talk'] }).attributes.map(({ taxonomy_term: term }) => term.code);
    assert.deepEqual(codes, ['rooms', 'talk']);
  });

  test('names the towns it serves, or the country', () => {
    assert.deepEqual(
      said().service_areas.map(({ name }) => name),
      ['Norway'],
    );
    assert.deepEqual(
      said({ areas: ['oslo', 'bergen'] }).service_areas.map(({ name }) => name),
      ['Oslo', 'Bergen'],
    );
  });

  test('that is for people who help in their job says so, in words and as a mark', () => {
    const service = said({ helpersOnly: true });
    assert.equal(service.eligibility_description.split('\n')[0], 'madeFor.helpers');
    assert.equal(service[extraKey].helpersOnly, true);
  });

  test('keeps the codes that the standard has no field for', () => {
    const { tells, keeps, documents, then, whoFor } = said()[extraKey];
    assert.deepEqual(
      { tells, keeps, documents, then, whoFor },
      {
        tells: ['only-if-you-want'],
        keeps: 'not-known',
        documents: 'none',
        then: ['a-person-answers'],
        whoFor: { gender: 'everyone', papers: 'any' },
      },
    );
  });

  test('stands in a list without what belongs to it', () => {
    const full = said();
    const own = ['phones', 'schedules', 'service_areas', 'languages', 'cost_options', 'attributes', extraKey];
    assert.deepEqual(
      Object.keys(full).filter((key) => !(key in briefly(full)) && !own.includes(key)),
      [],
    );
    assert.deepEqual(
      own.filter((key) => key in briefly(full)),
      [],
    );
  });

  test('has no null and no empty field', () => {
    const empty = (value: unknown): boolean =>
      value === null ||
      value === '' ||
      (Array.isArray(value) && value.some(empty)) ||
      (typeof value === 'object' && Object.values(value).some(empty));
    assert.equal(empty(JSON.parse(JSON.stringify(said()))), false);
  });
});

describe('The organization of services', () => {
  test('is one for all with the same official name in a place', () => {
    const two = [
      aService({ id: 'talk-oslo-1', areas: ['oslo'] }),
      aService({ id: 'talk-bergen-1', areas: ['bergen'] }),
    ];
    const scope = aScope(two);
    const [one, other] = two.map((record) => serviceOf(record, scope).organization);
    assert.deepEqual(one, other);
    assert.equal(one?.name, 'kind.line');
  });

  test('is another one in another place', () => {
    assert.notEqual(said().organization.id, said({ place: 'rs' }).organization.id);
  });

  test('is described by what kind of body it is, and nothing else', () => {
    assert.equal(said().organization.description, 'runBy.charity');
  });
});

describe('A service without a contact of its own', () => {
  const line = aService({
    id: 'calm-all-1',
    name: { shown: '112', official: 'Nødnummer', lang: 'nb', english: 'A' },
    runBy: 'police',
  });
  const service = said({ contacts: [], via: 'calm-all-1', check: aCheck({ on: '2026-01-02' }) }, [line]);

  test('has the line that knows the way as its contact', () => {
    assert.equal(service.phones, undefined);
    assert.deepEqual(
      service.contacts?.map(({ name, phones }) => [name, phones?.[0]?.number]),
      [['112', '+4722331160']],
    );
  });

  test('says how to reach it, and that the line is the police', () => {
    assert.match(service.application_process, /^card\.via/);
    assert.match(service.contacts?.[0]?.phones?.[0]?.description ?? '', /^line\.police\n/);
  });

  test('has the day on which it was read itself', () => assert.equal(service.assured_date, '2026-01-02'));
});

describe('An address', () => {
  const place = aPlace({
    areas: {
      oslo: { names: { en: 'Oslo', nb: 'Oslo' }, county: 'Oslo' },
      bergen: { names: { en: 'Bergen', nb: 'Bergen' } },
    },
  });
  const locations = (address: Record['address']) =>
    said(address === undefined ? {} : { address }, [], { place }).service_at_locations?.map(
      ({ location }) => location,
    ) ?? [];
  const nb = (text: string) => ({ text, lang: 'nb' });

  test('is there when the record has its postal code', () => {
    const [one] = locations(nb('Skippergata 23, 0154 Oslo (Jusshuset)'));
    const { id: _id, ...rest } = one?.addresses?.[0] ?? assert.fail('no address');
    assert.deepEqual(rest, {
      address_1: 'Skippergata 23',
      address_2: 'Jusshuset',
      city: 'Oslo',
      state_province: 'Oslo',
      postal_code: '0154',
      country: 'NO',
      address_type: 'physical',
    });
  });

  test('keeps what stands in brackets behind the street', () => {
    assert.equal(
      locations(nb('Trondheimsveien 233 (Aker), 0587 Oslo'))[0]?.addresses?.[0]?.address_1,
      'Trondheimsveien 233 (Aker)',
    );
  });

  for (const text of [
    'Maridalsveien 3',
    'Sørlandet sykehus, Kristiansand',
    'A: Storgata 1 · B: Storgata 2, 0154 Oslo',
  ]) {
    test(`is left out when it is not whole: ${text}`, () => assert.deepEqual(locations(nb(text)), []));
  }

  test('is left out when nobody wrote the county of its town', () => {
    assert.deepEqual(locations(nb('Sydneshaugen 10, 5007 Bergen')), []);
  });

  test('that is withheld leaves nothing but the word', () => {
    const service = said({ address: 'withheld' }, [], { place });
    assert.equal(service.service_at_locations, undefined);
    assert.equal(service[extraKey].address, 'withheld');
  });
});
