import { z } from 'zod';
import { isoDay } from './values.ts';

/** How one text was translated, and from which English. */
export const translation = z.strictObject({
  /** Who made it. */
  made: z.enum(['person', 'computer']),
  /** Who has read it since. */
  read: z.enum(['none', 'person', 'native person']),
  /** When it was made or last read. */
  on: isoDay,
  /** For each block id, the hash of the English it was made from. */
  blocks: z.record(z.string(), z.string().regex(/^[0-9a-f]{10}$/)),
});
export type Translation = z.infer<typeof translation>;

/** All records of one language, by text: `guides/pay`, `options/wait`, `ui`. */
export const translations = z.record(z.string(), translation);
export type Translations = z.infer<typeof translations>;
