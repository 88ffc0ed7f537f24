import { expect } from '@playwright/test';
import { address, exitOf, type Check } from './check.ts';
import { isBlank } from './checks-exit.ts';
import { leave } from './exit-control.ts';
import type { Reader } from './reader.ts';

const tenMinutes = 600;

async function flagOf(reader: Reader, { origin }: { origin: string }) {
  const cookies = await reader.page.context().cookies(origin);
  return cookies.find(({ name }) => name === 'k');
}

async function isShown(reader: Reader): Promise<void> {
  await expect(reader.page.locator('h1').first(), 'the heading').toBeVisible();
}

/** Leaves, and waits for the other site. */
async function leaveTo(reader: Reader): Promise<void> {
  await leave(reader.page);
  await reader.page.waitForURL(exitOf(reader).href);
}

/** Exit leaves a mark that says nothing and is gone after ten minutes; coming back on purpose removes it. */
export const marksAndForgets: Check = async (reader, at) => {
  await reader.come(address(at));
  expect(await flagOf(reader, at), 'the mark before leaving').toBeUndefined();
  await leaveTo(reader);
  const flag = await flagOf(reader, at);
  expect({ ...flag, expires: 0, domain: '' }, 'the mark').toMatchObject({
    value: '1',
    sameSite: 'Strict',
    secure: true,
    path: '/',
  });
  const life = (flag?.expires ?? 0) - (performance.timeOrigin + performance.now()) / 1000;
  expect(life, 'seconds that it lives').toBeLessThanOrEqual(tenMinutes);
  expect(life, 'seconds that it lives').toBeGreaterThan(tenMinutes - 30);
  await reader.come(address(at));
  await isShown(reader);
  expect(await flagOf(reader, at), 'the mark after coming back').toBeUndefined();
};

/** While the next site does not answer, the page stays blank also when somebody loads it again. */
export const staysBlankOnReload: Check = async (reader, at) => {
  await reader.come(address(at));
  await reader.world.neutral.be('gives no page');
  await leave(reader.page);
  await isBlank(reader);
  const looks = reader.looks.length;
  await reader.cdp.send('Page.reload');
  await expect.poll(() => reader.world.neutral.asked.length, 'the next site is asked again').toBe(2);
  expect(
    reader.looks.slice(looks).filter(({ text }) => text !== ''),
    'pages that showed text',
  ).toEqual([]);
};

/** A tab that missed the message, since the phone had put it to sleep, leaves when somebody looks at it. */
export const leavesWhenSeen: Check = async (reader, at) => {
  await reader.come(address(at));
  await setFlag(reader, at);
  await becomesVisible(reader);
  await reader.page.waitForURL(exitOf(reader).href, { timeout: 3000 });
};

/** A page that comes back from memory after exit leaves again, without being seen. */
export const leavesWhenKept: Check = async (reader, at) => {
  await reader.come(address(at));
  await setFlag(reader, at);
  await goesAndComes(reader);
  await reader.page.waitForURL(exitOf(reader).href, { timeout: 3000 });
};

/** The page hides itself when it goes, so that a picture of it is not the first thing that Back shows. */
export const hidesWhenItGoes: Check = async (reader, at) => {
  await reader.come(address(at));
  await reader.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(reader.page.locator('h1').first(), 'the heading').toBeHidden();
};

/** Somebody who comes back from a call or a chat, without having left, finds the page as it was. */
export const showsAfterCall: Check = async (reader, at) => {
  await reader.come(address(at));
  await goesAndComes(reader);
  await isShown(reader);
  await reader.page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false })));
  await becomesVisible(reader);
  await isShown(reader);
};

/** A browser is told to keep no page, and to tell no other site where a reader was. */
export const keepsPagesOut: Check = async (reader, at) => {
  const answer = await reader.page.goto(address(at));
  const headers = answer?.headers() ?? {};
  expect(headers['cache-control'], 'how long a page is kept').toBe('no-store');
  expect(headers['referrer-policy'], 'what other sites are told').toBe('no-referrer');
};

/** Nothing offers to install the site. */
export const offersNoInstall: Check = async (reader, at) => {
  await reader.come(address(at));
  const prevented = await reader.page.evaluate(
    () => !dispatchEvent(new Event('beforeinstallprompt', { cancelable: true })),
  );
  expect(prevented, 'the offer to install is held back').toBe(true);
};

async function setFlag({ page }: Reader, { origin }: { origin: string }): Promise<void> {
  await page.context().addCookies([{ name: 'k', value: '1', url: origin, sameSite: 'Strict', secure: true }]);
}

/** What a phone does to a page when the reader turns to another app and back. */
async function becomesVisible({ page }: Reader): Promise<void> {
  await page.evaluate(() => {
    for (const state of ['hidden', 'visible']) {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }
  });
}

/** What a phone does to a page that it keeps in memory while another one is shown. */
async function goesAndComes({ page }: Reader): Promise<void> {
  await page.evaluate(() => {
    for (const kind of ['pagehide', 'pageshow']) dispatchEvent(new PageTransitionEvent(kind, { persisted: true }));
  });
}
