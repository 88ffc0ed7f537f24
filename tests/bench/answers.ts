import { chromium } from '@playwright/test';
import { pathTo } from '#lib/paths.ts';
import { launchOptions } from '#tests/support/launch.ts';
import { serveDist } from '#tests/support/serve-dist.ts';

/** How much slower than this machine the phone is made. */
export const slowerForAnswers = 6;

/** Sentences tapped one after the other; the first one also loads the answer. */
const taps = ['no-pay', 'no-rest', 'no-contract', 'other-job', 'cannot-stop', 'police-threat', 'new-job'];

/** Measures the time from a tap on a sentence until its answer stands in the page and a frame has been painted, in milliseconds. */
export async function measureAnswers(): Promise<number[]> {
  const served = await serveDist();
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(served.origin + pathTo('en', 'no', 'what-fits'));
  const [first = '', ...others] = taps;
  await page.locator(`[data-says="${first}"] > summary`).click();
  await page.locator('[data-fit]').waitFor();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowerForAnswers });
  const times: number[] = [];
  for (const id of others) times.push(await page.evaluate(answerTime, id));
  await browser.close();
  await served.stop();
  return times;
}

/** Runs in a page. Milliseconds from a click on a sentence until the frame after its answer. */
function answerTime(id: string): Promise<number> {
  return new Promise((done) => {
    const rights = document.querySelector('[data-rights]');
    if (!rights) throw new Error('The page has no answer.');
    const start = performance.now();
    new MutationObserver((_changes, observer) => {
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
    }).observe(rights, { childList: true });
    document.querySelector<HTMLElement>(`[data-says="${id}"] > summary`)?.click();
  });
}
