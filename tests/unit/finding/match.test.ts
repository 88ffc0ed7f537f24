import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { noFilter, type Filter } from '#lib/finding/filter.ts';
import { fitOf } from '#lib/finding/match.ts';
import { findRecord, ways } from '#lib/finding/record.ts';
import type { OpenState } from '#lib/hours/open.ts';
import type { Service } from '#lib/schema/service.ts';
import { channels, costs, genders, helpCosts, interpreters, madeFor, needs, papers } from '#lib/schema/vocabulary.ts';
import { aContact, aService } from '../../support/records.ts';

/** How a service fits; `*` is open, `?` is not known. */
function fit(service: Partial<Service>, filter: Partial<Filter>) {
  const isOpen = (hours: string): OpenState => (hours === '*' ? 'open' : hours === '?' ? 'unknown' : 'closed');
  return fitOf(findRecord(aService(service)), { ...noFilter, ...filter }, isOpen);
}

const speaking = (spoken: string[], interpreter: (typeof interpreters)[number] = 'not-known') => ({
  contacts: [aContact({ languages: { spoken, interpreter } })],
});
const costing = (cost: (typeof helpCosts)[number]) => fit({ cost }, { free: true });
const withPapers = (some: (typeof papers)[number]) =>
  fit({ whoFor: { gender: 'everyone', papers: some } }, { noPapers: true });
const forWhom = (whoFor: Partial<Service['whoFor']>, who: string) =>
  fit({ whoFor: { gender: 'everyone', papers: 'any', ...whoFor } }, { who });

describe('A service fits', () => {
  test('when nothing is asked for', () => assert.equal(fit({}, {}), 'yes'));

  test('a need that it meets, and no other', () => {
    assert.equal(fit({ needs: ['talk', 'rooms'] }, { need: 'rooms' }), 'yes');
    assert.equal(fit({ needs: ['talk'] }, { need: 'rooms' }), 'no');
  });

  test('“free” when its help costs nothing; what may cost something is not known', () => {
    assert.equal(costing('free'), 'yes');
    for (const cost of ['first-part-free', 'may-cost', 'not-known'] as const)
      assert.equal(costing(cost), 'unknown', cost);
    assert.equal(costing('members'), 'no');
  });

  test('“without papers” when a source says so; “it depends” is not known', () => {
    assert.equal(withPapers('any'), 'yes');
    assert.equal(withPapers('only-without'), 'yes');
    assert.equal(withPapers('ask'), 'unknown');
    assert.equal(withPapers('not-known'), 'unknown');
    assert.equal(withPapers('only-with'), 'no');
  });

  test('women when it is for women or for everyone', () => {
    assert.equal(forWhom({ gender: 'women' }, 'women'), 'yes');
    assert.equal(forWhom({}, 'women'), 'yes');
    assert.equal(forWhom({ gender: 'men' }, 'women'), 'no');
  });

  test('people under 18 by its ages, and is not known when no source names any', () => {
    assert.equal(forWhom({ to: 18 }, 'under-18'), 'yes');
    assert.equal(forWhom({ from: 15 }, 'under-18'), 'yes');
    assert.equal(forWhom({ madeFor: ['children'] }, 'under-18'), 'yes');
    assert.equal(forWhom({ from: 18 }, 'under-18'), 'no');
    assert.equal(forWhom({ notFor: ['under-18'] }, 'under-18'), 'no');
    assert.equal(forWhom({}, 'under-18'), 'unknown');
  });

  test('people it was made for', () => {
    assert.equal(forWhom({ madeFor: ['workers'] }, 'workers'), 'yes');
    assert.equal(forWhom({ madeFor: ['roma'] }, 'workers'), 'no');
  });
});

describe('A language', () => {
  test('fits when people there speak it, in any script', () => {
    assert.equal(fit(speaking(['ar']), { spoken: 'ar' }), 'yes');
    assert.equal(fit(speaking(['sr-Latn']), { spoken: 'sr' }), 'yes');
  });

  test('stands apart when there is an interpreter', () => {
    assert.equal(fit(speaking(['nb'], 'on-request'), { spoken: 'ar' }), 'interpreter');
    assert.equal(fit(speaking([], 'free'), { spoken: 'ar' }), 'interpreter');
  });

  test('is not known when no source names any, or an interpreter', () => {
    assert.equal(fit(speaking([]), { spoken: 'ar' }), 'unknown');
    assert.equal(fit(speaking(['nb']), { spoken: 'ar' }), 'unknown');
    assert.equal(fit(speaking([], 'none'), { spoken: 'ar' }), 'unknown');
  });

  test('does not fit only when others are spoken and there is no interpreter', () => {
    assert.equal(fit(speaking(['nb'], 'none'), { spoken: 'ar' }), 'no');
  });

  test('that is not in the list goes through an interpreter or is not known', () => {
    assert.equal(fit(speaking(['nb'], 'free'), { spoken: 'other' }), 'interpreter');
    assert.equal(fit(speaking(['nb']), { spoken: 'other' }), 'unknown');
  });
});

describe('A way of contact', () => {
  test('fits when a contact has it: apps count as messages, both kinds of visits as visits', () => {
    for (const channel of ['sms', 'whatsapp', 'viber', 'signal', 'telegram'] as const) {
      assert.equal(fit({ contacts: [aContact({ channel })] }, { way: 'write' }), 'yes', channel);
    }
    for (const channel of ['appointment', 'drop-in'] as const) {
      assert.equal(fit({ contacts: [aContact({ channel })] }, { way: 'visit' }), 'yes', channel);
    }
    assert.equal(fit({ contacts: [aContact({ channel: 'phone' })] }, { way: 'chat' }), 'no');
  });

  test('is not known when another line knows the way', () => {
    assert.equal(fit({ contacts: [], via: 'calm-all-3' }, { way: 'call' }), 'unknown');
  });

  test('every way is that of some contact', () => {
    const met = channels.flatMap((channel) => findRecord(aService({ contacts: [aContact({ channel })] })).contacts);
    assert.deepEqual(new Set(met.map(({ way }) => way)), new Set(ways));
  });
});

describe('What is asked of contacts', () => {
  test('must hold for one of them: who answers now also speaks the language', () => {
    const contacts = [
      aContact({ hours: 'always', languages: { spoken: ['nb'], interpreter: 'none' } }),
      aContact({ channel: 'chat', hours: { week: [] as never }, languages: { spoken: ['ar'], interpreter: 'none' } }),
    ];
    assert.equal(fit({ contacts }, { open: true }), 'yes');
    assert.equal(fit({ contacts }, { spoken: 'ar' }), 'yes');
    assert.equal(fit({ contacts }, { open: true, spoken: 'ar' }), 'no');
    assert.equal(fit({ contacts }, { way: 'chat', open: true }), 'no');
  });

  test('leaves out the contact of another town than the chosen one', () => {
    const contacts = [aContact({ area: 'bergen', languages: { spoken: ['ar'], interpreter: 'none' } })];
    assert.equal(fit({ contacts, areas: ['oslo', 'bergen'] }, { area: 'bergen', spoken: 'ar' }), 'yes');
    assert.equal(fit({ contacts, areas: ['oslo', 'bergen'] }, { area: 'oslo', spoken: 'ar' }), 'unknown');
  });

  test('open now is not known where hours are not, and never open by a letter box', () => {
    assert.equal(fit({ contacts: [aContact({ hours: 'not-known' })] }, { open: true }), 'unknown');
    assert.equal(fit({ contacts: [aContact({ channel: 'email', hours: 'always' })] }, { open: true }), 'unknown');
  });
});

/** Fits, best first. */
const order = ['yes', 'interpreter', 'unknown', 'no'];
const anyService = fc.record({
  needs: fc.uniqueArray(fc.constantFrom(...needs), { minLength: 1, maxLength: 3 }),
  cost: fc.constantFrom(...helpCosts),
  whoFor: fc.record(
    {
      gender: fc.constantFrom(...genders),
      papers: fc.constantFrom(...papers),
      from: fc.integer({ min: 0, max: 30 }),
      madeFor: fc.uniqueArray(fc.constantFrom(...madeFor), { maxLength: 2 }),
    },
    { requiredKeys: ['gender', 'papers'] },
  ),
  contacts: fc.array(
    fc
      .record({
        channel: fc.constantFrom(...channels),
        cost: fc.constantFrom(...costs),
        hours: fc.constantFrom('always' as const, 'not-known' as const),
        languages: fc.record({
          spoken: fc.uniqueArray(fc.constantFrom('ar', 'nb', 'en'), { maxLength: 2 }),
          interpreter: fc.constantFrom(...interpreters),
        }),
      })
      .map((one) => aContact(one)),
    { maxLength: 3 },
  ),
});
const anyFilter = fc.record({
  need: fc.constantFrom('', ...needs),
  spoken: fc.constantFrom('', 'ar', 'other'),
  way: fc.constantFrom('', ...ways),
  who: fc.constantFrom('', 'women', 'under-18', ...madeFor),
  open: fc.boolean(),
  free: fc.boolean(),
  noPapers: fc.boolean(),
});

test('Choices are combined with AND: no service fits two choices better than the worse of the two', () => {
  fc.assert(
    fc.property(
      anyService,
      anyFilter,
      fc.constantFrom('need', 'spoken', 'way', 'who', 'open', 'free', 'noPapers'),
      (service, filter, field) => {
        const without = { ...filter, [field]: noFilter[field as keyof Filter] };
        const alone = { [field]: filter[field] };
        const worse = Math.max(order.indexOf(fit(service, without)), order.indexOf(fit(service, alone)));
        assert.ok(order.indexOf(fit(service, filter)) >= worse);
      },
    ),
  );
});

test('A service of which nothing is known is never filtered away', () => {
  const nothing: Partial<Service> = {
    cost: 'not-known',
    whoFor: { gender: 'everyone', papers: 'not-known' },
    contacts: [],
  };
  fc.assert(
    fc.property(anyFilter, (filter) => {
      // What it helps with and whom it was made for is always known.
      const asked = { ...filter, need: '', who: filter.who === 'women' || filter.who === 'under-18' ? filter.who : '' };
      assert.notEqual(fit(nothing, asked), 'no');
    }),
  );
});
