import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { localeList, locales, type Locale } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import { pagesOf } from './dist-copy.ts';
import { otherThan } from './scope.ts';

/** Where the scripted visit plays. */
export interface Setting {
  locale: Locale;
  /** The language that the reader switches to. */
  other: Locale;
  place: string;
  /** A page of a service that has a link to another site. */
  service: string;
}

/** Stands for an address that is not of the site. */
export const elsewhere = 'elsewhere';

/** One move of the scripted visit. */
export interface Step {
  /** What the reader does, as a test prints it. */
  name: string;
  /** Does it, by what the page offers. */
  act: (page: Page, at: Setting) => Promise<void>;
  /** Where it leads: a path of the site, with its hash, or `elsewhere`. */
  to: (at: Setting) => string;
  /** What has the focus then; the heading, if nothing is said. */
  focus?: string;
}

const tap =
  (selector: (at: Setting) => string): Step['act'] =>
  (page, at) =>
    page.locator(selector(at)).first().click();
const tapTo = (to: Step['to']): Step['act'] => tap((at) => `a[href="${to(at)}"]:visible`);
const step = (name: string, to: Step['to']): Step => ({ name, to, act: tapTo(to) });
const inPlace =
  (...rest: string[]): Step['to'] =>
  ({ locale, place }) =>
    pathTo(locale, place, ...rest);
const externalLink = 'main a[href^="https://"]:not([data-exit])';

/**
 * The visit that every criterion about history is measured on. It starts at the list of countries. A page that is new
 * to the site adds its own steps, anywhere before the last one.
 */
export const visit: readonly Step[] = [
  step('home', inPlace()),
  step('a guide', inPlace('pay')),
  step('home again', inPlace()),
  step('the sentences', inPlace('what-fits')),
  {
    name: 'two sentences, and what fits them',
    act: async (page) => {
      for (const sentence of await page
        .locator('[data-group][open] [data-says] > summary')
        .all()
        .then((all) => all.slice(0, 2)))
        await sentence.click();
      await page.locator('[data-says] button').click();
    },
    to: inPlace('what-fits'),
    focus: '#fits',
  },
  { name: 'an option of the answer', act: tap(() => '[data-options] a'), to: inPlace('options', 'wages') },
  { name: 'the previous page', act: tap(() => '[data-previous]'), to: inPlace('what-fits') },
  step('the options', inPlace('options')),
  step('an option', inPlace('options', 'call')),
  step('the form that asks to be called', inPlace('call-me')),
  {
    name: 'a request to be called',
    act: async (page) => {
      await page.locator('#f-to').fill('+47 22 33 44 55');
      await page.locator('#f-weekdays').check();
      await page.locator('main [type="submit"]').click();
    },
    to: inPlace('call-me'),
    focus: '[data-part="sent"] h2',
  },
  step('the services', inPlace('services')),
  step('the search', inPlace('search')),
  {
    name: 'a page that the search found',
    act: async (page, { locale, place }) => {
      await page.locator('#word').fill('passport');
      await page.locator(`[data-part="hits"] a[href="${pathTo(locale, place, 'papers')}"]`).click();
    },
    to: inPlace('papers'),
  },
  step('the services again', inPlace('services')),
  step('the services for one need', ({ service, ...at }) => inPlace('services', needOf(service))({ service, ...at })),
  step('a service', ({ locale, place, service }) => pathTo(locale, place, 'service', service)),
  {
    name: 'the link over the bar',
    act: async (page) => {
      await page.locator('.skip').focus();
      await page.keyboard.press('Enter');
    },
    to: ({ locale, place, service }) => `${pathTo(locale, place, 'service', service)}#main`,
    focus: 'main',
  },
  {
    name: 'another language',
    act: async (page, { other }) => {
      await page.locator('.bar-lang summary').click();
      await page.locator(`.bar-lang a[hreflang="${tagOf(other)}"]`).click();
    },
    to: ({ other, place, service }) => pathTo(other, place, 'service', service),
  },
  step('this phone', ({ other, place }) => pathTo(other, place, 'this-phone')),
  {
    name: 'the pages kept on the phone',
    act: async (page) => {
      await page.locator('[data-keep]').click();
      await page.locator('[data-kept]').waitFor({ timeout: 30_000 });
    },
    to: ({ other, place }) => pathTo(other, place, 'this-phone'),
    focus: '[data-remove]',
  },
  {
    name: 'the previous page',
    act: tap(() => '[data-previous]'),
    to: ({ other, place, service }) => pathTo(other, place, 'service', service),
  },
  { name: 'a link to another site', act: tap(() => externalLink), to: () => elsewhere },
];

const tagOf = (locale: Locale): string => locales[locale].lang;

const needOf = (service: string): string => service.split('-')[0] ?? '';

/** The setting of a visit in one language, from what the build has. */
export function settingOf(folder: string, locale: Locale, place = 'no'): Setting {
  const other = otherThan(locale);
  const below = `/${localeList[0] ?? locale}/${place}/service/`;
  const path = pagesOf(folder).find((one) => {
    if (!one.startsWith(below)) return false;
    const [text = ''] = /<main[\s\S]*<\/main>/.exec(readFileSync(join(folder, one, 'index.html'), 'utf8')) ?? [];
    return text.includes('<a class="btn" href="https://');
  });
  if (path === undefined) throw new Error(`No service of ${place} has a link to another site.`);
  return { locale, other, place, service: path.split('/')[4] ?? '' };
}
