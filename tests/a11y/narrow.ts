import { expect, type Locator, type Page } from '@playwright/test';
import { addStyles } from './in-page.ts';
import { overflows } from './overflows.ts';

/** What WCAG 1.4.12 lets a reader ask for. */
export const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** The page as it is fits screens of four widths, also spaced out; and what can be tapped is high enough for a thumb. */
export async function fitsNarrow(page: Page, tapped: Locator): Promise<void> {
  for (const width of [320, 480, 768, 1280]) {
    await page.setViewportSize({ width, height: 568 });
    expect(await page.evaluate(overflows), `at ${width}`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 568 });
  await addStyles(page, spacing);
  expect(await page.evaluate(overflows), 'text spaced out').toEqual([]);
  await addStyles(page, '');
  for (const height of await tapped.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height)))
    expect(height).toBeGreaterThanOrEqual(43.9);
}
