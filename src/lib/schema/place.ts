import { z } from 'zod';
import { callback } from './callback.ts';
import { fact } from './fact.ts';
import { langTag, names, pattern } from './values.ts';
import { statusNotes } from './vocabulary.ts';

const area = z.strictObject({
  /** Its name per language. */
  names,
  /** Latitude and longitude in degrees, WGS 84, for "nearest first". `atSource` of the place says where they are from. */
  at: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]).optional(),
  /** County of a town, in the place's language: the open data asks for it in every address. */
  county: z.string().min(1).optional(),
});

/** A kind of number that works only inside a country. */
export const numberKind = z.strictObject({
  /** Which dialled strings are of this kind. */
  pattern,
  /** How the digits are grouped on screen, such as `3 3` or `3 2 3`. */
  groups: z.string().regex(/^\d+(?: \d+)*$/, 'groups such as 3 2 3'),
  /** What a caller pays. */
  cost: z.enum(['free', 'call-charge', 'not-known']),
});

/** When to call a line for now. */
export const nowWhens = [
  'danger',
  'danger-any',
  'fire',
  'hurt',
  'someone-frightens',
  'someone-controls',
  'young',
  'doctor',
  'talk',
] as const;

const nowLine = z.strictObject({
  /** Service id. */
  service: z.string(),
  /** Which of its numbers, as in the contact's `value`. */
  value: z.string(),
  /** When to call it: the message is `now.<when>`. */
  when: z.enum(nowWhens),
  /** True for the lines on every page. */
  everywhere: z.boolean().optional(),
});

/** A country served. */
export const place = z.strictObject({
  /** Its name per language. */
  names,
  /** The note on its name that international organisations use, if they use one; stands on the page about the site. */
  status: z.enum(statusNotes).optional(),
  /** Its language, in which legal names stand. */
  lang: langTag,
  /** Its other official languages: those of the site are offered first beside a text, and found by their words in the search. */
  otherLangs: z.array(langTag).min(1).optional(),
  /** IANA time zone of its opening hours. */
  zone: z.string(),
  /** Country calling code, digits only. */
  callingCode: z.string().regex(/^\d{1,3}$/, 'a calling code such as 47'),
  /** ISO 3166 code used for national number forms. */
  iso: z.string().regex(/^[A-Z]{2}$/, 'a country such as NO'),
  /** National kinds of numbers, by id; any other number must be in E.164. */
  numberKinds: z.record(z.string(), numberKind),
  /** Lines for now, in the order shown. */
  now: z.array(nowLine).min(1),
  /** Towns and regions, by id. */
  areas: z.record(z.string(), area),
  /** Where the coordinates of its areas are from, in plain English for editors; the page calls them our own estimate. */
  atSource: z.string().min(1).optional(),
  /** Facts, by id. */
  facts: z.record(z.string(), fact),
  /** Who answers requests to be called back; left out while nobody does. */
  callback: callback.optional(),
});
/** A country served, as its file says it. */
export type PlaceRecord = z.infer<typeof place>;
/** A country served, with its id. */
export type Place = PlaceRecord & { id: string };
