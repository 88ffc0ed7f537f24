import { chromium } from '@playwright/test';
import { localeList } from '#lib/i18n/locales.ts';
import { launchOptions } from '#tests/support/launch.ts';
import { serveDist } from '#tests/support/serve-dist.ts';
import { templatePaths } from '#tools/templates.ts';
import type { Result } from './results.ts';

/** Requests of a page of every template, from its address until the browser has nothing left to do. */
export async function measureVisits(dist: string): Promise<Result[]> {
  const served = await serveDist(dist);
  const browser = await chromium.launch(launchOptions());
  const results: Result[] = [];
  const paths = new Map(localeList.flatMap((locale) => templatePaths(locale, 'no')));
  for (const [template, path] of paths) {
    const page = await browser.newPage();
    let requests = 0;
    page.on('request', (request) => (requests += request.url().startsWith('data:') ? 0 : 1));
    await page.goto(served.origin + path, { waitUntil: 'networkidle' });
    results.push({
      name: `requests, ${template}`,
      value: requests,
      unit: requests === 1 ? 'request' : 'requests',
      target: 1,
    });
    await page.close();
  }
  await browser.close();
  await served.stop();
  return results;
}
