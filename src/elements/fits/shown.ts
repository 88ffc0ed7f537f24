import type { Fit, Known } from '#lib/match/known.ts';
import type { Said } from '#lib/match/said.ts';

/** What the answer hands to the sheet. */
export interface Shown {
  taps: readonly string[];
  fit: Fit;
  known: Known;
  said: Said;
}
