import { noted, notesOf, readTrail, trailKey, type Trail } from '#lib/leave/trail.ts';

/** Storage can be switched off; then nothing chosen comes back with "previous page". */
function stored(): Trail {
  try {
    return readTrail(sessionStorage.getItem(trailKey));
  } catch {
    return [];
  }
}

/** What is chosen on this page, as ids parted by points, by the trail of the open tab; empty when nothing is. */
export function chosenHere(): string {
  return notesOf(stored(), location.pathname).join('.');
}

/** Keeps what is chosen on this page, as ids parted by points, in the trail of the open tab. */
export function chooseHere(ids: string): void {
  try {
    sessionStorage.setItem(trailKey, JSON.stringify(noted(stored(), ids === '' ? [] : ids.split('.'))));
  } catch {
    // It is chosen on the page all the same.
  }
}
