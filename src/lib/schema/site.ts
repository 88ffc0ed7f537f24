import { z } from 'zod';
import { isoDay, langTag, names, webAddress } from './values.ts';

/** What the site says of itself. */
export const site = z.strictObject({
  /** Its name per language. */
  names,
  /** Where it is published, without a path. A loopback address means a build for oneself. */
  origin: webAddress,
  /** Who runs it and answers for it: an organisation, or `none` while nobody does (a trial edition only). */
  publisher: z.union([
    z.literal('none'),
    z.strictObject({
      /** Full name of the organisation that answers for the site. */
      name: z.string().min(1),
      /** How to reach it: an address or an e-mail address. */
      contact: z.string().min(1),
    }),
  ]),
  /** Where exit leads, by lang. `default` serves the languages without their own. */
  exit: z
    .record(z.union([langTag, z.literal('default')]), webAddress)
    .refine((all) => 'default' in all, 'an address for default'),
  /**
   * `on`: every service page asks “Is something wrong here?”. Only where the function runs beside the pages, since a
   * reader without scripts cannot be told that nobody is there. Left out means `off`.
   */
  reports: z.enum(['on', 'off']).optional(),
  /**
   * `off` takes back every copy that readers keep on their phones, the next time they open the site, and offers none.
   * Left out means `on`.
   */
  copies: z.enum(['on', 'off']).optional(),
  /** When every number was called, and by whom. While it is missing, the site is a trial edition. */
  checkedLive: z.strictObject({ on: isoDay, by: z.string().min(1) }).optional(),
});
/** What the site says of itself. */
export type Site = z.infer<typeof site>;
