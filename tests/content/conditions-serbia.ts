/**
 * The conditions and limits that an entry of the fact file of Serbia states for each fact.
 * Written from the fact file and not from the content, so that a condition lost in an edit is noticed.
 */
export const conditionsOfSerbia = {
  A1: { 'emergency-free': [] },
  A7: { 'house-not-close': ['someone-finds-it', 'few-places', 'may-be-closed'] },
  A27: { 'services-list-link': [] },
  A37: { 'services-guide-link': [] },
  A55: { 'return-link': [] },
  A61: { 'house-men': ['someone-close', 'none-seen'] },
  B1: { 'yes-at-first': ['signs', 'old-page'] },
  B2: {
    'time-to-think': ['signs', 'practice-not-known', 'ask-first'],
    'removed-in-time': ['has-time', 'practice-not-known'],
    'time-help': ['has-time', 'practice-not-known'],
    'permit-after': ['office-says-yes', 'may-be-refused', 'ask-first'],
    'permit-after-length': ['old-page'],
    'permit-after-evidence': ['gave-evidence', 'may-be-refused', 'old-page'],
    'permit-without-passport': ['may-be-refused', 'old-page'],
  },
  B3: {
    'one-door-only': [],
    'report-needed-for-help': ['old-page'],
    'refused-help-appeal': ['others-may-help'],
  },
  B4: {
    'police-safety': ['not-always-followed'],
    'avoid-meeting': ['office-says-yes', 'not-always-followed'],
  },
  B5: { 'lawyer-in-case': ['listed-crime', 'may-be-refused', 'ask-first'] },
  B6: { 'care-after-confirmed': ['confirmed', 'practice-not-known'] },
  B7: {
    'pay-no-permit': ['practice-not-known', 'ask-first'],
    'pay-presumed': ['work-no-permit'],
    'work-rules-all': ['ask-first'],
    'no-contract-counts': ['old-page', 'rule-changing'],
    'pay-after-end': ['old-page', 'rule-changing'],
    'pay-claim-ends': ['old-page', 'rule-changing'],
  },
  B8: { 'passport-kept-crime': ['to-use-you', 'old-page'] },
  B9: {
    'house-referral': ['someone-close', 'usual'],
    'house-appeal-time': ['someone-close'],
    'police-talk-alone': ['someone-close'],
    'stay-away-order': ['someone-close'],
    'stay-away-police': ['someone-close'],
    'stay-away-court': ['someone-close', 'may-be-refused'],
    'stay-away-long': ['someone-close'],
    'home-owner-matters': ['someone-close'],
  },
  B10: { 'compensation-state': ['old-page'], 'court-makes-them-pay': ['not-always-followed'] },
  B11: { 'case-dropped-if-forced': ['forced', 'not-always-followed', 'ask-first'] },
  B12: { 'others-must-report': ['ask-whom-they-tell'], 'officials-must-report': ['old-page'] },
  B13: { 'child-force-needed': [] },
  B15: { 'asylum-ask-police': [], 'asylum-reach-centre': [], 'asylum-apply': [] },
  B16: { 'return-help': ['office-says-yes', 'may-be-refused'] },
  B17: { 'interpreter-cost': ['case-open', 'old-page'] },
} as const;
