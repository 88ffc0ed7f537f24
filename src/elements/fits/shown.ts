import type { Fit, Known } from '#lib/match/known.ts';
import type { Said } from '#lib/match/said.ts';

/** The element around sentences, answer and sheet. */
export interface Host extends HTMLElement {
  /** The stored trail as it was when the page opened. */
  readonly trail: string | null;
}

/** What the answer hands to the sheet. */
export interface Shown {
  taps: readonly string[];
  fit: Fit;
  known: Known;
  said: Said;
}
