import { readTrail, trailKey, written, type Trail } from '#lib/leave/trail.ts';

/** The trail of the open tab. Storage can be switched off; a page then works without one. */
export function storedTrail(): Trail {
  try {
    return readTrail(sessionStorage.getItem(trailKey));
  } catch {
    return [];
  }
}

/** Keeps the trail of the open tab, where storage allows it. */
export function storeTrail(trail: Trail): void {
  try {
    sessionStorage.setItem(trailKey, written(trail));
  } catch {
    // Without storage "previous page" leads to the page above, and nothing chosen or tapped comes back with it.
  }
}
