import { expect, type Page } from '@playwright/test';
import { patience } from '#lib/leave/shift.ts';
import { address, exitOf, type Check } from './check.ts';
import { pressShift } from './exit-control.ts';
import { inWords } from './scope.ts';

/** Says what the bar announces. */
const status = 'leave-site [role="status"]';

/** Shift alone, three times, leaves. */
export const shiftLeaves: Check = async (reader, at) => {
  await reader.come(address(at));
  await pressShift(reader.page);
  await reader.page.waitForURL(exitOf(reader).href, { timeout: 3000 });
};

/** Every press is announced, and so is that it was too slow. */
export const shiftIsAnnounced: Check = async (reader, at) => {
  const { page } = reader;
  const t = inWords(at.locale ?? 'en');
  await page.clock.install();
  await reader.come(address(at));
  const said = page.locator(status);
  await pressShift(page, 1);
  await expect(said, 'after one press').toHaveText(t('exit.more', { count: 2 }));
  await pressShift(page, 1);
  await expect(said, 'after two presses').toHaveText(t('exit.more', { count: 1 }));
  await page.clock.runFor(patience + 1);
  await expect(said, 'after a long pause').toHaveText(t('exit.over'));
  await staysAfter(page, () => pressShift(page, 2));
};

/** What a person may write into. */
export const fields = {
  input: '<input>',
  textarea: '<textarea></textarea>',
  select: '<select><option>a</select>',
  contenteditable: '<div contenteditable><p id="typed">a</p></div>',
} as const;

/** Shift in a field belongs to the field. */
export const isQuietIn =
  (field: keyof typeof fields): Check =>
  async (reader, at) => {
    const { page } = reader;
    await openWith(reader.page, () => reader.come(address(at)), fields[field]);
    await page.locator(`#added > *`).focus();
    await staysAfter(page, () => pressShift(page, 6));
  };

/** Shift within a composition, such as Chinese input, belongs to the composition. */
export const isQuietWhileComposing: Check = async (reader, at) => {
  await reader.come(address(at));
  await staysAfter(reader.page, () =>
    // Drawing surfaces that take text themselves are no fields, and yet people compose in them.
    reader.page.evaluate(() => {
      for (let presses = 0; presses < 6; presses += 1) {
        const press = { key: 'Shift', isComposing: true, bubbles: true };
        for (const kind of ['keydown', 'keyup']) document.body.dispatchEvent(new KeyboardEvent(kind, press));
      }
    }),
  );
};

/** Shift with another key or with the mouse is no press of Shift alone. */
export const isQuietWith =
  (other: 'a letter' | 'a letter between' | 'Alt' | 'Control' | 'Meta' | 'the mouse'): Check =>
  async (reader, at) => {
    const { page } = reader;
    const { keyboard } = page;
    await reader.come(address(at));
    await staysAfter(page, async () => {
      if (other === 'Alt' || other === 'Control' || other === 'Meta') await keyboard.down(other);
      for (let times = 0; times < 6; times += 1) {
        await keyboard.down('Shift');
        if (other === 'a letter') await keyboard.press('A');
        // A corner without links.
        if (other === 'the mouse') await page.mouse.click(2, 200);
        await keyboard.up('Shift');
        if (other === 'a letter between') await keyboard.press('a');
      }
    });
  };

/** Presses with pauses that are too long never add up. */
export const isQuietWhenSlow: Check = async (reader, at) => {
  const { page } = reader;
  await page.clock.install();
  await reader.come(address(at));
  await staysAfter(page, async () => {
    for (let times = 0; times < 4; times += 1) {
      await pressShift(page, 1);
      await page.clock.runFor(patience + 1);
    }
  });
};

/** Opens a page and adds something to it. */
async function openWith(page: Page, open: () => Promise<unknown>, html: string): Promise<void> {
  await open();
  await page.evaluate((added) => {
    const div = document.createElement('div');
    div.id = 'added';
    div.innerHTML = added;
    document.querySelector('main')?.prepend(div);
  }, html);
}

/** After this the page is still there: leaving would have emptied it within the same task. */
export async function staysAfter(page: Page, act: () => Promise<unknown>): Promise<void> {
  await act();
  expect(await page.locator('h1').count(), 'headings left on the page').toBeGreaterThan(0);
}
