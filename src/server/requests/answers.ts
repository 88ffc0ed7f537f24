import type { Context } from 'hono';
import type { AnsweredPlace } from './config.ts';
import type { Outcome } from './submit.ts';

/** Status and word of every way in which a request is not kept. */
const refusals = {
  'not-ours': [403, 'not-ours'],
  'too-large': [413, 'refused'],
  refused: [400, 'refused'],
  'too-many': [429, 'busy'],
  full: [503, 'busy'],
} as const;

/** Why a request is not kept. */
export type Refusal = Exclude<Outcome, 'kept'> | 'not-ours' | 'too-large';

/** An answer that says no, with the numbers to call instead. */
export function no(context: Context, why: Refusal, { call }: Pick<AnsweredPlace, 'call'>): Response {
  const [status, error] = refusals[why];
  return context.json({ error, call }, status);
}
