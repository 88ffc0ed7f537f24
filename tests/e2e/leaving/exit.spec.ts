import { address, exitOf } from '#tests/support/browser/check.ts';
import {
  asksOnce,
  blanksFirst,
  blanksInPlace,
  halfLoaded,
  idleWorker,
  leavesEarly,
  movesEarly,
  sendsOthersAway,
  silentInPlace,
  wipesStorage,
} from '#tests/support/browser/checks-exit.ts';
import { exitTakesTheEntry } from '#tests/support/browser/checks-history.ts';
import { exitInBar, leave } from '#tests/support/browser/exit-control.ts';
import { localesInScope } from '#tests/support/browser/scope.ts';
import { expect, sizes, test } from '#tests/support/browser/test.ts';
import { before } from '#tests/support/browser/world.ts';

for (const locale of localesInScope) {
  for (const [size, screen] of Object.entries(sizes)) {
    test.describe(`on ${size}, in ${locale}`, () => {
      test.use(screen);

      test('one tap leaves, in the entry of the visit', ({ reader, world }) =>
        exitTakesTheEntry(reader, { origin: world.site.origin(), locale }));

      test('the page is blank at once', ({ reader, world }) =>
        blanksInPlace(reader, { origin: world.site.origin(), locale }));
    });
  }

  test.describe(`without scripts, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the exit is a link', async ({ page, world }) => {
      await page.goto(address({ origin: world.site.origin(), locale }, 'pay'));
      await page.locator(exitInBar).click();
      await page.waitForURL(world.exits[0] ?? '');
      expect(world.neutral.asked.map(({ headers }) => headers.referer)).toEqual([undefined]);
    });
  });
}

test('the page is blank before the browser sets out', ({ reader, world }) =>
  blanksFirst(reader, { origin: world.site.origin() }));

test('nothing is left for screen readers', ({ reader, world }) =>
  silentInPlace(reader, { origin: world.site.origin() }));

test('two taps ask one site one time, and tell it nothing', ({ reader, world }) =>
  asksOnce(reader, { origin: world.site.origin() }));

test('a key that is held down leaves one time', async ({ reader, world }) => {
  await reader.come(address({ origin: world.site.origin() }));
  await world.neutral.be('answers late');
  await reader.page.locator(exitInBar).focus();
  for (let repeats = 0; repeats < 5; repeats += 1) await reader.page.keyboard.down('Enter');
  await reader.page.waitForURL(exitOf(reader).href);
  expect(world.neutral.asked).toHaveLength(1);
});

test('other tabs leave', ({ reader, world }) => sendsOthersAway(reader, { origin: world.site.origin() }));

test('what this origin stored is gone', ({ reader, world }) =>
  wipesStorage(reader, { origin: world.site.origin('worker', idleWorker) }));

test('the exit at the end of a page does the same', async ({ reader, world }) => {
  await reader.come(address({ origin: world.site.origin() }, 'pay'));
  const { urls } = await reader.entries();
  await reader.page.locator('.foot [data-exit]').click();
  await reader.page.waitForURL(exitOf(reader).href);
  expect((await reader.entries()).urls).toEqual([...urls.slice(0, -1), exitOf(reader).href]);
});

test.describe('On a page that is still coming', () => {
  test('the exit does the same', ({ reader, world }) =>
    leavesEarly(reader, { origin: world.site.origin('half', halfLoaded) }));

  test('a link stays in one entry', ({ reader, world }) =>
    movesEarly(reader, { origin: world.site.origin('half', halfLoaded) }));
});

/** States in which a page may be when somebody must leave. */
const states: Record<string, () => unknown> = {
  'a request is waiting': () => void (new Image().src = '/never'),
  'a form is half filled': () => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML('afterbegin', '<form><input id="half"><button>Send</button></form>');
    document.querySelector<HTMLInputElement>('#half')?.setRangeText('half');
    document.querySelector<HTMLInputElement>('#half')?.focus();
  },
  'a dialog is open': () => {
    document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<dialog open>Words</dialog>');
  },
  'the list of languages is open': () => document.querySelector<HTMLElement>('.bar-lang summary')?.click(),
  'text is chosen': () => getSelection()?.selectAllChildren(document.body),
  'the end of the page is in view': () => scrollTo(0, document.body.scrollHeight),
};
for (const [state, bring] of Object.entries(states)) {
  test(`one tap leaves when ${state}`, async ({ reader, world }) => {
    await reader.come(address({ origin: world.site.origin('busy', { silent: ['/never'] }) }));
    await reader.page.evaluate(bring);
    await leave(reader.page);
    await reader.page.waitForURL(exitOf(reader).href);
  });
}

test.describe('Without a network', () => {
  test('Back shows what was there before the site', async ({ reader, context, world }) => {
    await reader.come(address({ origin: world.site.origin() }));
    await context.setOffline(true);
    await leave(reader.page);
    await expect.poll(() => reader.commits.at(-1)?.url).toBe(exitOf(reader).href);
    await context.setOffline(false);
    await reader.go(-1);
    expect(new URL(reader.page.url()).origin).toBe(before);
  });
});
