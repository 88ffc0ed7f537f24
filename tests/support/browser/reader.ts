import { setTimeout } from 'node:timers/promises';
import { expect, type CDPSession, type Page } from '@playwright/test';
import { siteDomain } from './built-site.ts';
import { record, showsEnd, type Frame } from './frames.ts';
import { watchText, type Look } from './seen-text.ts';
import { before, type World } from './world.ts';

/** How a reader comes to the site: by a link, by typing, or by a link that opens a tab of its own. */
export type Entry = 'link' | 'typed' | 'new tab';

/** A document that took the place of the one before, as the browser saw it. */
export interface Commit {
  url: string;
  /** `BackForwardCacheRestore` when the page came back from memory as it was. */
  type: string;
}

/** An address of the site, whatever build of it. */
export function isOurs(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname.endsWith(`.${siteDomain}`);
}

/** How long a page that must stay blank is watched, in milliseconds: some twenty frames. */
const watched = 300;

/** Somebody who reads in one tab, and what the browser knows of it. */
export class Reader {
  readonly page: Page;
  readonly world: World;
  readonly cdp: CDPSession;
  /** Every document of the tab so far. */
  readonly commits: Commit[] = [];
  /** What pages of the site showed, frame by frame. */
  readonly looks: readonly Look[];

  private constructor(page: Page, world: World, cdp: CDPSession, looks: readonly Look[]) {
    this.page = page;
    this.world = world;
    this.cdp = cdp;
    this.looks = looks;
    cdp.on('Page.frameNavigated', ({ frame, type }) => {
      if (frame.parentId === undefined) this.commits.push({ url: frame.unreachableUrl ?? frame.url, type });
    });
  }

  /** Watches a tab from now on. */
  static async in(page: Page, world: World): Promise<Reader> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Page.enable');
    return new Reader(page, world, cdp, await watchText(cdp));
  }

  /** Comes to an address of the site. The reader of the tab it opened in, when it opens one. */
  async come(url: string, entry: Entry = 'link'): Promise<Reader> {
    if (entry === 'typed') {
      await this.page.goto(url);
      return this;
    }
    await this.page.goto(`${before}/find?to=${url}`);
    if (entry === 'link') {
      await this.page.click('#same');
      await this.page.waitForURL(url);
      return this;
    }
    const [opened] = await Promise.all([this.page.waitForEvent('popup'), this.page.click('#new')]);
    await opened.waitForURL(url);
    return Reader.in(opened, this.world);
  }

  /** Addresses that Back and Forward can reach, and where the reader is among them. */
  async entries(): Promise<{ urls: string[]; ids: number[]; at: number }> {
    // Between two documents the browser has no answer.
    const end = performance.now() + 10_000;
    for (;;) {
      try {
        const { entries, currentIndex } = await this.cdp.send('Page.getNavigationHistory');
        return { urls: entries.map(({ url }) => url), ids: entries.map(({ id }) => id), at: currentIndex };
      } catch (error) {
        if (performance.now() > end) throw error;
      }
    }
  }

  /** Presses the browser's Back (-1) or Forward (1), and waits until something has come of it. */
  async go(steps: -1 | 1): Promise<void> {
    const { ids, at } = await this.entries();
    const id = ids[at + steps];
    if (id === undefined) throw new Error(`There is nothing to go to by ${steps}.`);
    const known = this.commits.length;
    const asked = this.world.neutral.asked.length;
    await this.cdp.send('Page.navigateToHistoryEntry', { entryId: id });
    await expect.poll(() => this.commits.length, 'a document comes').toBeGreaterThan(known);
    const stays = (): boolean => isOurs(this.commits.at(-1)?.url ?? '');
    await expect
      .poll(() => !stays() || this.world.neutral.asked.length > asked, 'the page of the site goes away')
      .toBe(true);
    // A page that waits for the next site cannot be asked whether it has painted. It is given time to.
    if (stays()) await setTimeout(watched);
    else await this.paint();
  }

  /** Waits until what is on the page now has been painted. */
  async paint(): Promise<void> {
    const twoFrames = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))';
    await this.cdp.send('Runtime.evaluate', { expression: twoFrames, awaitPromise: true });
  }

  /** Every frame painted during an action, up to the last one: it ends on a page that tells them apart. */
  async painting(act: () => Promise<void>): Promise<readonly Frame[]> {
    const { frames, stop } = await record(this.cdp);
    await act();
    await this.page.goto(`${before}/end`);
    await expect.poll(() => frames.slice(-1).some(showsEnd), 'the recording has come to its end').toBe(true);
    await stop();
    return frames;
  }

  /** The value of an expression in the document that is open now. */
  async ask(expression: string): Promise<unknown> {
    const { result } = await this.cdp.send('Runtime.evaluate', { expression, returnByValue: true });
    return result.value;
  }
}
