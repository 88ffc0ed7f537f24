import type { Callback } from '#lib/schema/callback.ts';
import type { Place } from '#lib/schema/place.ts';
import { isPublic } from '#lib/public.ts';
import type { Site } from '#lib/schema/site.ts';
import { isSigned, type NamedKeyset } from './keysets.ts';
import type { Problems } from './problems.ts';

/**
 * Notes every place whose requests could not be read, or not by those who should: without a current keyset, with one
 * that nobody signed, or with demo keys in a build for the public.
 */
export function checkCallbacks(
  { site, places }: { site: Site; places: ReadonlyMap<string, Place> },
  keysets: ReadonlyMap<string, NamedKeyset>,
  problems: Problems,
): void {
  for (const keyset of keysets.values()) {
    const place = places.get(keyset.id.split('-')[0] ?? '');
    const file = `keysets/${keyset.id}.json`;
    if (!place) problems.add(file, '', 'belongs to no place; begin its name with one, such as no-2027-02-22.');
    else if (place.callback && !isSigned(keyset, place.callback.signer))
      problems.add(file, 'signature', `is not by the signer of places/${place.id}.yaml; sign it with npm run keys.`);
    if (keyset.demo === true && isPublic(site.origin))
      problems.add(file, 'demo', 'found demo keys in a build for the public; make real ones with npm run keys.');
  }
  for (const { id, callback } of places.values()) if (callback) checkCallback(id, callback, keysets, problems);
}

function checkCallback(
  place: string,
  { keyset: id }: Callback,
  keysets: ReadonlyMap<string, NamedKeyset>,
  problems: Problems,
): void {
  const file = `places/${place}.yaml`;
  if (!id.startsWith(`${place}-`))
    problems.add(file, 'callback.keyset', `found “${id}”; write a keyset of this place, such as ${place}-2027-02-22.`);
  else if (!keysets.has(id))
    problems.add(file, 'callback.keyset', `found “${id}”; no such file in keysets/. Make one with npm run keys.`);
}
