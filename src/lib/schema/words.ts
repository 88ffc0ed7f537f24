import { z } from 'zod';
import { pattern } from './values.ts';

/** Words that never stand in one language's texts, as regular expressions for whole words, upper or lower case. */
export const words = z.strictObject({
  /** Labels for the reader, for what happened, or for who did it. */
  deny: z.array(pattern).min(1),
  /** Promises that no site can keep. */
  overclaims: z.array(pattern).min(1),
});
export type Words = z.infer<typeof words>;

/** One expression for a list of word patterns, matching whole words of any script. */
export function wordsPattern(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
}
