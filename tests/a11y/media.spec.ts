import { expect, test } from '@playwright/test';
import { addStyles } from './in-page.ts';
import { samplesOnce } from './pages.ts';

/** Controls and blocks that colour alone would set apart. Browsers draw the edge of a box to tick themselves. */
const coloured =
  '[data-exit], .voice, .btn, .box, .three, .tells, input:not([type=checkbox], [type=radio]), select, textarea';

for (const { name, path } of samplesOnce) {
  test(`in forced colours exit, lines to call, buttons and fields have a border: ${name}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    expect(await page.evaluate(unbordered, coloured)).toEqual([]);
  });

  test(`paper shows the numbers and where links lead, and nothing to tap: ${name}`, async ({ page }) => {
    await page.goto(path);
    // Where sheets are made, paper shows them alone.
    const sheet = (await page.locator('.leaf').count()) > 0 ? '.leaf ' : '';
    const numbers = page.locator(`${sheet}[data-phone]`).filter({ visible: true });
    const onScreen = await numbers.allInnerTexts();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const gone of ['.bar', '[data-exit]', '.skip', 'details[data-official]:not([open])']) {
      for (const one of await page.locator(gone).all()) await expect(one, gone).toBeHidden();
    }
    expect(await numbers.allInnerTexts()).toEqual(onScreen);
    expect(await page.evaluate(silentLinks)).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  });
}

test('words to show an office are printed once they were opened', async ({ page }) => {
  await page.goto('/en/no/time/');
  const words = page.locator('details[data-official]').first();
  await words.locator('summary').click();
  await page.emulateMedia({ media: 'print' });
  await expect(words.locator('p')).toBeVisible();
});

test('a block without a border in forced colours is seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/no/');
  await addStyles(page, '.voice { border: 0 !important }');
  expect(await page.evaluate(unbordered, coloured)).toContain('section.voice.bleed');
});

/** Runs in a page. What colour sets apart, but no border. */
function unbordered(which: string): string[] {
  return [...document.querySelectorAll(which)]
    .filter((one) => {
      const { borderBlockStartStyle: style, borderBlockStartWidth: width } = getComputedStyle(one);
      return one.checkVisibility() && (style !== 'solid' || parseFloat(width) < 1);
    })
    .map((one) => [one.localName, ...one.classList].join('.'));
}

/** Runs in a page. Links to other sites that do not say their address in print. */
function silentLinks(): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')]
    .filter((one) => one.checkVisibility())
    .map((one) => ({ href: one.getAttribute('href') ?? '', after: getComputedStyle(one, '::after').content }))
    .filter(({ href, after }) => !after.includes('attr(href)') && !after.includes(href))
    .map(({ href }) => href);
}
