import { noted, notesOf } from '#lib/leave/trail.ts';
import { storedTrail, storeTrail } from '../stored-trail.ts';

/** What is chosen on this page, as ids parted by points, by the trail of the open tab; empty when nothing is. */
export function chosenHere(): string {
  return notesOf(storedTrail(), location.pathname).join('.');
}

/** Keeps what is chosen on this page, as ids parted by points, in the trail of the open tab. */
export function chooseHere(ids: string): void {
  storeTrail(noted(storedTrail(), ids === '' ? [] : ids.split('.')));
}
