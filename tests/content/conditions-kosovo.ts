/**
 * The conditions and limits that an entry of the fact file of Kosovo states for each fact.
 * Written from the fact file and not from the content, so that a condition lost in an edit is noticed.
 */
export const conditionsOfKosovo = {
  K08: { 'house-men': ['signs', 'old-page'] },
  B1: { 'report-needed-for-time': [], 'time-before-deciding': ['signs', 'rule-changing'] },
  B2: { 'permit-if-used': ['signs', 'no-permit', 'office-says-yes', 'old-page', 'practice-not-known'] },
  B3: { 'same-help-foreigners': ['signs', 'old-page'] },
  B4: {
    'house-referral': ['usual', 'old-page'],
    'house-not-close': ['signs', 'someone-finds-it'],
    'police-safety': ['signs'],
    'help-list': ['signs', 'old-page'],
  },
  B5: {
    'bring-someone': ['practice-not-known'],
    'told-if-released': ['practice-not-known'],
    'advocate-free': ['case-open', 'practice-not-known'],
    'avoid-meeting': ['family-or-sexual', 'practice-not-known'],
    embassy: ['practice-not-known'],
  },
  B6: {
    'lawyer-in-case': ['listed-crime', 'office-says-yes', 'asks-for-permit'],
    'state-lawyer-for-pay': ['office-says-yes', 'asks-for-permit'],
    'lawyer-answer-time': ['usual'],
    'lawyer-complain-time': [],
  },
  B7: { 'stay-away-order': ['someone-close', 'rule-changing'] },
  B8: {
    'compensation-state': ['rule-changing', 'old-page', 'ask-first'],
    'court-makes-them-pay': ['case-open'],
    'court-claim-time': ['case-open'],
  },
  B9: { 'work-rules-all': ['ask-first'] },
  B10: {
    'contract-must': ['not-always-followed'],
    'hours-week': [],
    'overtime-most': [],
    'break-day': [],
    'leave-paid': [],
    'sick-paid': [],
  },
  B11: { 'minimum-pay': ['rule-changing'], 'minimum-pay-month': ['rule-changing'] },
  B12: {
    'boss-answer-time': [],
    'pay-court-time': [],
    'inspector-any-time': [],
    'inspector-answer-time': ['may-take-longer'],
    'pay-claim-ends': [],
  },
  B13: { 'emergency-free': [] },
  B14: {
    'child-must-report': ['old-page'],
    'child-own-adult': ['without-parents', 'case-open', 'old-page'],
    'child-away-time': ['emergency', 'old-page'],
    'child-made-to-beg': ['not-always-followed'],
  },
  B15: { 'interpreter-cost': ['case-open', 'practice-not-known'], 'complain-own-language': ['practice-not-known'] },
  B16: { 'forced-no-crime': ['forced', 'told-at-once', 'ask-first', 'practice-not-known'] },
  B19: { 'others-must-report': ['old-page', 'ask-whom-they-tell'], 'officials-must-report': ['old-page'] },
  B20: { 'offices-look-for-signs': ['old-page', 'practice-not-known'] },
  B21: { 'passport-kept-crime': ['known-to-be-used', 'old-page'] },
  B22: { 'child-force-needed': ['old-page'], 'yes-at-first': ['forced-or-tricked', 'old-page'] },
} as const;
