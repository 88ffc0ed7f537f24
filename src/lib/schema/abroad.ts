import { z } from 'zod';
import { contact } from './contact.ts';
import { numberKind } from './place.ts';
import { entryId } from './values.ts';
import { genders, kinds, madeFor, runners, tells } from './vocabulary.ts';

const line = z.strictObject({
  /** Entry of the fact file, such as `C3`. */
  entry: entryId,
  /** What kind of line it is: its title when it has no name to show. */
  kind: z.enum(kinds),
  /** Own name, if it carries no label. */
  name: z.string().min(1).optional(),
  /** Who runs it. */
  runBy: z.enum(runners),
  /** Women, men, everyone, or not known. */
  gender: z.enum(genders),
  /** People it was made for. */
  madeFor: z.array(z.enum(madeFor)).optional(),
  /** Whom it tells: the first is the rule, the others are exceptions. */
  tells: z.array(z.enum(tells)).min(1),
  /** Whether calls or messages are kept or recorded. */
  keeps: z.enum(['nothing', 'notes', 'recorded', 'not-known']),
  /** Ways to reach it. A number in E.164 says that it was seen for calls from other countries: `reach: abroad`. */
  contacts: z.array(contact).min(1),
});

/** Help lines of a country that is no place of the site, for people who come from there. */
export const abroad = z.strictObject({
  /** The place whose fact file holds the evidence. */
  facts: z.string().min(1),
  /** Country calling code, digits only. */
  callingCode: z.string().regex(/^\d{1,3}$/, 'a calling code such as 47'),
  /** National kinds of numbers, by id; any other number must be in E.164. */
  numberKinds: z.record(z.string(), numberKind),
  /** Its lines, by id: the code of the country and a number, such as `al-1`. */
  lines: z.record(z.string(), line),
});
/** Lines of another country, with its code in small letters. */
export type Abroad = z.infer<typeof abroad> & { id: string };
/** One of its lines. */
export type AbroadLine = z.infer<typeof line>;
