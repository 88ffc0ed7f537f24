import type { Page } from '@playwright/test';

/** Opens everything that can be folded, but the list of languages, which covers the page, and the second language, which is fetched. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = !one.closest('.bar, [data-beside]');
  });
}

/** Scrolls to the top: what the bar covers for now would count as too small. */
export async function toTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
}

/** Lays a style sheet over the page, in place of the one before: by script, since the policy of our pages forbids any other. */
export async function addStyles(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    // What a script of the page brought says no media.
    const sheet = new CSSStyleSheet({ media: 'all' });
    sheet.replaceSync(text);
    const own = document.adoptedStyleSheets.filter(({ media }) => media.mediaText !== 'all');
    document.adoptedStyleSheets = [...own, sheet];
  }, css);
}

/** Sets the size of text in the browser's settings, 1 being usual: what lengths in `rem` and breakpoints in `em` follow. */
export async function setTextSize(page: Page, times: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.setFontSizes', { fontSizes: { standard: 16 * times, fixed: 13 * times } });
  await cdp.detach();
}
