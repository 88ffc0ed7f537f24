import { z } from 'zod';
import { channels, costs, interpreters } from './vocabulary.ts';
import { check } from './check.ts';
import { hours } from './hours.ts';
import { isoDay, langTag } from './values.ts';

const spoken = z.strictObject({
  /** Languages that people there speak, as the source says. Empty when no source says. */
  spoken: z.array(langTag),
  /** Whether there is an interpreter. */
  interpreter: z.enum(interpreters),
});

const closed = z
  .strictObject({
    /** First day on which it is closed. */
    from: isoDay,
    /** Last day on which it is closed, if a source says it. */
    until: isoDay.optional(),
  })
  .refine(({ from, until }) => until === undefined || from <= until, {
    path: ['until'],
    error: 'the same day as from, or a later one',
  });

/** One way to reach a service. */
export const contact = z.strictObject({
  /** How it is reached. */
  channel: z.enum(channels),
  /**
   * Number, e-mail or web address. Landlines and mobiles in E.164 (`+4722331160`); freephone, special-rate and
   * short numbers as dialled inside the country (`116006`, `80040008`). Absent for visits.
   */
  value: z.string().min(1).optional(),
  /** `inside`: works only inside the service's country. Required for every number that is not in E.164. */
  reach: z.enum(['inside', 'abroad']).optional(),
  /** What this number is for, when a service has two of the same kind. */
  purpose: z
    .enum([
      'first',
      'young-people',
      'information',
      'deaf',
      'office',
      'second-desk',
      'fire',
      'police',
      'ambulance',
      'press-3',
      'other-town',
      'debts',
      'not-urgent',
    ])
    .optional(),
  /** Area that this contact serves, when it is one of several towns. An area id of the place. */
  area: z.string().optional(),
  /** What the contact itself costs. */
  cost: z.enum(costs),
  /** When somebody answers. */
  hours,
  /** Closed for a time, whatever its hours say. */
  closed: closed.optional(),
  /** Languages on this contact. */
  languages: spoken,
  /** When, how and where this contact was read. */
  check,
});
/** One way to reach a service. */
export type Contact = z.infer<typeof contact>;
