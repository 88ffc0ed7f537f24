import { z } from 'zod';
import { check } from './check.ts';
import { conditions, limits } from './fact-codes.ts';
import { entryId, langTag, webAddress } from './values.ts';

/** What a fact says, in one of six shapes. */
export const factValue = z.union([
  /** A length of time, ISO 8601, in one unit: `P6M`, `P30D`, `P1Y`, `PT3H`, `PT30M`. */
  z
    .strictObject({
      duration: z.string().regex(/^P(?:\d+[DWMY]|T\d+[HM])$/, 'a length of time such as P6M, P30D or PT3H'),
      atLeast: z.boolean().optional(),
      atMost: z.boolean().optional(),
      /** True when only working days count. */
      working: z.literal(true).optional(),
    })
    .refine((value) => value.working !== true || value.duration.endsWith('D'), 'working only beside days'),
  /** An amount in a currency, in whole or decimal units. */
  z.strictObject({
    money: z.number().nonnegative(),
    currency: z.string().regex(/^[A-Z]{3}$/, 'a currency such as NOK'),
    atLeast: z.boolean().optional(),
  }),
  /** A share of something, in per cent. */
  z.strictObject({ percent: z.number().min(0).max(100), atLeast: z.boolean().optional() }),
  /** A bare number. */
  z.strictObject({ number: z.number(), atLeast: z.boolean().optional() }),
  /** Yes, no, or partly. */
  z.strictObject({ answer: z.enum(['yes', 'no', 'partly']) }),
  /** An office's page that holds what we do not print. `name` is shown; it carries no label. */
  z.strictObject({ link: webAddress, name: z.string().min(1) }),
]);
export type FactValue = z.infer<typeof factValue>;

/** A value that differs by place, with its conditions and source. Its message is `fact.<id>` in every language. */
export const fact = z.strictObject({
  /** Entries of the fact file, such as `B1`. */
  entry: entryId,
  /** The value. */
  value: factValue,
  /** It holds only if all of these are true. */
  if: z.array(z.enum(conditions)).default([]),
  /** It does not hold if one of these is true. */
  notIf: z.array(z.enum(conditions)).default([]),
  /** How far it can be relied on. */
  limit: z.array(z.enum(limits)).default([]),
  /** Legal name in the place's language, as words to show an office. */
  legal: z.strictObject({ name: z.string().min(1), lang: langTag }).optional(),
  /** When, how and where it was read. */
  check,
});
/** A value that differs by place. */
export type Fact = z.infer<typeof fact>;
