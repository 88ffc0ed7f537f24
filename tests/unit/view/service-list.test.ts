import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { byArea } from '#lib/view/service-groups.ts';
import { publicServices, serviceRows, servicesFor } from '#lib/view/service-list.ts';
import { aScope, aService } from '../../support/records.ts';

const services = [
  aService({ id: 'advice-oslo-1', needs: ['advice', 'talk'], areas: ['oslo'] }),
  aService({ id: 'calm-all-1', needs: ['calm', 'talk'], crisis: true }),
  aService({ id: 'rooms-both-1', needs: ['rooms'], areas: ['oslo', 'bergen'] }),
  aService({ id: 'talk-all-1', needs: ['talk'] }),
  aService({ id: 'talk-all-2', needs: ['talk'], helpersOnly: true }),
  aService({ id: 'talk-oslo-1', needs: ['talk', 'rooms'], areas: ['oslo'] }),
];
const scope = aScope(services);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('The services for a need', () => {
  test('made for it come first, and the whole country before towns', () => {
    assert.deepEqual(ids(servicesFor(['talk'], scope)), ['talk-all-1', 'talk-oslo-1', 'calm-all-1', 'advice-oslo-1']);
  });

  test('follow the order of the needs when there are several', () => {
    assert.deepEqual(ids(servicesFor(['rooms', 'advice'], scope)), ['rooms-both-1', 'advice-oslo-1', 'talk-oslo-1']);
  });

  test('are none for a need that nobody meets', () => assert.deepEqual(servicesFor(['travel'], scope), []));
});

describe('The services for everyone', () => {
  test('begin with the lines for danger', () => assert.equal(publicServices(scope.services)[0]?.id, 'calm-all-1'));

  test('hold none that is only for people who help in their job', () => {
    assert.ok(!ids(publicServices(scope.services)).includes('talk-all-2'));
    assert.ok(!ids(servicesFor(['talk'], scope)).includes('talk-all-2'));
  });
});

describe('The row of a service', () => {
  test('leads to its page and says where it is', () => {
    const [row] = serviceRows(services.slice(0, 1), scope);
    assert.equal(row?.href, '/en/no/service/advice-oslo-1/');
    assert.equal(row.title, 'kind.line, Oslo');
    assert.equal(row.small, 'need.advice · Oslo');
    assert.equal(row.hours, '*');
  });

  test('says first that it is the police', () => {
    const [row] = serviceRows([aService({ runBy: 'police' })], scope);
    assert.match(row?.small ?? '', /^line\.police · /);
  });

  test('says the kind of place below a name of its own', () => {
    const name = { shown: 'ROSA', official: 'A', lang: 'nb', english: 'B' };
    assert.equal(serviceRows([aService({ name })], scope)[0]?.small, 'kind.line · services.wholeCountry');
  });

  test('is a name only where the place has one of its own, and no words of ours', () => {
    const name = { shown: 'ROSA', official: 'A', lang: 'nb', english: 'B' };
    const rows = serviceRows([aService({ name }), aService()], scope);
    assert.deepEqual(
      rows.map(({ isName }) => isName),
      [true, false],
    );
  });
});

describe('Services by area', () => {
  const groups = byArea(publicServices(scope.services), scope);

  test('begin with the whole country, then towns in the order of the place', () => {
    assert.deepEqual(
      groups.map(({ id, title }) => [id, title]),
      [
        ['all', 'services.everywhere country=Norway'],
        ['oslo', 'Oslo'],
        ['bergen', 'Bergen'],
      ],
    );
  });

  test('name one of several towns in each of them', () => {
    for (const group of groups.slice(1)) {
      assert.ok(
        group.rows.some(({ href }) => href === '/en/no/service/rooms-both-1/'),
        group.id,
      );
    }
  });

  test('leave no service out', () => {
    const shown = new Set(groups.flatMap(({ rows }) => rows.map(({ href }) => href)));
    assert.equal(shown.size, publicServices(scope.services).length);
  });

  test('leave out areas without any', () => {
    assert.deepEqual(
      byArea([aService({ areas: ['bergen'] })], scope).map(({ id }) => id),
      ['bergen'],
    );
  });
});
