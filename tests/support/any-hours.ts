import fc from 'fast-check';
import { days, type Day, type Hours } from '#lib/schema/hours.ts';

const two = (number: number): string => String(number).padStart(2, '0');
const clock = fc.oneof(
  fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`),
  // What lies at the edge of a day comes up more often than chance would have it.
  fc.constantFrom('24:00', '23:59', '00:00'),
);
const stretch = fc
  .record(
    {
      days: fc.oneof(
        fc.array(fc.constantFrom<Day[]>(...days), { minLength: 1, maxLength: 9 }),
        fc.constant<Day[]>([...days]),
      ),
      from: clock,
      to: clock,
    },
    { noNullPrototype: true },
  )
  // Nothing opens and closes at once; day and night is 00:00 to 24:00.
  .filter(({ from, to }) => from !== to);
const note = fc.constantFrom('less-in-summer', 'book-first', 'new-cases', 'may-have-changed', 'phone-only-some-hours');

/** Any opening hours that our schema allows. */
export const anyHours: fc.Arbitrary<Hours> = fc.oneof(
  fc.constantFrom('always', 'not-known', 'by-appointment'),
  fc.record(
    { week: fc.array(stretch, { minLength: 1, maxLength: 4 }), note },
    { requiredKeys: ['week'], noNullPrototype: true },
  ),
);
