import { daysUntil } from '#lib/days.ts';
import { endOf } from '#lib/keys/end.ts';
import type { NamedKeyset } from '#integrations/content/keysets.ts';
import type { Place } from '#lib/schema/place.ts';

/** What is to be done about the current keysets, one sentence each; nothing while all of them last. */
export function keysetsDue(
  places: Iterable<Place>,
  keysets: ReadonlyMap<string, NamedKeyset>,
  today: string,
): string[] {
  return [...places].flatMap(({ id: place, callback }) => {
    const keyset = keysets.get(callback?.keyset ?? '');
    if (!keyset) return [];
    const rotate = `Run: npm run keys -- rotate ${place} …`;
    const end = endOf(keyset.until, today);
    if (end === 'past')
      return [`The keyset ${keyset.id} ended on ${keyset.until}; ${place} takes no requests. ${rotate}`];
    const days = daysUntil(today, keyset.until);
    return end === 'near' ? [`The keyset ${keyset.id} ends in ${days} days, on ${keyset.until}. ${rotate}`] : [];
  });
}
