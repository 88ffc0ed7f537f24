import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { localeList, type Locale } from '#lib/i18n/locales.ts';

/**
 * Slugs and tabs that may stand in a browser's history: some browsers list every address and title of a visit.
 * Written by hand from the design and not taken from the content, so that a telling word is noticed.
 */
export const allowedGuides = [
  'now',
  'pay',
  'papers',
  'rooms',
  'doctor',
  'time',
  'talks',
  'advice',
  'sums',
  'costs',
  'young',
  'children',
  'family',
  'pictures',
  'phone',
  'plans',
  'travel',
  'calls',
  'houses',
  'rules',
  'meetings',
  'learning',
  'health',
  'questions',
  'letters',
  'maps',
  'friends',
  'notes',
];

/** Slugs of options. */
export const allowedOptions = [
  'call',
  'call-me',
  'advice',
  'talks',
  'time',
  'rooms',
  'doctor',
  'wages',
  'harm',
  'papers',
  'court',
  'complain',
  'travel',
  'friend',
  'wait',
];

/** Slugs of needs, which begin the address of a service. */
export const allowedNeeds = [
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
];

/** Pages of a place beside guides, options and services. */
export const allowedPages = [
  'options',
  'services',
  'service',
  'what-fits',
  'search',
  'call-me',
  'leaflets',
  'this-phone',
  'one-page.html',
  'about',
];

/**
 * Titles of pages in a browser's tabs and history, by language: one everyday word each, written by hand in `tabs/<locale>.yaml`.
 */
export function allowedTabs(locale: Locale): Record<string, string> {
  return tabs[locale];
}

const tabs = Object.fromEntries(
  localeList.map((locale) => [locale, parse(readFileSync(new URL(`tabs/${locale}.yaml`, import.meta.url), 'utf8'))]),
) as Record<Locale, Record<string, string>>;
