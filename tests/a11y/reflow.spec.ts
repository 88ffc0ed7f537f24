import { expect, test, type Page } from '@playwright/test';
import { everything } from '#tests/support/browser/scope.ts';
import { addStyles, setTextSize, unfold } from './in-page.ts';
import { englishTemplates, everyPage, everyTemplate } from './pages.ts';
import { spacing } from './narrow.ts';
import { overflows } from './overflows.ts';

/** Narrow, in between, and where columns stand side by side. */
const few = [320, 480, 1024];
/** From the smallest phone to a desk. */
const widths = everything ? Array.from({ length: 57 }, (_, at) => 320 + at * 20) : few;

for (const { name, path } of everyTemplate()) {
  test(`nothing runs out of the page or of its frame: ${name}`, async ({ page }) => {
    await page.goto(path);
    await unfold(page);
    expect(await tooWide(page, widths)).toEqual([]);
    await addStyles(page, spacing);
    expect(await tooWide(page, few), 'text spaced out').toEqual([]);
    await setTextSize(page, 2);
    expect(await tooWide(page, few), 'text spaced out, twice as large').toEqual([]);
    await addStyles(page, '');
    expect(await tooWide(page, few), 'text twice as large').toEqual([]);
  });
}

for (const { name, path } of englishTemplates) {
  test(`nothing runs out when words are 45 % longer: ${name}`, async ({ page }) => {
    await page.goto(path);
    await unfold(page);
    await page.evaluate(lengthen);
    expect(await tooWide(page, few)).toEqual([]);
  });
}

if (everything) {
  for (const [folder, pages] of Map.groupBy(everyPage(), ({ path }) => path.split('/').slice(1, 3).join('/'))) {
    test(`nothing runs out on the smallest screen, on every page of /${folder}`, async ({ page }) => {
      // A tab for each page would take longer than all that is looked at.
      test.setTimeout(pages.length * 5000);
      const found: string[] = [];
      for (const { path } of pages) {
        await setTextSize(page, 1);
        await page.goto(path);
        await unfold(page);
        found.push(...(await tooWide(page, [320])).map((one) => `${path} ${one}`));
        await setTextSize(page, 2);
        found.push(...(await tooWide(page, [320])).map((one) => `${path}, text twice as large: ${one}`));
      }
      expect(found).toEqual([]);
    });
  }
}

test('a page that is too wide, and a word that leaves its frame, are seen', async ({ page }) => {
  await page.setContent('<p class="notice" style="width:100px">Menneskerettighetsorganisasjonen</p>');
  expect(await tooWide(page, [320])).toEqual(['320: p.notice sticks out of its frame']);
  await page.setContent('<p style="width:400px">Wide</p>');
  expect(await tooWide(page, [320])).toHaveLength(1);
});

async function tooWide(page: Page, at: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of at) {
    await page.setViewportSize({ width, height: 568 });
    found.push(...(await page.evaluate(overflows)).map((one) => `${width}: ${one}`));
  }
  return found;
}

/** Runs in a page. Makes every word 45 % longer by its own letters; numbers and addresses stay as they are. */
function lengthen(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement?.closest('bdi, script, style')) continue;
    node.textContent = (node.textContent ?? '').replace(
      /[\p{L}\p{M}]+/gu,
      (word) => word + word.slice(0, Math.ceil(word.length * 0.45)),
    );
  }
}
