import { daysUntil } from '../days.ts';

/** How long before its end a keyset is warned about, in days. */
const warnedBefore = 21;

/** What there is to say about the end of a keyset: nothing, that it comes, or that it is past. */
export function endOf(until: string, today: string): 'far' | 'near' | 'past' {
  const left = daysUntil(today, until);
  return left < 0 ? 'past' : left < warnedBefore ? 'near' : 'far';
}
