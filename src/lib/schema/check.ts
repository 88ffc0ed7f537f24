import { z } from 'zod';
import { checkHows, grades, pageKinds } from './vocabulary.ts';
import { webAddress } from './values.ts';

/** A record that a contact or fact was verified: when, how, on what kind of page, and where. */
export const check = z.strictObject({
  /** Date of the newest page that shows it, `YYYY-MM-DD`, or `unknown` when no page carries a date. */
  on: z.union([z.iso.date('a day such as 2026-08-13, or unknown'), z.literal('unknown')]),
  /** How it was read: on a stored page, in a dataset, on a live page, by calling, or in writing. */
  how: z.enum(checkHows),
  /** Whose page says so: their own, a public office's, or a list made by others. */
  page: z.enum(pageKinds),
  /** Addresses of the pages. Shown only to people who help in their job, and in the open data. */
  source: z.array(webAddress).min(1),
  /** How sure the fact file is. When it names two grades, the lower one. */
  grade: z.enum(grades),
});

/** One verification. */
export type Check = z.infer<typeof check>;
