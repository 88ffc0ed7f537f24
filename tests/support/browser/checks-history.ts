import { expect } from '@playwright/test';
import { address, exitOf, type Check } from './check.ts';
import { leave } from './exit-control.ts';
import { showsSite, type Frame } from './frames.ts';
import { isOurs, type Reader } from './reader.ts';
import { leavesInPlace, type Mood } from './stub-site.ts';
import { isBlank } from './checks-exit.ts';

/** The tab's history holds what it held before the site, and one entry after that. */
export async function isOneEntry(reader: Reader, entriesBefore: readonly string[]): Promise<void> {
  const { urls } = await reader.entries();
  expect(urls.slice(0, -1), 'the entries before the site, and no other one').toEqual(entriesBefore);
}

/** Links to other pages, and to places in a page, stay in one entry. */
export const movesInOneEntry: Check = async (reader, at) => {
  await reader.come(address(at));
  const entriesBefore = (await reader.entries()).urls.slice(0, -1);
  await reader.page
    .locator(`a[href="${new URL(address(at, 'pay')).pathname}"]`)
    .first()
    .click();
  await reader.page.waitForURL(address(at, 'pay'));
  await expect(reader.page.locator('h1'), 'the heading has the focus').toBeFocused();
  await isOneEntry(reader, entriesBefore);
};

/** The link over the bar moves inside the page, in the same entry, and takes the focus along. */
export const jumpsInOneEntry: Check = async (reader, at) => {
  await reader.come(address(at, 'pay'));
  const entriesBefore = (await reader.entries()).urls.slice(0, -1);
  await reader.page.locator('.skip').focus();
  await reader.page.keyboard.press('Enter');
  await reader.page.waitForURL(`${address(at, 'pay')}#main`);
  await expect(reader.page.locator('main'), 'the text has the focus').toBeFocused();
  await isOneEntry(reader, entriesBefore);
};

/** After an exit to a site that answers, its address stands where the visit stood. */
export const exitTakesTheEntry: Check = async (reader, at) => {
  await reader.come(address(at));
  const { urls } = await reader.entries();
  await leave(reader.page);
  await expect
    .poll(async () => (await reader.entries()).urls, 'the exit in place of the visit')
    .toEqual([...urls.slice(0, -1), exitOf(reader).href]);
};

/** The site was to be seen at first, and never again once it was gone. */
function isGoneForGood(frames: readonly Frame[]): void {
  const shown = frames.map((frame) => (showsSite(frame) ? '1' : '0')).join('');
  expect(shown, 'frame after frame, 1 where the site is to be seen').toMatch(/^1+0+$/);
}

/**
 * Leaves, then presses Back and Forward as far as they go, twice: nothing of the site is ever painted or in the page.
 * With `entriesLeft` the history holds pages of the site; their addresses may come up, empty.
 */
export async function neverComesBack(reader: Reader, mood: Mood, { entriesLeft = false } = {}): Promise<void> {
  const frames = await reader.painting(async () => {
    await reader.paint();
    await reader.world.neutral.be(mood);
    await leave(reader.page);
    const commits = reader.commits.length;
    if (leavesInPlace(mood)) await isBlank(reader);
    else await expect.poll(() => isOurs(reader.commits.at(-1)?.url ?? ''), 'the page of the site stays').toBe(false);
    const looks = reader.looks.length;
    for (const steps of [-1, 1, -1, 1] as const) await goFar(reader, steps);
    // As long as no other site takes its place, the browser knows no other address than ours; it must be empty.
    const mayCommit = leavesInPlace(mood) || entriesLeft;
    const ours = reader.commits.slice(commits).filter(({ url }) => isOurs(url));
    if (!mayCommit) expect(ours, 'pages of the site').toEqual([]);
    expect(
      reader.looks.slice(looks).filter(({ text }) => text !== ''),
      'pages that showed text',
    ).toEqual([]);
  });
  isGoneForGood(frames);
}

async function goFar(reader: Reader, steps: -1 | 1): Promise<void> {
  for (;;) {
    const { urls, at } = await reader.entries();
    if (urls[at + steps] === undefined) return;
    await reader.go(steps);
  }
}

/**
 * Entries that stand for some other reason, in a build whose links push: after exit, Back and Forward meet pages of
 * the site, and these stay empty.
 */
export const entriesStayEmpty =
  (mood: Mood): Check =>
  async (reader, at) => {
    await reader.come(address(at));
    for (const slug of ['pay', 'options']) {
      await reader.page
        .locator(`a[href="${new URL(address(at, slug)).pathname}"]`)
        .first()
        .click();
      await reader.page.waitForURL(address(at, slug));
    }
    expect((await reader.entries()).urls.filter(isOurs), 'entries of the site').toHaveLength(3);
    await neverComesBack(reader, mood, { entriesLeft: true });
  };
