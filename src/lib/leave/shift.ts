/** What a press of a key changes: how many presses of Shift alone stand, and whether the third is reached. */
export interface ShiftCount {
  presses: number;
  /** Time of the last press, in milliseconds. */
  at: number;
}

const needed = 3;
/** Longest time between two presses, in milliseconds. */
export const patience = 5000;

/** Counts a press of Shift alone at a time; after too long a pause it starts again at one. */
export function pressed({ presses, at }: ShiftCount, now: number): ShiftCount {
  return { presses: now - at > patience ? 1 : presses + 1, at: now };
}

/** How many presses are still missing; none means: leave. */
export function missing({ presses }: ShiftCount): number {
  return Math.max(0, needed - presses);
}

/** No press counted. */
export const noPress: ShiftCount = { presses: 0, at: 0 };
