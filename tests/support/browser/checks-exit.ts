import { expect } from '@playwright/test';
import { address, exitOf, type Check } from './check.ts';
import { exitInBar, leave, pressShift } from './exit-control.ts';
import { Reader } from './reader.ts';

/** Nothing of the page is left in it for eyes: no text, no title, no icon. */
export async function isBlank(reader: Reader): Promise<void> {
  const empty = { url: '', title: exitOf(reader).host, text: '', icon: 'data:,' };
  await expect.poll(() => ({ ...reader.looks.at(-1), url: '' }), 'what the page shows').toEqual(empty);
}

/** The page is blank at once and stays so, also when the next site never answers. */
export const blanksInPlace: Check = async (reader, at) => {
  await reader.come(address(at));
  await reader.world.neutral.be('never answers');
  await leave(reader.page);
  await isBlank(reader);
};

/** The page is blank before the browser sets out for the next site, however slow that is. */
export const blanksFirst: Check = async (reader, at) => {
  const { page } = reader;
  await reader.come(address(at));
  await page.evaluate(() => {
    navigation.addEventListener('navigate', () => console.debug(`text: ${document.body.textContent.trim()}`));
  });
  const [said] = await Promise.all([page.waitForEvent('console'), leave(page)]);
  expect(said.text(), 'the page as the browser sets out').toBe('text: ');
};

/** The page has nothing to read for screen readers either. The browser tells only while it waits for no other site. */
export const silentInPlace: Check = async (reader, at) => {
  await reader.come(address(at));
  await reader.world.neutral.be('gives no page');
  await leave(reader.page);
  await expect.poll(() => reader.world.neutral.asked.length, 'the next site is asked').toBe(1);
  const { nodes } = await reader.cdp.send('Accessibility.getFullAXTree');
  const read = nodes.filter(({ ignored, role }) => !ignored && role?.value !== 'RootWebArea');
  expect(read.map(({ name }) => String(name?.value ?? '')).join(''), 'text for screen readers').toBe('');
};

/** Leaving asks one site one time, and tells it nothing; more taps and keys are no more than one. */
export const asksOnce: Check = async (reader, at) => {
  const { page, world } = reader;
  await reader.come(address(at, 'pay'));
  world.others.forget();
  await world.neutral.be('answers late');
  await page.evaluate(() => {
    // As fast as a finger that shakes.
    for (let taps = 0; taps < 3; taps += 1) document.querySelector<HTMLElement>('[data-exit]')?.click();
  });
  await pressShift(page, 6);
  await page.waitForURL(exitOf(reader).href);
  const { pathname, search } = exitOf(reader);
  const told = world.neutral.asked.map(({ method, path, headers }) => ({ method, path, referer: headers.referer }));
  expect(told, 'what the next site is asked').toEqual([{ method: 'GET', path: pathname + search, referer: undefined }]);
  expect(world.others.asked, 'what any other site is asked').toEqual([]);
  expect(page.context().pages(), 'tabs').toHaveLength(1);
};

/** The site's other tabs leave too, soon after. */
export const sendsOthersAway: Check = async (reader, at) => {
  const { page, world } = reader;
  await reader.come(address(at));
  const other = await Reader.in(await page.context().newPage(), world);
  await other.come(address(at, 'pay'));
  await leave(page);
  await other.page.waitForURL(exitOf(reader).href, { timeout: 3000 });
  await page.waitForURL(exitOf(reader).href);
  const [first, second] = world.neutral.asked.map((asked) => asked.at);
  expect((second ?? Infinity) - (first ?? 0), 'milliseconds until the other tab has left').toBeLessThanOrEqual(500);
  expect(world.neutral.asked, 'requests of two tabs').toHaveLength(2);
};

/** A worker that does nothing, for a build with one. */
export const idleWorker = { scripts: { '/idle.js': '' } };

/** Exit clears everything that the origin stored. Needs the build to have the idle worker. */
export const wipesStorage: Check = async (reader, at) => {
  const { page } = reader;
  await reader.come(address(at, 'pay'));
  await page.evaluate(async () => {
    sessionStorage.setItem('a', '1');
    localStorage.setItem('a', '1');
    await (await caches.open('a')).put('/a', new Response('a'));
    await new Promise((done) => (indexedDB.open('a').onsuccess = done));
    await navigator.serviceWorker.register('/idle.js');
  });
  // Leaving does not wait until all is cleared; a site on another machine gives that the time, and this one must too.
  await reader.world.neutral.be('answers late');
  await leave(page);
  await page.waitForURL(exitOf(reader).href);
  // A file of the same origin without any script of ours.
  await page.goto(`${at.origin}/robots.txt`);
  const kept = (): Promise<unknown> =>
    page.evaluate(async () => ({
      tab: Object.keys(sessionStorage),
      site: Object.keys(localStorage),
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  await expect.poll(kept, 'what is kept').toEqual({ tab: [], site: [], caches: [], databases: [], workers: 0 });
};

/** A part of a page that is there before the page's script is. */
export const halfLoaded = { stopBefore: '<footer' };

/** Exit on a page that is still coming does the same. Needs the build to be half loaded. */
export const leavesEarly: Check = async (reader, at) => {
  await comeEarly(reader, address(at));
  const { urls } = await reader.entries();
  await reader.world.neutral.be('answers late');
  await leave(reader.page);
  await isBlankEarly(reader);
  await expect
    .poll(async () => (await reader.entries()).urls, 'the exit in place of the visit')
    .toEqual([...urls.slice(0, -1), exitOf(reader).href]);
  const [flag] = await reader.page.context().cookies(at.origin);
  expect(flag?.name, 'the mark of having left').toBe('k');
};

/** A link on a page that is still coming stays in one entry. Needs the build to be half loaded. */
export const movesEarly: Check = async (reader, at) => {
  await comeEarly(reader, address(at));
  const { urls } = await reader.entries();
  const next = address(at, 'pay');
  await reader.page
    .locator(`a[href="${new URL(next).pathname}"]`)
    .first()
    .click({ noWaitAfter: true });
  await expect.poll(async () => (await reader.entries()).urls, 'the same entry').toEqual([...urls.slice(0, -1), next]);
};

async function comeEarly(reader: Reader, url: string): Promise<void> {
  await reader.page.goto('https://before.example/');
  await reader.page.goto(url, { waitUntil: 'commit' });
  await reader.page.locator(exitInBar).waitFor();
}

async function isBlankEarly(reader: Reader): Promise<void> {
  await expect.poll(() => reader.looks.at(-1)?.text, 'text of the page').toBe('');
}
