import type { Section } from '../prose/blocks.ts';
import type { GuideSource, GuideWords } from '../schema/prose.ts';
import type { Check } from '../schema/check.ts';
import type { BesideView } from './beside.ts';
import type { CheckView } from './check.ts';
import type { FactView } from './fact.ts';
import type { Frame } from './frame.ts';
import type { ListenView } from './listen.ts';
import type { RowView } from './row.ts';
import type { Scope } from './scope.ts';

/** Everything a guide's page shows. */
export interface GuideParts {
  frame: Frame;
  scope: Scope;
  country: string;
  beside: BesideView;
  listen: ListenView;
  guide: { slug: string; words: GuideWords; sections: Section[]; live: boolean };
  source: GuideSource;
  /** Attributes of the block that holds the text, when it is in another language. */
  served: Record<string, string>;
  /** Ids of blocks whose English has changed since the translation. */
  stale: ReadonlySet<string>;
  notice: { text: string; english?: { href: string; label: string } } | undefined;
  /** Facts after each section, by its number. */
  facts: ReadonlyMap<number, FactView[]>;
  /** The oldest check of its facts. */
  check: CheckView | undefined;
  services: RowView[];
  options: RowView[];
  close: RowView[];
  /** Checks of the lines of other countries, whose sources stand beside those of the place. */
  checksAbroad: Check[];
}
