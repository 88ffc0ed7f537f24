import { expect, type Page } from '@playwright/test';
import type { Locale } from '#lib/i18n/locales.ts';
import { workerPath } from '#lib/offline/paths.ts';
import { pathTo } from '#lib/paths.ts';

/** Opens the page about this phone and keeps its locale and place. */
export async function keepCopy(page: Page, origin: string, locale: Locale, place: string): Promise<void> {
  await page.goto(origin + pathTo(locale, place, 'this-phone'));
  await page.locator('[data-keep]').click();
  await expect(page.locator('[data-kept]')).toBeVisible({ timeout: 30_000 });
}

/** What the browser keeps of the site: names of caches, number of workers, keys. */
export function keptNow(page: Page): Promise<{ caches: string[]; workers: number; keys: string[] }> {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    keys: Object.keys(localStorage),
  }));
}

/** Nothing of that. */
export const nothingKept = { caches: [], workers: 0, keys: [] };

/**
 * What the site was asked for, each once: a browser tries a broken connection again by itself. It also looks for a newer
 * worker by itself, and that is how the site could take its copies back.
 */
export function knocked(asked: readonly string[]): string[] {
  return [...new Set(asked)].filter((path) => path !== workerPath).sort();
}
