import type { OptionWords, Question } from '../schema/prose.ts';
import type { BesideView } from './beside.ts';
import type { CheckView } from './check.ts';
import type { CompareView } from './compare.ts';
import type { FactView } from './fact.ts';
import type { Frame } from './frame.ts';
import type { RowView } from './row.ts';
import type { Scope } from './scope.ts';

/** One of the six answers of an option. */
export interface AnswerView {
  question: Question;
  heading: string;
  paragraphs: { text: string; stale: boolean }[];
  facts: FactView[];
}

/** Everything an option's page shows. */
export interface OptionParts {
  frame: Frame;
  scope: Scope;
  country: string;
  beside: BesideView;
  words: OptionWords;
  /** Whether the English of its title, its lede or a short answer has changed since. */
  isHeadStale: boolean;
  /** Attributes of the blocks that hold the text, when it is in another language. */
  served: Record<string, string>;
  notice: { text: string; english?: { href: string; label: string } } | undefined;
  answers: AnswerView[];
  /** The oldest check of its facts. */
  check: CheckView | undefined;
  compare: CompareView;
  /** The page on which it is done, for an option of this site's own. */
  act: { href: string; label: string } | undefined;
  services: RowView[];
  guides: RowView[];
}
