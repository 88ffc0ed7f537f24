import { z } from 'zod';
import { entryId } from './values.ts';

/** Why an entry of a fact file is not published. */
const leftReasons = [
  'no-number-seen',
  'low-grade',
  'for-professionals',
  'not-listed-separately',
  'not-confirmed-to-exist',
  'optional-not-needed',
  'background-only',
  'open-question',
  'other-place',
] as const;

const line = z.union([
  z.strictObject({
    /** Ids of the records that publish it: services or facts of the place, or lines of another country. */
    published: z.array(z.string()).min(1),
    /** What of the entry is held back, since the file says so. */
    held: z
      .array(z.enum(['phone', 'hours', 'email', 'address', 'languages', 'rates', 'amounts', 'rule', 'web', 'sms']))
      .optional(),
  }),
  z.strictObject({
    /** Why nothing of it is published. */
    left: z.enum(leftReasons),
  }),
]);

/** Every entry of the fact files, by place and entry: published as which record, or left out and why. */
export const coverage = z.record(z.string(), z.record(entryId, line));
export type Coverage = z.infer<typeof coverage>;
