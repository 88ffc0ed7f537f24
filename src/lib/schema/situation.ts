import { z } from 'zod';
import { nowWhens } from './place.ts';
import { slug } from './prose.ts';
import { conditions } from './fact-codes.ts';
import { needs } from './vocabulary.ts';

/** The groups in which sentences stand, in their order. Each has the message `fits.group.<group>`. */
export const situationGroups = [
  'work',
  'papers',
  'rooms',
  'people',
  'body',
  'phone',
  'children',
  'money',
  'staying',
  'now',
  'others',
] as const;

/** What a sentence can say besides the conditions of facts: what decides whether a service can help at all. */
const ownTraits = [
  'under-18',
  'man',
  'woman',
  'with-children',
  'no-police',
  'wants-police',
  'broke-law',
  'sells-sex',
  'needs-drug-treatment',
  'asks-protection',
  'held',
  'urgent',
] as const;

/** What taps say of the reader's case: conditions that hold, and what decides whether a service can help. */
export const traits = [...conditions, ...ownTraits] as const;
export type Trait = (typeof traits)[number];

/** How much a sentence asks for something: 1 a little, 3 above all. */
const weight = z.int().min(1).max(3);

/** One sentence as English says it, with what follows from it in every language and place. */
export const situationSource = z.strictObject({
  /** The group in which it stands. */
  group: z.enum(situationGroups),
  /** What a reader may say of their own life. No label, no country's rule. */
  says: z.string().min(1),
  /** Which of the three lines of a guide answers it at once, such as `pay.1`. */
  echo: z.string().regex(/^[a-z]+\.[123]$/, 'a guide and the number of one of its three lines, such as pay.1'),
  /** Guides that it leads to. */
  guides: z.record(slug, weight),
  /** Options that it leads to, without `wait`, which is always one of them. */
  options: z.record(slug, weight),
  /** Needs whose services it leads to. */
  needs: z.partialRecord(z.enum(needs), weight),
  /** Facts that answer it first, where the place has them and a guide of the answer shows them. */
  facts: z.array(z.string()).default([]),
  /** Danger is near: which lines to call now stand first. */
  urgent: z.array(z.enum(nowWhens)).min(1).optional(),
  /** What is true when the sentence is. */
  holds: z.array(z.enum(traits)).default([]),
  /** Conditions that are false when the sentence is true. */
  fails: z.array(z.enum(conditions)).default([]),
});
export type SituationSource = z.infer<typeof situationSource>;

/** All sentences by their id, in the order in which they stand. */
export const situationSources = z.record(
  z.string().regex(/^[a-z]+(?:-[a-z0-9]+)*$/, 'an id such as no-pay'),
  situationSource,
);

/** The sentences of another language by their id. */
export const situationWords = z.record(z.string(), z.string().min(1));
