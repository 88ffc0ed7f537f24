import { expect, test } from '@playwright/test';
import { unfold } from './in-page.ts';
import { samplesByDirection } from './pages.ts';

for (const { name, path } of samplesByDirection) {
  test(`everything to tap is 44 by 44 or larger, but links in a sentence: ${name}`, async ({ page }) => {
    await page.goto(path);
    await unfold(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 568 });
      expect(await page.evaluate(smallTargets), `${width}`).toEqual([]);
    }
  });
}

test('a small button, and a small link on a line of its own, are seen', async ({ page }) => {
  await page.setContent('<button>a</button><p><a href="#">One</a></p><p>Go <a href="#">there</a>.</p>');
  expect(await page.evaluate(smallTargets)).toHaveLength(2);
});

/** Runs in a page. Start tags and sizes of what is too small for a thumb. */
function smallTargets(): string[] {
  const least = 44;
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((one) => {
      const label = one.closest('label') ?? one;
      const { width, height } = label.getBoundingClientRect();
      const sentence = label.parentElement?.textContent.trim();
      const inSentence = getComputedStyle(label).display === 'inline' && sentence !== label.textContent.trim();
      // Less than a pixel may be lost to rounding.
      return one.checkVisibility() && !inSentence && (width < least - 0.1 || height < least - 0.1);
    })
    .map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return `${(one.cloneNode() as Element).outerHTML} is ${width} by ${height}`;
    });
}
