import type { FormatId } from './formats.ts';

/** What somebody wants printed. */
export interface SheetOrder {
  format: FormatId;
  /** Locales, in order. */
  locales: readonly string[];
  /** Locale of who gives the sheet away. */
  worker: string;
  /** Town, or empty for the whole country. */
  area: string;
  /** Ids of lines, in any order; without them, those that matter most. */
  lines?: readonly string[] | undefined;
  /** Without names. */
  plain: boolean;
  /** Leaves out what is past due on this day, `YYYY-MM-DD`. */
  freshOn?: string | undefined;
}
