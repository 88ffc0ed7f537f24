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
  groups: { id: string; title: string; sentences: SentenceView[] }[];
  /** Ids and names of towns with services of their own. */
  towns: [id: string, name: string][];
  /** Whether somebody rings back in this place. */
  callback: boolean;
  /** The option that stands in every answer. */
  still: RowView[];
  /** The languages that can stand beside the page's own on the sheet. */
  others: { locale: string; lang: string; name: string }[];
}
