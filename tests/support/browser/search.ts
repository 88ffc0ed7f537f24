import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';

/** The search page as a reader has it open. */
export class SearchPage {
  readonly page: Page;
  readonly home: string;

  private constructor(page: Page, home: string) {
    this.page = page;
    this.home = home;
  }

  /** Opens it. */
  static async open(page: Page, origin: string, locale: Locale, place: string): Promise<SearchPage> {
    await page.goto(origin + pathTo(locale, place, 'search'));
    return new SearchPage(page, pathTo(locale, place));
  }

  /** One of its parts. */
  part(name: string): Locator {
    return this.page.locator(`[data-part="${name}"]`);
  }

  /** Types a query and waits for the answer. Before, it takes the last one away: no answer looks like the next. */
  async type(query: string): Promise<void> {
    const field = this.page.locator('#word');
    await field.fill('');
    await expect(this.part('more')).toBeHidden();
    await field.fill(query);
    await expect(this.part('more')).toBeVisible();
  }

  /** Paths below the place of the pages in a list. */
  async paths(list: 'hits' | 'nearest' | 'texts' | 'all'): Promise<string[]> {
    const hrefs = await this.part(list)
      .locator('a')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''));
    return hrefs.map((href) => href.replace(this.home, '').replace(/\/$/, ''));
  }

  /** Looks into the texts of all pages for what is typed, and waits until that is done. */
  async lookIntoTexts(): Promise<void> {
    const said = this.part('texts-said');
    const wait = await said.getAttribute('data-wait');
    await this.part('load').click();
    await expect(said).not.toHaveText(wait ?? '', { timeout: 15_000 });
    await expect(said).not.toBeEmpty();
  }
}
