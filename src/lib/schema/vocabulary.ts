/**
 * The coded words of the content. Each code has one message per language in `content/ui`,
 * so a record that uses only codes shows fully in every language.
 */

/** What a service helps with. The first need of a service is the first part of its address. */
export const needs = [
  'rooms',
  'basics',
  'talk',
  'doctor',
  'advice',
  'work',
  'papers',
  'offices',
  'company',
  'calm',
  'children',
  'learning',
  'words',
  'travel',
  'clinic',
] as const;
export type Need = (typeof needs)[number];

/** What kind of place a service is. Shown as its title when its own name would be a label. */
export const kinds = [
  'emergency',
  'police',
  'line',
  'chat',
  'urgent-doctor',
  'clinic',
  'care-after-attack',
  'health-centre',
  'house',
  'night-place',
  'meeting-place',
  'street-team',
  'lawyers',
  'law-students',
  'state-lawyer-pay',
  'advice-desk',
  'work-office',
  'work-line',
  'union',
  'state-office',
  'ombud',
  'money-office',
  'return-office',
  'family-office',
  'child-duty',
  'women-centre',
  'self-help',
  'website',
  'interpreter',
  'case-team',
  'helper-line',
] as const;

/** Who runs a service: the second thing a card says. */
export const runners = [
  'police',
  'state',
  'municipality',
  'hospital',
  'charity',
  'church',
  'students',
  'union',
  'unions-and-employers',
  'people-who-know-it',
  'international',
  'several-offices',
  'not-known',
] as const;

/** Whom a service tells. `police` means that the service is the police. */
export const tells = [
  'nobody',
  'only-if-you-want',
  'danger-to-life',
  'children-duty',
  'police',
  'with-police',
  'passes-on',
  'person-named',
  'not-known',
] as const;

/** Ways to reach a service. */
export const channels = [
  'phone',
  'sms',
  'whatsapp',
  'viber',
  'signal',
  'telegram',
  'chat',
  'email',
  'web',
  'appointment',
  'drop-in',
  'comes-to-you',
] as const;

/** What a contact costs the person who uses it. */
export const costs = ['free', 'call-charge', 'not-known'] as const;
/** What the help itself costs. */
export const helpCosts = ['free', 'first-part-free', 'may-cost', 'members', 'not-known'] as const;

/** Interpreter: given free, given on request, none, or not known. */
export const interpreters = ['free', 'on-request', 'none', 'not-known'] as const;

/** Who may use a service. */
export const genders = ['everyone', 'women', 'men'] as const;
/** With or without a permit to stay. */
export const papers = ['any', 'only-without', 'only-with', 'ask', 'not-known'] as const;
/** People a service was made for. */
export const madeFor = [
  'roma',
  'lgbt',
  'disability',
  'deaf',
  'held',
  'workers',
  'migrants',
  'people-who-sell-sex',
  'drugs',
  'asylum-seekers',
  'hurt-by-close',
  'controlled-by-family',
  'children',
  'young',
  'families',
  'building-workers',
  'low-income',
  'helpers',
  'hurt-by-crime',
  'forced',
  'minority-women',
  'hurt-others',
] as const;
/** People a service cannot take. */
export const notFor = [
  'under-18',
  'over-18',
  'criminal-cases',
  'tax-cases',
  'urgent-danger',
  'need-drug-treatment',
  'forced',
] as const;

/** What happens when you get in touch, step by step. */
export const steps = [
  'a-person-answers',
  'recorded-menu-first',
  'press-3',
  'they-ask-what-you-need',
  'no-name-needed',
  'they-listen',
  'they-explain-choices',
  'you-decide',
  'they-find-a-bed',
  'they-find-a-lawyer',
  'they-find-a-doctor',
  'they-give-a-time',
  'you-wait-for-answer',
  'they-write-it-down',
  'they-may-send-help',
  'they-come',
  'they-connect-you',
  'they-take-you-to-care',
  'they-treat-you',
  'they-help-with-letters',
  'they-help-with-forms',
  'they-go-with-you',
  'you-sign-a-contract',
  'they-ask-for-id',
  'come-without-a-time',
  'address-by-phone',
  'you-can-hang-up',
  'call-back-later',
  'ask-what-they-share',
  'read-online',
  'they-give-food',
  'they-keep-proof',
  'no-report-needed',
  'they-talk-with-both',
  'go-in-person',
  'lawyer-first-without-papers',
] as const;

/** What to bring. */
export const documents = ['none', 'id-if-you-have', 'ask-first', 'id-needed', 'not-known'] as const;

/** How a fact or contact was verified. */
export const checkHows = ['stored-page', 'dataset', 'live-page', 'called', 'written'] as const;
/** What kind of page says so. */
export const pageKinds = ['own', 'office', 'list'] as const;
/** How sure the fact file is. LOW and below never reach a record. */
export const grades = ['HIGH', 'HIGH*', 'MEDIUM'] as const;

/** Conditions under which a fact holds (`if`) or does not (`notIf`). */
export const conditions = [
  'signs',
  'accept-help',
  'no-permit',
  'has-time',
  'waiting-for-time',
  'office-says-yes',
  'police-confirm',
  'in-person',
  'with-you-here',
  'without-parents',
  'you-left-them',
  'you-reported',
  'case-open',
  'case-closed',
  'court-decided',
  'needed-in-case',
  'gave-evidence',
  'show-who-you-are',
  'explain-no-passport',
  'asylum-refused',
  'permit-through-partner',
  'partner-or-in-laws',
  'serious-or-repeated',
  'someone-close',
  'someone-finds-it',
  'family-or-sexual',
  'listed-crime',
  'happened-here',
  'forced',
  'emergency',
  'cannot-wait',
  'dangerous-infection',
  'at-dentist',
  'public-service',
  'sector',
  'any-network',
  'sent-by-employer',
] as const;

/** How far a fact can be relied on. */
export const limits = [
  'may-be-refused',
  'can-be-withdrawn',
  'other-permit-counts',
  'not-for-good',
  'only-here',
  'no-promise',
  'short-time',
  'asks-for-permit',
  'asks-to-leave',
  'tells-not-known',
  'may-have-to-leave',
  'ask-first',
  'no-clear-law',
  'no-page-promises',
  'no-page-asks',
  'practice-not-known',
  'not-always-followed',
  'rarely-leads-far',
  'rule-changing',
  'old-page',
  'usual',
  'few-places',
  'adults-pay',
  'no-own-doctor',
  'serious-crime-first',
  'child-first',
  'other-ways-than-police',
  'until-checked',
] as const;
