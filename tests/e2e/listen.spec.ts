import type { Page } from '@playwright/test';
import { locales, type Locale } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import { inWords, localesInScope, placesInScope } from '#tests/support/browser/scope.ts';
import { expect, test } from '#tests/support/browser/test.ts';

const [place] = placesInScope;
const guide = (locale: Locale, slug = 'pay'): string => pathTo(locale, place, slug);

/** A voice as a phone lists it. */
interface Voice {
  lang: string;
  localService: boolean;
}

/** What the phone was told to say, and when it was silenced. */
type Heard = { text: string; lang: string } | 'silence';

/** Gives the page voices, since the browser of the tests has none, and listens. `answers`: what becomes of each sentence. */
async function withVoices(page: Page, voices: Voice[], answers: 'end' | 'error' | 'never' = 'end'): Promise<Heard[]> {
  const heard: Heard[] = [];
  await page.exposeFunction('hear', (one: Heard) => {
    heard.push(one);
  });
  await page.addInitScript(
    ([list, then]) => {
      const hear = (one: Heard): void => {
        (window as unknown as { hear: (one: Heard) => void }).hear(one);
      };
      class Utterance {
        voice: unknown;
        lang = '';
        onend?: () => void;
        onerror?: () => void;
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      }
      const synthesis = {
        voices: list,
        onvoiceschanged: undefined,
        getVoices: () => synthesis.voices,
        speak: ({ text, lang, ...told }: Utterance) => {
          hear({ text, lang });
          if (then === 'end') queueMicrotask(() => told.onend?.());
          if (then === 'error') queueMicrotask(() => told.onerror?.());
        },
        cancel: () => {
          sessionStorage.setItem('silenced', '1');
          hear('silence');
        },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    },
    [voices, answers] as const,
  );
  return heard;
}

const box = (page: Page) => page.locator('[data-listen]');
const button = (page: Page) => box(page).locator('button');
const said = (heard: readonly Heard[]) => heard.filter((one) => one !== 'silence');

for (const locale of localesInScope) {
  const { lang } = locales[locale];

  test.describe(`In ${locale}`, () => {
    test('a page is read from its heading on, in its own language', async ({ reader: { page }, world }) => {
      const heard = await withVoices(page, [{ lang: `${lang}-XX`, localService: true }]);
      await page.goto(world.site.origin() + guide(locale));
      await button(page).click();
      await expect.poll(() => said(heard).length).toBeGreaterThan(20);
      expect(said(heard)[0]?.text).toBe((await page.locator('h1').innerText()).trim());
      expect([...new Set(said(heard).map((one) => one.lang))]).toEqual([`${lang}-XX`]);
    });

    test('numbers are said digit by digit', async ({ reader: { page }, world }) => {
      const heard = await withVoices(page, [{ lang, localService: true }]);
      await page.goto(world.site.origin() + guide(locale, 'now'));
      const number = (await page.locator('article [data-phone]').first().getAttribute('data-phone')) ?? '';
      await button(page).click();
      await expect
        .poll(() =>
          said(heard)
            .map((one) => one.text)
            .join(' '),
        )
        .toContain(Array.from(number).join(', '));
    });
  });
}

for (const [is, voices] of [
  ['has no voices', []],
  ['has a voice of the language that only a server speaks', [{ lang: 'en-US', localService: false }]],
  ['has voices of other languages', [{ lang: 'nb-NO', localService: true }]],
] as const)
  test(`nothing is offered where the phone ${is}`, async ({ reader: { page }, world }) => {
    await withVoices(page, [...voices]);
    await page.goto(world.site.origin() + guide('en'));
    await expect(page.locator('h1')).toBeVisible();
    await expect(box(page)).toBeHidden();
  });

test('it is offered once the phone knows its voices', async ({ reader: { page }, world }) => {
  await withVoices(page, []);
  await page.goto(world.site.origin() + guide('en'));
  await page.evaluate(() => {
    const synthesis = speechSynthesis as unknown as { voices: Voice[]; onvoiceschanged: () => void };
    synthesis.voices = [{ lang: 'en_GB', localService: true }];
    synthesis.onvoiceschanged();
  });
  await expect(button(page)).toBeVisible();
});

test.describe('While a page is read', () => {
  /** A page that is at its first sentence, and goes no further. */
  async function reading(page: Page, origin: string): Promise<Heard[]> {
    const heard = await withVoices(page, [{ lang: 'en', localService: true }], 'never');
    await page.goto(origin + guide('en'));
    await button(page).click();
    await expect.poll(() => said(heard).length).toBe(1);
    heard.length = 0;
    return heard;
  }

  test('the same button stops it', async ({ reader: { page }, world }) => {
    const heard = await reading(page, world.site.origin());
    await expect(button(page)).toHaveText(inWords('en')('listen.stop'));
    await expect(page.locator('h1.spoken')).toBeVisible();
    await button(page).click();
    await expect.poll(() => heard).toEqual(['silence']);
    await expect(button(page)).toHaveText(inWords('en')('listen.start'));
    await expect(page.locator('.spoken')).toHaveCount(0);
  });

  test('exit silences it at once, also when the next site never answers', async ({ reader: { page }, world }) => {
    const heard = await reading(page, world.site.origin());
    await world.neutral.be('never answers');
    await page.locator('.bar [data-exit]').click({ noWaitAfter: true });
    await expect.poll(() => heard).toEqual(['silence']);
  });

  test('Shift three times silences it', async ({ reader: { page }, world }) => {
    const heard = await reading(page, world.site.origin());
    await world.neutral.be('never answers');
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await expect.poll(() => heard).toEqual(['silence']);
  });

  test('another page silences it', async ({ reader: { page }, world }) => {
    await reading(page, world.site.origin());
    await page.evaluate(() => {
      sessionStorage.removeItem('silenced');
    });
    await page.locator('.sub a').first().click();
    await expect(page).toHaveURL(world.site.origin() + pathTo('en', place));
    expect(await page.evaluate(() => sessionStorage.getItem('silenced'))).toBe('1');
  });
});

test('a phone that cannot go on says so', async ({ reader: { page }, world }) => {
  await withVoices(page, [{ lang: 'en', localService: true }], 'error');
  await page.goto(world.site.origin() + guide('en'));
  await button(page).click();
  await expect(box(page).getByRole('status')).toHaveText(inWords('en')('listen.failed'));
});

test('nothing is loaded before it is asked for', async ({ reader: { page }, world }) => {
  await withVoices(page, [{ lang: 'en', localService: true }]);
  await page.goto(world.site.origin() + guide('en'));
  await expect(button(page)).toBeVisible();
  world.site.asked.length = 0;
  await button(page).click();
  await expect.poll(() => world.site.asked.length).toBeGreaterThan(0);
  expect(world.site.asked.filter((path) => !path.startsWith('/_astro/'))).toEqual([]);
});
