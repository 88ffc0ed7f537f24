/**
 * The conditions and limits that an entry of the fact file of Norway, or a page that it names, states for each fact.
 * Written from the fact file and not from the content, so that a condition lost in an edit is noticed.
 */
export const conditionsOfNorway = {
  B1: {
    'time-to-think': [
      'signs',
      'accept-help',
      'no-permit',
      'office-says-yes',
      'can-be-withdrawn',
      'other-permit-counts',
      'not-for-good',
      'only-here',
    ],
    'time-to-think-renewable': [],
    'report-needed-for-time': [],
    'time-ask-at-police': [],
    'time-work': ['has-time'],
    'children-same-permit': ['with-you-here', 'may-be-refused'],
    'time-after-told-to-leave': [],
    'removed-in-time': ['has-time', 'can-be-withdrawn'],
    'one-door-only': [],
  },
  B2: {
    'time-help': ['has-time'],
    'house-while-waiting': ['waiting-for-time', 'no-promise'],
    'social-help-no-permit': ['emergency', 'short-time', 'asks-for-permit', 'asks-to-leave', 'tells-not-known'],
    'social-advice-no-permit': ['tells-not-known'],
  },
  B3: {
    'permit-after': [
      'you-left-them',
      'you-reported',
      'case-open',
      'needed-in-case',
      'police-confirm',
      'show-who-you-are',
      'in-person',
      'office-says-yes',
    ],
    'permit-after-length': [],
    'permit-after-fee': [],
    'permit-after-evidence': ['gave-evidence', 'may-be-refused'],
    'asylum-any-time': ['may-be-refused'],
    'asylum-lawyer': ['asylum-refused'],
    'own-permit-after-partner': [
      'permit-through-partner',
      'partner-or-in-laws',
      'serious-or-repeated',
      'you-left-them',
      'office-says-yes',
      'may-have-to-leave',
    ],
    'own-permit-fee': [],
  },
  B4: {
    'care-that-cannot-wait': ['adults-pay'],
    'pay-care-in-advance': ['cannot-wait'],
    'care-children': ['no-own-doctor'],
    'care-pregnancy': [],
    'care-infection-cost': ['dangerous-infection'],
  },
  B5: {
    'house-cost': ['someone-close'],
    'house-papers': ['someone-close'],
    'house-referral': ['someone-close'],
    'house-men': ['someone-close', 'few-places'],
    'house-not-close': ['someone-finds-it', 'few-places', 'rule-changing'],
  },
  B6: {
    'minimum-pay': ['sector', 'rule-changing'],
    'minimum-pay-link': ['rule-changing'],
    'overtime-extra': [],
  },
  B7: {
    'pay-theft-crime': ['rarely-leads-far'],
    'pay-no-permit': ['no-clear-law', 'may-have-to-leave', 'ask-first'],
    'state-lawyer-for-pay': ['usual', 'old-page'],
    'contract-link': [],
  },
  B8: {
    'permit-without-passport': ['explain-no-passport', 'may-be-refused'],
    'passport-kept-sign': [],
  },
  B9: {
    'lawyer-before-report-hours': ['signs'],
    'lawyer-in-case': ['you-reported', 'listed-crime'],
    'must-talk-to-police': [],
    'bring-someone': [],
    'told-if-released': ['family-or-sexual'],
    'police-safety': [],
    'police-act-on-no-permit': ['has-time', 'no-page-promises', 'ask-first'],
    'report-always-court': [],
  },
  B10: {
    'case-dropped-if-forced': ['forced', 'not-always-followed'],
  },
  B11: {
    'compensation-state': ['listed-crime', 'you-reported', 'usual', 'old-page'],
    'compensation-after-judgment': ['court-decided'],
    'compensation-after-closed': ['case-closed'],
    'compensation-living-here': ['listed-crime', 'happened-here'],
    'compensation-they-are-told': ['ask-first'],
    'court-makes-them-pay': [],
  },
  B12: {
    'interpreter-cost': ['public-service', 'at-dentist'],
    'interpreter-child': ['emergency', 'usual'],
  },
  B13: {
    'helpers-keep-secret': ['serious-crime-first', 'child-first'],
    'must-stop-serious-crime': ['other-ways-than-police'],
    'child-must-report': [],
  },
  B14: {
    'child-force-needed': [],
    'age-unclear': ['until-checked'],
    'child-moved-without-yes': [],
    'child-own-adult': ['without-parents'],
  },
  B15: {
    'return-help': ['office-says-yes', 'may-be-refused'],
    'return-link': [],
    'return-appeal': [],
    'return-stops-removal': [],
    'return-pay-back': [],
  },
  B16: {
    'call-papers': ['no-page-asks'],
  },
  C1: {
    'emergency-without-credit': ['any-network'],
  },
  C3: {
    'work-abroad-link': ['sent-by-employer'],
  },
  C4: {
    'worker-leaflet-link': ['ask-first'],
  },
  C5: {
    'rights-in-your-language': ['signs', 'practice-not-known'],
  },
} as const;
