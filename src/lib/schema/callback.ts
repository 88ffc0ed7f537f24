import { z } from 'zod';
import { ways } from '../request/ways.ts';
import { hours } from './hours.ts';
import { names } from './values.ts';

/** Who answers requests to be called back in a place. Without it the place has no page that takes them. */
export const callback = z.strictObject({
  /** Who reads requests and calls, per language: an organisation and its team, such as “Two workers of NAME”. */
  answeredBy: names,
  /** When they call, in the place's time zone. */
  hours,
  /** Within how many hours of theirs they answer. */
  answersWithin: z.int().min(1).max(72),
  /** When they must tell somebody without asking, per language, in whole sentences. */
  exceptions: names,
  /** Id of the current keyset: the name of its file in `keysets/`. */
  keyset: z.string().regex(/^[a-z]+-[a-z0-9-]+$/, 'the name of a file in keysets/, such as no-2027-02-22'),
  /** Ed25519 public key, in base64, that the keysets of this place are signed with. */
  signer: z.base64().length(44),
  /** Ways that they offer, in the order shown. */
  ways: z.array(z.enum(ways)).min(1).default(['call', 'sms']),
  /** Whether the page without scripts is there, on which the server sees a request for a moment. */
  plain: z.boolean().default(true),
});
/** Who answers requests in a place, as its file says it. */
export type Callback = z.infer<typeof callback>;
