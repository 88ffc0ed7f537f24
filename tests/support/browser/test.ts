import { test as base } from '@playwright/test';
import { Reader } from './reader.ts';
import { inWorld, startWorld, type World } from './world.ts';

export { expect } from '@playwright/test';

/** What our tests in a browser get besides Playwright's own. */
interface ForTest {
  /** Somebody in a fresh tab. */
  reader: Reader;
}

interface ForWorker {
  /** Back and Forward from memory, as browsers have it. */
  backFromMemory: boolean;
  /** The sites that the browser can reach. */
  world: World;
}

/** A test in a Chromium that can reach nothing but the build and stubs of other sites. */
export const test = base.extend<ForTest, ForWorker>({
  backFromMemory: [true, { scope: 'worker', option: true }],
  world: [
    async ({}, use) => {
      const world = await startWorld();
      await use(world);
      await world.stop();
    },
    { scope: 'worker' },
  ],
  launchOptions: [async ({ world, backFromMemory }, use) => use(inWorld(world, backFromMemory)), { scope: 'worker' }],
  reader: async ({ page, world }, use) => {
    world.neutral.forget();
    world.others.forget();
    await world.neutral.be('answers');
    await use(await Reader.in(page, world));
    await world.neutral.be('answers');
  },
});

/** The screens that the criteria name: a small old phone, a phone, a computer. */
export const sizes = {
  'a small phone': { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 },
  'a phone': { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 1 },
  'a computer': { viewport: { width: 1280, height: 800 }, hasTouch: false, isMobile: false, deviceScaleFactor: 1 },
} as const;
