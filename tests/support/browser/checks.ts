import { expect } from '@playwright/test';
import { leave } from './exit-control.ts';
import { showsSite, type Frame } from './frames.ts';
import { isOurs, type Reader } from './reader.ts';
import { leavesInPlace, type Mood } from './stub-site.ts';

/**
 * What must hold, as functions that throw when it does not. Tests of the site call them, and so do the tests that take
 * one guard out and expect exactly this to be noticed.
 */

/** The tab's history holds what it held before the site, and one entry after that. */
export async function isOneEntry(reader: Reader, entriesBefore: readonly string[]): Promise<void> {
  const { urls } = await reader.entries();
  expect(urls.slice(0, -1), 'the entries before the site, and no other one').toEqual(entriesBefore);
}

/** After an exit to a site that answers, its address stands where the visit stood. */
export async function isReplaced(reader: Reader, entriesBefore: readonly string[], exit: string): Promise<void> {
  await expect
    .poll(async () => (await reader.entries()).urls, 'the exit in place of the visit')
    .toEqual([...entriesBefore, exit]);
}

/** Nothing of the page is left in it for eyes: no text, no title, no icon. */
export async function isBlank(reader: Reader): Promise<void> {
  const hosts = reader.world.exits.map((exit) => new URL(exit).host);
  await expect
    .poll(() => ({ ...reader.looks.at(-1), url: '' }), 'what the page shows')
    .toEqual({ url: '', title: hosts[0], text: '', icon: 'data:,' });
}

/** Nothing of the page is left in it for screen readers. The browser tells only while it waits for no other site. */
export async function isSilent(reader: Reader): Promise<void> {
  const { nodes } = await reader.cdp.send('Accessibility.getFullAXTree');
  const names = nodes
    .filter(({ ignored, role }) => !ignored && role?.value !== 'RootWebArea')
    .map(({ name }) => String(name?.value ?? ''));
  expect(names.join(''), 'text for screen readers').toBe('');
}

/** The site was to be seen at first, and never again once it was gone. */
export function isGoneForGood(frames: readonly Frame[]): void {
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
    if (!mayCommit)
      expect(
        reader.commits.slice(commits).filter(({ url }) => isOurs(url)),
        'pages of the site',
      ).toEqual([]);
    expect(
      reader.looks.slice(looks).filter(({ text }) => text !== ''),
      'pages of the site that showed text',
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
