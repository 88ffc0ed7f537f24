import { expect, test, type Page } from '@playwright/test';
import { pathTo } from '#lib/paths.ts';
import { localesInScope, otherThan } from '#tests/support/browser/scope.ts';
import { place, samplesOnce } from './pages.ts';

/** Everything that a page says, and everything that it leads to. */
interface Offer {
  words: string;
  links: string[];
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { name, path } of samplesOnce) {
    test(`a page says and offers all that it does with scripts: ${name}`, async ({ page, browser, baseURL }) => {
      const scripted = await browser.newPage({
        javaScriptEnabled: true,
        ...(baseURL === undefined ? {} : { baseURL }),
      });
      await scripted.goto(path);
      // The notices that scripts add are about scripts, and without them nothing can be kept.
      await scripted.evaluate(() => {
        for (const one of document.querySelectorAll<HTMLElement>('[data-scripts], keep-pages')) one.hidden = true;
      });
      const expected = await offerOf(scripted);
      await scripted.close();
      await page.goto(path);
      expect(await offerOf(page)).toEqual(expected);
    });
  }

  for (const locale of localesInScope) {
    test(`lines to call, languages, folded words and exit work: ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await page.goto(pathTo(locale, place, 'time'));
      for (const line of await page.locator('[data-phone]').all()) {
        const href = await line.locator('xpath=ancestor::a').getAttribute('href');
        expect(href).toBe(`tel:${(await line.getAttribute('data-phone')) ?? ''}`);
      }
      const folded = page.locator('main details:not([data-beside])').first();
      await folded.locator('summary').click();
      await expect(folded.locator('p')).toBeVisible();
      expect(await page.locator('.bar [data-exit]').getAttribute('href')).toMatch(/^https:/);
      const other = otherThan(locale);
      await page.locator('.bar summary').click();
      await page.locator(`.bar a[href="${pathTo(other, place, 'time')}"]`).click();
      await expect(page).toHaveURL(pathTo(other, place, 'time'));
      await page.locator('[data-previous]').click();
      await expect(page).toHaveURL(pathTo(other, place));
    });
  }
});

async function offerOf(page: Page): Promise<Offer> {
  return page.evaluate(() => ({
    words: document.body.innerText,
    links: [...document.querySelectorAll('a')].map((one) => `${one.getAttribute('href') ?? ''} ${one.textContent}`),
  }));
}
