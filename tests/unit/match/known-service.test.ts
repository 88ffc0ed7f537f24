import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { knownService } from '#lib/match/known-service.ts';
import type { Service } from '#lib/schema/service.ts';
import { aContact, aService } from '../../support/records.ts';

const known = (change: Partial<Service> = {}, others: readonly Service[] = []) =>
  knownService(aService(change), new Map(others.map((one) => [one.id, one])));
const whoFor = (change: Partial<Service['whoFor']>): Pick<Service, 'whoFor'> => ({
  whoFor: { gender: 'everyone', papers: 'any', ...change },
});

describe('A service', () => {
  test('for emergencies, or for helpers, is in no list of places', () => {
    assert.equal(known({ kind: 'emergency' }), undefined);
    assert.equal(known({ helpersOnly: true }), undefined);
  });

  for (const tells of ['police', 'with-police', 'passes-on', 'to-police', 'prosecutor'] as const) {
    test(`that tells others (${tells}) is not for somebody who wants no police, or has no permit`, () => {
      assert.deepEqual(known({ tells: [tells] })?.bars, ['no-police', 'no-permit']);
    });
  }

  test('that is reached through a line that tells others is not either', () => {
    const line = aService({ id: 'talk-all-2', tells: ['passes-on'] });
    assert.deepEqual(known({ contacts: [], via: 'talk-all-2' }, [line])?.bars, ['no-police', 'no-permit']);
  });

  test('of the police is named only to somebody who thinks about talking with them', () => {
    assert.deepEqual(known({ runBy: 'police' })?.only, ['wants-police']);
  });

  test('that must report a crime is not for somebody who wants no police', () => {
    assert.deepEqual(known({ tells: ['nobody', 'crime'] })?.bars, ['no-police']);
  });

  test('beside the prosecutor is not either', () => {
    assert.deepEqual(known({ runBy: 'prosecutor' })?.bars, ['no-police', 'no-permit']);
  });

  test('where a lawyer comes first is not for somebody without a permit', () => {
    assert.deepEqual(known({ then: ['lawyer-first-without-papers'] })?.bars, ['no-permit']);
  });

  test('for people without papers only is named only to them', () => {
    assert.deepEqual(known(whoFor({ papers: 'only-without' }))?.only, ['no-permit']);
  });

  test('for women is not for a man, and one for men not for a woman', () => {
    assert.deepEqual(known(whoFor({ gender: 'women' }))?.bars, ['man']);
    assert.deepEqual(known(whoFor({ gender: 'men' }))?.bars, ['woman']);
  });

  test('for adults is not for somebody under 18', () => {
    assert.deepEqual(known(whoFor({ from: 18 }))?.bars, ['under-18']);
  });

  test('for children only is named only to them, unless others may call too', () => {
    assert.deepEqual(known(whoFor({ to: 17 }))?.only, ['under-18']);
    assert.equal(known(whoFor({ to: 17, friendsToo: true }))?.only, undefined);
  });

  test('that cannot take some people is not for them', () => {
    const bars = known(whoFor({ notFor: ['need-drug-treatment', 'forced', 'criminal-cases', 'urgent-danger'] }))?.bars;
    assert.deepEqual(bars, ['needs-drug-treatment', 'forced', 'broke-law', 'urgent']);
  });

  test('made for one group and nobody else is named only to that group', () => {
    assert.deepEqual(known(whoFor({ madeFor: ['people-who-sell-sex'] }))?.only, ['sells-sex']);
    assert.deepEqual(known(whoFor({ madeFor: ['lgbt'] }))?.only, []);
    assert.equal(known(whoFor({ madeFor: ['people-who-sell-sex', 'forced'] }))?.only, undefined);
  });

  test('for care after sex that was not wanted is named only where that was said', () => {
    assert.deepEqual(known({ kind: 'care-after-attack' })?.only, ['family-or-sexual']);
  });

  test('without a telephone of its own stands further back', () => {
    assert.equal(known()?.far, false);
    assert.equal(known({ contacts: [aContact({ channel: 'web', value: 'https://example.org' })] })?.far, true);
  });
});
