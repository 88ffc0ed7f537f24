import { choosing, chosenOn, readTrail, trailKey, type Trail } from '#lib/leave/trail.ts';

/** Storage can be switched off; then nothing chosen comes back with "previous page". */
function stored(): Trail {
  try {
    return readTrail(sessionStorage.getItem(trailKey));
  } catch {
    return [];
  }
}

/** What is chosen on this page, as ids, by the trail of the open tab. */
export function chosenHere(): string {
  return chosenOn(stored());
}

/** Keeps what is chosen on this page, as ids, in the trail of the open tab. */
export function chooseHere(ids: string): void {
  try {
    sessionStorage.setItem(trailKey, JSON.stringify(choosing(stored(), ids)));
  } catch {
    // It is chosen on the page all the same.
  }
}
