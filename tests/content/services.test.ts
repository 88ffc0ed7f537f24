import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Service } from '#lib/schema/service.ts';
import { firstPhone } from '#lib/view/line.ts';
import { siteContent } from '../support/content.ts';

const { services, places, coverage } = siteContent();
const all = [...services.values()];
const ids = (list: readonly Service[]) => list.map(({ id }) => id);
const named = (list: readonly Service[]) => list.map(({ place, id }) => `${place}/${id}`);

/** Whether somebody answers day and night. Of an emergency number nobody prints the hours everywhere: it counts. */
function answersAlways(service: Service | undefined): boolean {
  const hours = service && firstPhone(service)?.hours;
  if (typeof hours === 'object')
    return hours.week.some((one) => one.days.length === 7 && one.from === '00:00' && one.to === '24:00');
  const emergency = service?.kind === 'emergency' || service?.runBy === 'police';
  return hours === 'always' || (hours === 'not-known' && emergency);
}

/** Whom to call when nobody answers, one after the other, until one names nobody or was named before. */
function chain(service: Service): Service[] {
  const seen: Service[] = [service];
  for (;;) {
    const next = services.get(`${service.place}/${seen.at(-1)?.fallback ?? ''}`);
    if (!next || seen.includes(next)) return seen;
    seen.push(next);
  }
}

describe('A line for danger', () => {
  const crisis = all.filter((one) => one.crisis === true);

  test('is there at all', () => assert.ok(crisis.length > 5));

  test('names another line to call, which names one in turn, and so on without an end that leads nowhere', () => {
    const last = (service: Service) => chain(service).at(-1);
    const nowhere = crisis.filter((one) => chain(one).length < 2 || last(one)?.fallback === undefined);
    assert.deepEqual(ids(nowhere), []);
  });

  test('never names a line that is only open at some hours', () => {
    const closes = crisis.filter((one) => !answersAlways(chain(one)[1]));
    assert.deepEqual(named(closes), []);
  });

  test('is every line for now', () => {
    const now = [...places.values()].flatMap((place) => place.now.map(({ service }) => `${place.id}/${service}`));
    assert.deepEqual(
      now.filter((id) => services.get(id)?.fallback === undefined),
      [],
    );
  });
});

describe('A service', () => {
  test('whose house people hide in shows no address', () => {
    const houses = all.filter(({ kind }) => kind === 'house' || kind === 'night-place');
    assert.ok(houses.length > 0);
    assert.deepEqual(ids(houses.filter(({ address }) => typeof address === 'object')), []);
  });

  test('that tells its address only on the phone shows none', () => {
    assert.deepEqual(
      ids(all.filter(({ then, address }) => then.includes('address-by-phone') && typeof address === 'object')),
      [],
    );
  });

  test('run by the police says that it is the police', () => {
    assert.deepEqual(ids(all.filter(({ runBy, tells }) => runBy === 'police' && !tells.includes('police'))), []);
  });

  test('that says that it tells nobody names no one else whom it tells', () => {
    const both = all.filter(
      ({ tells }) =>
        tells.includes('nobody') &&
        tells.some((one) => ['police', 'with-police', 'passes-on', 'not-known'].includes(one)),
    );
    assert.deepEqual(ids(both), []);
  });

  test('only for people who help in their job is no line for now', () => {
    const now = [...places.values()].flatMap((place) => place.now.map(({ service }) => `${place.id}/${service}`));
    assert.deepEqual(
      now.filter((id) => services.get(id)?.helpersOnly === true),
      [],
    );
  });
});

describe('What the fact file tells us to hold back', () => {
  const shows: Record<string, (service: Service) => boolean> = {
    phone: ({ contacts }) => contacts.some(({ channel }) => channel === 'phone'),
    sms: ({ contacts }) => contacts.some(({ channel }) => channel === 'sms'),
    email: ({ contacts }) => contacts.some(({ channel }) => channel === 'email'),
    web: ({ contacts }) => contacts.some(({ channel }) => channel === 'web'),
    hours: ({ contacts }) => contacts.some(({ hours, channel }) => hours !== 'not-known' && channel !== 'web'),
    address: ({ address }) => typeof address === 'object',
    languages: ({ contacts }) => contacts.some(({ languages }) => languages.spoken.length > 0),
  };

  /** Services that show a part of it: the file holds back another part. */
  const partly: Record<string, readonly string[]> = {
    phone: [
      'no/children-all-3',
      // One emergency number is held back, and the numbers of some towns.
      'rs/calm-all-1',
      'rs/calm-all-2',
      'rs/calm-beograd-1',
      'rs/company-novisad-1',
      'rs/company-novisad-2',
      'rs/doctor-all-1',
      'rs/offices-all-3',
      'rs/offices-subotica-1',
      'xk/offices-all-1',
      'xk/rooms-all-1',
    ],
    email: ['rs/offices-subotica-1'],
    // Of several sites the one that no label names is shown.
    web: ['rs/company-nis-1', 'xk/advice-all-3'],
    hours: ['no/talk-all-2', 'no/talk-oslo-4', 'rs/children-all-1'],
    address: ['no/talk-oslo-2'],
    languages: ['no/children-all-2'],
  };

  for (const [what, isShown] of Object.entries(shows)) {
    test(`is not shown: ${what}`, () => {
      const wrong = Object.entries(coverage).flatMap(([place, lines]) =>
        Object.values(lines).flatMap((line) => {
          const held = 'published' in line && (line.held as readonly string[] | undefined)?.includes(what) === true;
          return held
            ? line.published
                .map((id) => `${place}/${id}`)
                .filter((id) => ((one) => one && isShown(one))(services.get(id)))
            : [];
        }),
      );
      assert.deepEqual([...new Set(wrong)].sort(), partly[what] ?? []);
    });
  }
});
