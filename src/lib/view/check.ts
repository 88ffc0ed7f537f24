import { dueDay, isPastDue, olderDate, type Dated } from '../freshness.ts';
import type { Check } from '../schema/check.ts';
import { datePart } from './figures.ts';
import { withParts, type Part } from './part.ts';
import type { Scope } from './scope.ts';

/** When, how and on what kind of page something was seen. */
export interface CheckView {
  /** Date, or `unknown`: the value of `data-checked`. */
  on: string;
  /** The value of `data-check-how`. */
  how: Check['how'];
  /** The sentence that says so. */
  said: Part[];
  /** False when the source is of middling certainty. */
  sure: boolean;
  /** Whether it is past due on the day of the build. */
  pastDue: boolean;
  /** Last day on which it is not past due, for the browser; undefined when unknown. */
  due: string | undefined;
}

/** Says one check. */
export function checkView(
  check: Check,
  what: Dated,
  { t, locale, today }: Pick<Scope, 't' | 'locale' | 'today'>,
): CheckView {
  const page = t(`pageKind.${check.page}`);
  const how = t(`checkHow.${check.how}`);
  const said =
    check.on === 'unknown'
      ? [t('check.seenUnknown', { page, how })]
      : withParts((values) => t('check.seen', { page, how, ...values }), { date: datePart(check.on, locale) });
  return {
    on: check.on,
    how: check.how,
    said,
    sure: check.grade !== 'MEDIUM',
    pastDue: isPastDue(check.on, what, today),
    due: dueDay(check.on, what),
  };
}

/** Of several checks the oldest one: what a card or a page as a whole can claim. */
export function oldestCheck(checks: readonly Check[]): Check | undefined {
  return checks.reduce<Check | undefined>(
    (oldest, one) =>
      oldest === undefined || (oldest.on !== one.on && olderDate(oldest.on, one.on) === one.on) ? one : oldest,
    undefined,
  );
}
