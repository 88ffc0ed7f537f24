import { questions, type OptionWords } from '../schema/prose.ts';
import type { Translate } from '../i18n/translator.ts';

/** Options side by side: one row per question, one cell per option. */
export interface CompareView {
  caption: string;
  /** Head of the column of questions, for screen readers. */
  corner: string;
  options: string[];
  rows: { question: string; cells: string[] }[];
}

/** Lays options side by side on the six questions. */
export function compareView(options: readonly OptionWords[], t: Translate): CompareView {
  return {
    caption: t('options.compare'),
    corner: t('options.question'),
    options: options.map((one) => one.title),
    rows: questions.map((question) => ({
      question: t(`question.${question}`),
      cells: options.map((one) => one.answers[question].short),
    })),
  };
}
