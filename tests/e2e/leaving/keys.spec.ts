import { address } from '#tests/support/browser/check.ts';
import {
  fields,
  isQuietIn,
  isQuietWhenSlow,
  isQuietWhileComposing,
  isQuietWith,
  shiftIsAnnounced,
  shiftLeaves,
  staysAfter,
} from '#tests/support/browser/checks-keys.ts';
import { pressShift } from '#tests/support/browser/exit-control.ts';
import { localesInScope } from '#tests/support/browser/scope.ts';
import { expect, sizes, test } from '#tests/support/browser/test.ts';

test('Shift three times leaves', ({ reader, world }) => shiftLeaves(reader, { origin: world.site.origin() }));

for (const locale of localesInScope) {
  test(`each press is announced in ${locale}`, ({ reader, world }) =>
    shiftIsAnnounced(reader, { origin: world.site.origin(), locale }));
}

test('presses that are too slow do not add up', ({ reader, world }) =>
  isQuietWhenSlow(reader, { origin: world.site.origin() }));

for (const other of ['a letter', 'a letter between', 'Alt', 'Control', 'Meta', 'the mouse'] as const) {
  test(`Shift with ${other} stays`, ({ reader, world }) => isQuietWith(other)(reader, { origin: world.site.origin() }));
}

for (const field of Object.keys(fields) as (keyof typeof fields)[]) {
  test(`Shift in ${field} stays`, ({ reader, world }) => isQuietIn(field)(reader, { origin: world.site.origin() }));
}

test('Shift within a composition stays', ({ reader, world }) =>
  isQuietWhileComposing(reader, { origin: world.site.origin() }));

test('composing in a field stays, with the keyboard of another script', async ({ reader, world }) => {
  const { page, cdp } = reader;
  await reader.come(address({ origin: world.site.origin() }));
  await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<input id="field">'));
  await page.locator('#field').focus();
  await staysAfter(page, async () => {
    for (const text of ['ん', 'んあ', 'んあい', 'んあいう']) {
      await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await pressShift(page, 1);
    }
    await cdp.send('Input.insertText', { text: 'んあいう' });
  });
  await expect(page.locator('#field')).toHaveValue('んあいう');
});

test('two hundred letters, every third a capital, stay', async ({ reader, world }) => {
  const { page } = reader;
  await reader.come(address({ origin: world.site.origin() }));
  await staysAfter(page, async () => {
    for (let letters = 0; letters < 200; letters += 1) await page.keyboard.press(letters % 3 === 0 ? 'Shift+A' : 'a');
  });
});

test.describe('The hint about Shift', () => {
  const hint = '.foot .keys';

  test.describe('on a phone', () => {
    test.use(sizes['a phone']);
    test('is not there', async ({ reader, world }) => {
      await reader.come(address({ origin: world.site.origin() }));
      await expect(reader.page.locator(hint)).toBeHidden();
    });
  });

  test.describe('on a computer whose window is narrow, or zoomed', () => {
    test.use({ viewport: { width: 320, height: 256 } });
    test('is there', async ({ reader, world }) => {
      await reader.come(address({ origin: world.site.origin() }));
      await expect(reader.page.locator(hint)).toBeVisible();
    });
  });
});
