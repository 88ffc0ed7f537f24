import { expect, test } from '@playwright/test';
import { pathTo } from '#lib/paths.ts';
import { everything, localesInScope } from '#tests/support/browser/scope.ts';
import { SearchPage } from '#tests/support/browser/search.ts';
import { siteContent } from '#tests/support/content.ts';
import { editorsPage } from '#tools/editors/page.ts';
import { templates } from '#tools/templates.ts';
import { broken, colourRules } from './broken.ts';
import { toTop, unfold } from './in-page.ts';
import { englishTemplates, place, samples, samplesOnce } from './pages.ts';

for (const { name, path } of samples) {
  test(`no accessibility rule is broken: ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await unfold(page);
    expect(await broken(page)).toEqual([]);
  });
}

for (const { name, path } of samplesOnce) {
  test(`no accessibility rule is broken in the dark: ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(path);
    await unfold(page);
    expect(await broken(page, { rules: everything ? undefined : colourRules })).toEqual([]);
  });
}

for (const { name, path } of englishTemplates) {
  test(`no accessibility rule is broken in forced colours or on paper: ${name}`, async ({ page }) => {
    const rules = everything ? undefined : colourRules;
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    expect(await broken(page, { rules })).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    expect(await broken(page, { rules })).toEqual([]);
  });
}

for (const locale of localesInScope) {
  test(`no accessibility rule is broken with the list of languages open: ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(pathTo(locale, place));
    await page.evaluate(() => document.querySelector('.bar details')?.setAttribute('open', ''));
    expect(await broken(page)).toEqual([]);
  });
}

for (const locale of localesInScope) {
  test(`no accessibility rule is broken with pages found, with texts, and with none: ${locale}`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    const search = await SearchPage.open(page, baseURL ?? '', locale, place);
    await search.type('passport');
    await search.lookIntoTexts();
    await toTop(page);
    expect(await broken(page)).toEqual([]);
    await search.type('xyzzyq');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await broken(page)).toEqual([]);
  });
}

for (const locale of localesInScope) {
  test(`no accessibility rule is broken where a page answers a tap: ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 1000 });
    await page.goto(`${templates['service']?.(locale, place) ?? ''}#thanks`);
    await unfold(page);
    await expect(page.locator('#thanks')).toBeVisible();
    await toTop(page);
    expect(await broken(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await broken(page, { rules: colourRules })).toEqual([]);
  });
}

for (const locale of localesInScope) {
  test(`no accessibility rule is broken in the open filter and what it found: ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(pathTo(locale, place, 'services'));
    await page.locator('.filter > summary').click();
    await page.locator('find-services [name=need]').selectOption('advice');
    await page.locator('[data-found] .state[data-state]').first().waitFor();
    expect(await broken(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await broken(page, { rules: colourRules })).toEqual([]);
  });
}

test('no accessibility rule is broken on the page for editors', async ({ page }) => {
  await page.setContent(editorsPage(siteContent(), '2026-11-22', undefined));
  await unfold(page);
  // The rows of a table are alike, and there are thousands.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('tbody > :nth-child(n + 4)')) one.remove();
  });
  expect(await broken(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await broken(page, { rules: colourRules })).toEqual([]);
});

test('the checker sees weak contrast, small targets and a missing language', async ({ page }) => {
  await page.setContent(
    '<title>x</title><main><h1>One</h1><p style="color:#767676">Grey</p><button>a</button><button>b</button></main>',
  );
  const found = (await broken(page)).map((one) => one.split(' ')[0]);
  expect(found).toEqual(expect.arrayContaining(['color-contrast-enhanced', 'target-size', 'html-has-lang']));
});
