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
  'prosecutor',
  'not-known',
] as const;

/** Whom a service tells. `police` means that the service is the police; `prosecutor`, that it works beside them. */
export const tells = [
  'nobody',
  'only-if-you-want',
  'danger-to-life',
  'children-duty',
  'police',
  'with-police',
  'passes-on',
  'to-police',
  'prosecutor',
  'crime',
  'some-crimes',
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

/** Who may use a service. `not-known` is shown as such. */
export const genders = ['everyone', 'women', 'men', 'not-known'] as const;
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
  'ill-in-mind',
  'no-case-yet',
  'older-sons',
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
  'police-decide-place',
  'police-go-with-you',
  'must-agree-to-leave',
  'report-starts-case',
  'ask-not-to-meet',
  'places-few',
  'an-office-sends-you',
] as const;

/** What to bring. */
export const documents = ['none', 'id-if-you-have', 'ask-first', 'id-needed', 'not-known'] as const;

/** How a fact or contact was verified. */
export const checkHows = ['stored-page', 'dataset', 'live-page', 'called', 'written'] as const;
/** What kind of page says so. */
export const pageKinds = ['own', 'office', 'list'] as const;
/** How sure the fact file is. LOW and below never reach a record. */
export const grades = ['HIGH', 'HIGH*', 'MEDIUM'] as const;

/** Fixed formulas of international organisations about the name of a place. */
export const statusNotes = ['unscr-1244'] as const;
