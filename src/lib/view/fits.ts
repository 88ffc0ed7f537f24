import type { RowView } from './row.ts';

/** A sentence with what follows from it. */
export interface SentenceView {
  id: string;
  says: string;
  /** One line that answers it at once. */
  echo: string;
  /** Guides, options and services that it leads to. */
  links: RowView[];
}

/** What the page with the sentences shows. */
export interface FitsView {
  /** Attributes of the sentences, when they are in another language. */
  served: Record<string, string>;
  groups: { title: string; sentences: SentenceView[] }[];
  /** Whether there are towns with services of their own. */
  hasTowns: boolean;
  /** Whether somebody rings back in this place. */
  callback: boolean;
}
