import { z } from 'zod';
import { kinds, needs } from './vocabulary.ts';

const slug = z.string().regex(/^[a-z-]+$/, 'a slug such as pay');

const list = z
  .array(z.string().regex(/^\p{L}[\p{L}\p{M}\u200c’' -]{1,38}$/u, 'a word or two in letters only, each between commas'))
  .min(1);

/** Words that people of one language type when they look for a page. No reader ever sees them. */
export const searchWords = z.strictObject({
  /** By slug of the guide. */
  guides: z.record(slug, list),
  /** By slug of the option. */
  options: z.record(slug, list),
  /** By need: they find its page, and after it the services that meet it. */
  needs: z.partialRecord(z.enum(needs), list),
  /** By kind of service, where its name is not what people type. */
  kinds: z.partialRecord(z.enum(kinds), list).default({}),
});
export type SearchWords = z.infer<typeof searchWords>;
