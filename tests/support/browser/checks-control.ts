import { expect, type Page } from '@playwright/test';
import { exitInBar } from './exit-control.ts';

/** Smallest side of a target that a finger hits, in CSS pixels. */
const finger = 44;

/**
 * The exit is in view, whole, large enough and on top, wherever the page is scrolled to and whatever of it is open:
 * what a finger meets in the middle of the exit is the exit. One question to the page, since there are many pages.
 */
export async function isInView(page: Page): Promise<void> {
  const complaints = await page.evaluate(
    ({ selector, smallest }) => {
      const found: string[] = [];
      const look = (state: string): void => {
        const exit = document.querySelector(selector);
        if (!exit) {
          found.push('there is none');
          return;
        }
        for (const part of [0, 0.5, 1]) {
          scrollTo(0, part * document.documentElement.scrollHeight);
          const { left, right, top, bottom, width, height } = exit.getBoundingClientRect();
          const isInside = left >= 0 && top >= 0 && right <= innerWidth + 0.5 && bottom <= innerHeight + 0.5;
          const meets = document.elementFromPoint(left + width / 2, top + height / 2);
          const where = `${state}, scrolled to ${100 * part} %`;
          if (!isInside) found.push(`${where}: out of view`);
          if (Math.min(width, height) < smallest) found.push(`${where}: ${Math.round(width)} × ${Math.round(height)}`);
          if (!meets || !exit.contains(meets))
            found.push(`${where}: under ${meets?.outerHTML.slice(0, 80) ?? 'nothing'}`);
        }
      };
      look('as it comes');
      const languages = document.querySelector<HTMLDetailsElement>('.bar-lang');
      if (languages) languages.open = true;
      look('with the list of languages');
      for (const one of document.querySelectorAll('details')) one.open = true;
      for (const one of document.querySelectorAll<HTMLElement>('[popover]')) one.showPopover();
      for (const one of document.querySelectorAll('dialog')) one.show();
      look('with everything open');
      return found;
    },
    { selector: exitInBar, smallest: finger },
  );
  expect(complaints, 'the exit').toEqual([]);
}

/** Goes through a page by Tab and back: what has the focus is never under the bar. */
export async function focusIsNeverCovered(page: Page): Promise<void> {
  for (const key of ['Tab', 'Shift+Tab']) {
    const covered: string[] = [];
    for (let stops = 0; stops < 400; stops += 1) {
      await page.keyboard.press(key);
      const { name, isEnd, isCovered } = await page.evaluate(() => {
        const focused = document.activeElement;
        const bar = document.querySelector('.bar')?.getBoundingClientRect();
        if (!focused || !bar || focused === document.body) return { name: '', isEnd: true, isCovered: false };
        const box = focused.getBoundingClientRect();
        const isOwn = !!focused.closest('.bar, .skip');
        return {
          name: focused.textContent.trim(),
          isEnd: false,
          isCovered: !isOwn && box.top < bar.bottom - 1 && box.bottom > bar.top,
        };
      });
      if (isCovered) covered.push(name);
      if (isEnd) break;
    }
    expect(covered, `stops of ${key} under the bar`).toEqual([]);
  }
}

/** How much lighter one colour is than the other, from 1 to 21. */
export async function contrastOfExit(page: Page): Promise<number> {
  const colours = await page.locator(exitInBar).evaluate((exit) => {
    const { color, backgroundColor } = getComputedStyle(exit);
    return [color, backgroundColor];
  });
  const [one = 0, other = 0] = colours.map(luminance);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminance(colour: string): number {
  const parts = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (!colour.startsWith('rgb') || parts.length < 3 || parts[3] === 0) throw new Error(`${colour} is no plain colour.`);
  const [red = 0, green = 0, blue = 0] = parts.slice(0, 3).map((part) => {
    const one = part / 255;
    return one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
