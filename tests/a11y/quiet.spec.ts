import { expect, test } from '@playwright/test';
import { unfold } from './in-page.ts';
import { samplesByDirection } from './pages.ts';

for (const { name, path } of samplesByDirection) {
  test(`the browser has nothing to complain of: ${name}`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning', 'assert'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText ?? ''}`));
    await page.exposeFunction('complain', (what: string) => complaints.push(what));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
        (window as unknown as { complain: (what: string) => void }).complain(
          `policy: ${violatedDirective} ${blockedURI} ${sample}`,
        );
      });
    });
    await page.goto(path);
    await unfold(page);
    for (const list of await page.locator('.bar summary').all()) await list.click();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(complaints).toEqual([]);
  });
}

test('a style that the policy of a page forbids is heard', async ({ page }) => {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.type()));
  await page.goto('/');
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => heard).toContain('error');
});
