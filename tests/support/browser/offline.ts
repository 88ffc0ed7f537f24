import { expect, type Page } from '@playwright/test';
import type { Locale } from '#lib/i18n/locales.ts';
import { keptCopies } from '#lib/leave/kept.ts';
import { workerPath } from '#lib/offline/paths.ts';
import { pathTo } from '#lib/paths.ts';

/** Opens the page about this phone and keeps its locale and place. */
export async function keepCopy(page: Page, origin: string, locale: Locale = 'en', place = 'no'): Promise<void> {
  await page.goto(origin + pathTo(locale, place, 'this-phone'));
  await tapKeep(page);
}

/** Keeps what the open page offers. */
export async function tapKeep(page: Page): Promise<void> {
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

/** What the list of copies says of one, by its locale and place. */
export function listed(page: Page, key: string): Promise<{ pack: string; kept: string } | undefined> {
  return page.evaluate(
    async ([name, path]) =>
      (await (await caches.open(name)).match(path))?.json() as Promise<{ pack: string; kept: string }>,
    [keptCopies, `/${key}`] as const,
  );
}

/** Changes what the list of copies says of one. */
export async function relist(page: Page, key: string, change: object): Promise<void> {
  await page.evaluate(
    async ([name, path, changed]) => {
      const list = await caches.open(name);
      const copy = (await (await list.match(path))?.json()) as object;
      await list.put(path, Response.json({ ...copy, ...changed }));
    },
    [keptCopies, `/${key}`, change] as const,
  );
}

/**
 * What the site was asked for, each once: a browser tries a broken connection again by itself. It also looks for a newer
 * worker by itself, and that is how the site could take its copies back.
 */
export function knocked(asked: readonly string[]): string[] {
  return [...new Set(asked)].filter((path) => path !== workerPath).sort();
}
