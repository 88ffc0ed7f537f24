import { z } from 'zod';
import { recording } from './recording.ts';
import { needs } from './vocabulary.ts';

/** A word that stands in an address. */
export const slug = z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'a slug such as pay');

/** What a guide says about itself in every language. */
export const guideWords = z.strictObject({
  /** The heading of the page. */
  title: z.string().min(1),
  /** Three short lines, each with a picture: the guide in one breath. */
  three: z.tuple([z.string().min(1), z.string().min(1), z.string().min(1)]),
  /** A recording of the whole text. */
  audio: recording.optional(),
});
export type GuideWords = z.infer<typeof guideWords>;

/** What the English guide adds: the parts that no language changes. */
export const guideSource = guideWords.extend({
  /** Names of the pictures beside the three lines. */
  icons: z.tuple([z.string(), z.string(), z.string()]),
  /** Fact ids that stand after a section, by the section's number (1 = first heading). */
  facts: z.record(z.string().regex(/^\d+$/, 'the number of a section'), z.array(z.string())).default({}),
  /** Needs whose services are listed. */
  needs: z.array(z.enum(needs)).default([]),
  /** Slugs of options to do next. */
  options: z.array(slug).default([]),
  /** Slugs of guides close to this one. */
  close: z.array(slug).default([]),
  /** True when it leads to the lines of the countries that readers come from. */
  abroad: z.literal(true).optional(),
  /** True where it is about danger, numbers or consent: there the English stands rather than a translation older than it. */
  critical: z.literal(true).optional(),
  /** Number of the section that says what is not certain, if there is one. It gets the dashed edge. */
  unsure: z.int().positive().optional(),
});
export type GuideSource = z.infer<typeof guideSource>;

/** The six questions that every option answers, in their order. */
export const questions = ['get', 'ask', 'next', 'know', 'long', 'stop'] as const;
export type Question = (typeof questions)[number];

const answer = z.strictObject({
  /** A few words for the comparison. */
  short: z.string().min(1),
  /** Short paragraphs. */
  full: z.array(z.string().min(1)).min(1),
});

/** What an option says in every language. */
export const optionWords = z.strictObject({
  /** The heading: something a person can do. */
  title: z.string().min(1),
  /** One sentence below it. */
  lede: z.string().min(1),
  /** The six answers. */
  answers: z.strictObject({ get: answer, ask: answer, next: answer, know: answer, long: answer, stop: answer }),
});
export type OptionWords = z.infer<typeof optionWords>;

/** What the English option adds: the parts that no language changes. */
export const optionSource = optionWords.extend({
  /** Name of its picture. */
  icon: z.string(),
  /** Fact ids that stand below an answer. */
  facts: z.partialRecord(z.enum(questions), z.array(z.string())).default({}),
  /** Needs whose services are listed. */
  needs: z.array(z.enum(needs)).default([]),
  /** Slugs of two options to compare with; `wait` is added by itself. */
  compare: z.array(slug).max(2).default([]),
  /** True where it is about danger, numbers or consent: there the English stands rather than a translation older than it. */
  critical: z.literal(true).optional(),
  /** Slugs of guides that say more. */
  guides: z.array(slug).default([]),
});
export type OptionSource = z.infer<typeof optionSource>;
