import { z } from 'zod';

/** A recording of a text, for languages that are spoken more than read. It stands in the front matter of that language's text. */
export const recording = z.strictObject({
  /** Its name in `content/audio/<locale>/`. */
  file: z.string().regex(/^[a-z0-9-]+\.(?:opus|mp3|m4a)$/, 'the name of a file such as pay.opus (or .mp3, .m4a)'),
  /** How long it is, in seconds. */
  seconds: z.int().positive(),
  /** Who speaks. */
  voice: z.enum(['person', 'computer']),
  /** Who has heard all of it since, and found it true to the text. */
  heard: z.enum(['none', 'person', 'native person']),
});
export type Recording = z.infer<typeof recording>;
