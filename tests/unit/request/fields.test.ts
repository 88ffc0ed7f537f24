import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readFields, type Answers } from '#lib/request/fields.ts';
import { now } from '#tests/support/requests.ts';

const around = { ways: ['call', 'signal', 'email'] as const, zone: 'Europe/Oslo', now };
const least: Answers = { to: '22 33 44 55', weekdays: 'on', from: '10:00', until: '16:00' };
const asked = (change: Answers = {}) => readFields({ ...least, ...change }, around);
const record = (change: Answers = {}) => {
  const wish = asked(change);
  assert.ok('record' in wish);
  return wish.record;
};
const wrong = (change: Answers) => {
  const wish = asked(change);
  return 'wrong' in wish ? wish.wrong : [];
};

describe('A form in which nothing was changed', () => {
  test('asks for the careful way: hang up, no message, hidden number, nobody told, three days', () => {
    const { other, voicemail, number, tell, dies } = record();
    assert.deepEqual(
      { other, voicemail, number, tell },
      { other: 'hang-up', voicemail: 'none', number: 'hidden', tell: 'nobody' },
    );
    assert.equal(Date.parse(dies) - now.getTime(), 3 * 86_400_000);
  });
});

describe('A number', () => {
  test('may be written in the digits of any script', () =>
    assert.equal(record({ to: '٢٢ ٣٣ ٤٤ ٥٥' }).to, '22 33 44 55'));
  test('that is missing is asked for', () => assert.deepEqual(wrong({ to: ' ' }), ['to']));
  test('that is words is asked for again', () => assert.deepEqual(wrong({ to: 'my sister' }), ['to']));
  test('that is too short to be one is asked for again', () => assert.deepEqual(wrong({ to: '1234' }), ['to']));
  test('may be a name in an app that has names', () =>
    assert.equal(record({ way: 'signal', to: '@maria.01' }).to, '@maria.01'));
  test('that is an address needs its sign', () => {
    assert.deepEqual(wrong({ way: 'email', to: 'maria' }), ['to']);
    assert.equal(record({ way: 'email', to: 'm@a.example' }).to, 'm@a.example');
  });
});

describe('A time', () => {
  test('needs at least one kind of days', () => assert.deepEqual(wrong({ weekdays: undefined }), ['days']));
  test('needs two ends that differ', () => assert.deepEqual(wrong({ until: '10:00' }), ['until']));
  test('may be on all days', () => assert.deepEqual(record({ weekend: 'on' }).days.length, 7));
});

test('Everything that is wrong is said at once', () => {
  assert.deepEqual(wrong({ to: '', weekdays: undefined, until: '10:00' }), ['to', 'days', 'until']);
});

test('A way that the helpline does not offer becomes the first that it offers', () => {
  assert.equal(record({ way: 'viber' }).way, 'call');
});
