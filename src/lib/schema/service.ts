import { z } from 'zod';
import { contact } from './contact.ts';
import { check } from './check.ts';
import {
  documents,
  genders,
  helpCosts,
  kinds,
  madeFor,
  needs,
  notFor,
  papers,
  runners,
  steps,
  tells,
} from './vocabulary.ts';
import { entryId, langTag, textIn } from './values.ts';

const name = z.strictObject({
  /** Own name, if it carries no label. Left out, the card shows the message of `kind` and the town. */
  shown: z.string().min(1).optional(),
  /** Full official name, shown only inside the closed "words to say" block and in the open data. */
  official: z.string().min(1),
  /** Language of the official name. */
  lang: langTag,
  /** Official name in English, for the open data and the page for people who help in their job. */
  english: z.string().min(1),
});

const whoFor = z.strictObject({
  /** Women, men, everyone, or not known. */
  gender: z.enum(genders),
  /** Youngest age in full years, if the source states one. */
  from: z.int().min(0).max(120).optional(),
  /** Oldest age in full years, if the source states one. */
  to: z.int().min(0).max(120).optional(),
  /** With or without a permit to stay. `not-known` is shown as such. */
  papers: z.enum(papers),
  /** People it was made for. */
  madeFor: z.array(z.enum(madeFor)).optional(),
  /** People or cases it cannot take. */
  notFor: z.array(z.enum(notFor)).optional(),
  /** True when relatives, friends or helpers may call too. */
  friendsToo: z.boolean().optional(),
});

/** What one organisation offers. Everything coded, so that one record shows fully in every language. */
export const service = z.strictObject({
  /** Entry of the fact file, such as `A18`. */
  entry: entryId,
  /** What kind of place it is. */
  kind: z.enum(kinds),
  /** Its names. */
  name,
  /** Who runs it. */
  runBy: z.enum(runners),
  /** Needs that it meets; the first one stands in its address. */
  needs: z.array(z.enum(needs)).min(1),
  /** Who may use it. */
  whoFor,
  /** Area ids of the place, or `all` for the whole country. */
  areas: z.union([z.literal('all'), z.array(z.string()).min(1)]),
  /** What the help costs. */
  cost: z.enum(helpCosts),
  /** Whom it tells: the first is the rule, the others are exceptions. */
  tells: z.array(z.enum(tells)).min(1),
  /** Whether calls or messages are kept or recorded. */
  keeps: z.enum(['nothing', 'notes', 'recorded', 'not-known']),
  /** What happens when you get in touch, in order. */
  then: z.array(z.enum(steps)).min(1),
  /** What to bring. */
  documents: z.enum(documents),
  /** Public address, or `withheld` when it must not be known. Left out when not known. */
  address: z.union([z.literal('withheld'), textIn]).optional(),
  /** Ways to reach it. May be empty: then `via` names the line that knows the way. */
  contacts: z.array(contact),
  /** Service id of the line that knows the way, when there is no contact of its own. */
  via: z.string().optional(),
  /** Service id to call if nobody answers. Required for a line that must always answer. */
  fallback: z.string().optional(),
  /** True for a line for danger, due every 30 days. */
  crisis: z.boolean().optional(),
  /** True when it is only for people who help in their job: shown on `notes`, in no list. */
  helpersOnly: z.boolean().optional(),
  /** For a service without a contact of its own: when and where it was read. */
  check: check.optional(),
});
/** What one organisation offers, as its file says it. The file's name is its id. */
export type ServiceRecord = z.infer<typeof service>;
/** A service with its id and place. */
export type Service = ServiceRecord & { id: string; place: string };
