import { chromium } from '@playwright/test';
import { pathTo } from '#lib/paths.ts';
import { painted } from '#tests/support/browser/edit-page.ts';
import { leave } from '#tests/support/browser/exit-control.ts';
import { record, showsSite } from '#tests/support/browser/frames.ts';
import { keepCopy } from '#tests/support/browser/offline.ts';
import { Reader } from '#tests/support/browser/reader.ts';
import { sizes } from '#tests/support/browser/test.ts';
import { inWorld, startWorld, type World } from '#tests/support/browser/world.ts';

/** How long leaving takes, in milliseconds from the tap. */
export interface Leaving {
  /** Until a frame without the site is painted. */
  blank: number;
  /** Until the browser asks for the next site. */
  asked: number;
}

/** How much slower than this machine the phone is made. */
export const slower = 4;

/** Measures some exits on a phone with a slow processor, while the next site never answers; with the worker of a kept copy, or without. */
export async function measureLeaving(kept: boolean, runs = 5): Promise<Leaving[]> {
  const world = await startWorld();
  const browser = await chromium.launch(inWorld(world));
  try {
    const measured: Leaving[] = [];
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext(sizes['a phone']);
      await world.neutral.be('never answers');
      measured.push(await leaveOnce(await Reader.in(await context.newPage(), world), world, kept));
      await context.close();
    }
    return measured;
  } finally {
    await browser.close();
    await world.stop();
  }
}

async function leaveOnce(reader: Reader, world: World, kept: boolean): Promise<Leaving> {
  const { page, cdp } = reader;
  const origin = world.site.origin('painted', { edits: [painted] });
  if (kept) await keepCopy(page, origin);
  await reader.come(origin + pathTo('en', 'no', 'pay'));
  await reader.paint();
  await cdp.send('Network.enable');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const asked = new Promise<number>((done) =>
    cdp.once('Network.requestWillBeSent', ({ wallTime }) => done(wallTime * 1000)),
  );
  const tapped = page.waitForEvent('console').then((message) => Number(message.text()));
  await page.evaluate(() => {
    // The clock of the page, since the way from here to the page is not the reader's.
    const onTap = (event: Event): void => console.debug(performance.timeOrigin + event.timeStamp);
    addEventListener('pointerup', onTap, { capture: true, once: true });
  });
  const { frames, stop } = await record(cdp);
  const firstBlank = async (): Promise<number> => {
    for (;;) {
      const blank = frames.find((frame) => !showsSite(frame));
      if (blank) return blank.at;
      await new Promise((next) => cdp.once('Page.screencastFrame', next));
    }
  };
  await leave(page);
  const tap = await tapped;
  const times = { blank: (await firstBlank()) - tap, asked: (await asked) - tap };
  await stop();
  return times;
}
