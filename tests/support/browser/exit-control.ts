import type { Page } from '@playwright/test';

/** The exit in the bar; the one at the end of a page does the same. */
export const exitInBar = 'leave-site [data-exit]';

/** Leaves by a tap, or by a click where there is no touch screen. Waits for nothing that comes of it. */
export async function leave(page: Page): Promise<void> {
  const { x, y } = await centre(page);
  const touch = await page.evaluate(() => navigator.maxTouchPoints > 0);
  await (touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
}

/** The middle of the exit, where a finger lands. */
async function centre(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator(exitInBar).boundingBox();
  if (!box) throw new Error('The page shows no exit.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses Shift alone so many times. */
export async function pressShift(page: Page, times = 3): Promise<void> {
  for (let at = 0; at < times; at += 1) await page.keyboard.press('Shift');
}
