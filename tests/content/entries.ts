import type { StatedGrade } from '../support/fact-file.ts';
import { entriesOfKosovo } from './entries-kosovo.ts';
import { entriesOfNorway } from './entries-norway.ts';
import { entriesOfSerbia } from './entries-serbia.ts';

/** The entries of every fact file with the surest and the least sure grade of each, by place. */
export const entriesOf: Record<string, Record<string, readonly [surest: StatedGrade, least: StatedGrade]>> = {
  no: entriesOfNorway,
  rs: entriesOfSerbia,
  xk: entriesOfKosovo,
};

/** Facts of which a file is less sure than of the rest of their entry, or which rest on two grades, by place. */
export const lessSureFacts: Record<string, readonly string[]> = {
  no: [
    'time-work',
    'care-infection-cost',
    'house-not-close',
    'pay-no-permit',
    'state-lawyer-for-pay',
    'police-act-on-no-permit',
    'compensation-state',
    'compensation-living-here',
    'child-own-adult',
    'call-papers',
  ],
  rs: [
    'time-to-think',
    'removed-in-time',
    'time-help',
    // The law was changed after the text that was read.
    'permit-after-length',
    'permit-after-evidence',
    'permit-without-passport',
    'one-door-only',
    'house-referral',
    'house-appeal-time',
    'house-not-close',
    'house-men',
    'work-rules-all',
    'services-guide-link',
  ],
  xk: [
    'house-referral',
    'lawyer-in-case',
    'state-lawyer-for-pay',
    'lawyer-answer-time',
    'lawyer-complain-time',
    'minimum-pay',
    'minimum-pay-month',
    'compensation-state',
    'permit-if-used',
    'forced-no-crime',
  ],
};
