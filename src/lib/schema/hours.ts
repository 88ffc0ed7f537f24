import { z } from 'zod';
import { days, type Day } from '../week.ts';
import { clock } from './values.ts';

export { days, type Day };

/** One stretch of opening. `to` before `from` runs past midnight; `24:00` is the end of the day. */
const stretch = z
  .strictObject({
    /** Days on which the stretch begins. */
    days: z.array(z.enum(days)).min(1),
    /** It opens. */
    from: clock,
    /** It closes. */
    to: clock,
  })
  .refine(({ from, to }) => from !== to, {
    path: ['to'],
    error: 'another time than from; day and night is 00:00 to 24:00',
  });

/** Opening hours in the place's own time zone: day and night, not known, by appointment, or a week of stretches. */
export const hours = z.union([
  z.literal('always'),
  z.literal('not-known'),
  z.literal('by-appointment'),
  z.strictObject({
    /** The stretches of a usual week. */
    week: z.array(stretch).min(1),
    /** What changes the usual week. */
    note: z.enum(['less-in-summer', 'book-first', 'new-cases', 'may-have-changed', 'phone-only-some-hours']).optional(),
    /** Public holidays, when a source says so: the week holds on them too, or it is closed. Left out, they are not known. */
    holidays: z.enum(['as-usual', 'closed']).optional(),
  }),
]);
/** Opening hours of a contact. */
export type Hours = z.infer<typeof hours>;
