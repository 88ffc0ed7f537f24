import { pathTo } from '#lib/paths.ts';
import { entriesStayEmpty, isOneEntry, neverComesBack } from '#tests/support/browser/checks-history.ts';
import { painted, pushing } from '#tests/support/browser/edit-page.ts';
import { isOurs } from '#tests/support/browser/reader.ts';
import { everything, localesInScope, sampleOf } from '#tests/support/browser/scope.ts';
import { moods, type Mood } from '#tests/support/browser/stub-site.ts';
import { expect, sizes, test } from '#tests/support/browser/test.ts';
import { elsewhere, settingOf, visit, type Setting } from '#tests/support/browser/visit.ts';
import { before } from '#tests/support/browser/world.ts';

/** What must hold whether Back and Forward come from memory or from the network. */
export function historyTests(backFromMemory: boolean): void {
  // Were it off where we think it is on, every test below would pass for the wrong reason.
  test('a page without guards comes back as this browser keeps it', async ({ reader }) => {
    await reader.page.goto(`${before}/`);
    await reader.page.goto('https://control.example/');
    await reader.go(-1);
    const type = backFromMemory ? 'BackForwardCacheRestore' : 'Navigation';
    expect(reader.commits.at(-1)).toEqual({ url: `${before}/`, type });
  });

  localesInScope.forEach((locale, row) => {
    Object.entries(sizes).forEach(([size, screen], column) => {
      // Off is the easier case, so a language meets it on one screen unless everything is asked for.
      if (!everything && row !== column) return;
      const mood = moods[(row * 3 + column) % moods.length] ?? 'answers';
      test.describe(`on ${size}`, () => {
        test.use(screen);
        visitTest(`a visit in ${locale} is one entry, and is gone after exit to a site that ${mood}`, locale, mood);
      });
    });
  });

  sampleOf(moods, 2).forEach((mood, row) => {
    (['typed', 'new tab'] as const).forEach((entry, column) => {
      if (!everything && (!backFromMemory || row % 2 !== column)) return;
      test(`somebody who came by ${entry} leaves to a site that ${mood}`, async ({ reader, world }) => {
        const own = await reader.come(world.site.origin('painted', { edits: [painted] }) + pathTo('en', 'no'), entry);
        await own.page.locator(`a[href="${pathTo('en', 'no', 'pay')}"]`).click();
        await expect(own.page.locator('h1')).toBeFocused();
        await neverComesBack(own, mood);
      });
    });

    test(`entries that stand for some other reason stay empty after exit to a site that ${mood}`, ({ reader, world }) =>
      entriesStayEmpty(mood)(reader, { origin: world.site.origin('pushing', { edits: [painted, pushing] }) }));
  });
}

function visitTest(title: string, locale: Setting['locale'], mood: Mood): void {
  test(title, async ({ reader, world }) => {
    const at = settingOf(world.folder, locale);
    const origin = world.site.origin('painted', { edits: [painted] });
    await reader.come(`${origin}${pathTo(locale)}`);
    const entriesBefore = (await reader.entries()).urls.slice(0, -1);
    for (const { name, act, to, focus = 'h1' } of visit) {
      await test.step(name, async () => {
        await act(reader.page, at);
        const there = to(at);
        if (there === elsewhere) await expect.poll(() => isOurs(reader.page.url())).toBe(false);
        else {
          await reader.page.waitForURL(origin + there);
          await expect(reader.page.locator(focus)).toBeFocused();
        }
        await isOneEntry(reader, entriesBefore);
      });
    }
    await reader.go(-1);
    expect(reader.page.url(), 'what Back shows').toBe(entriesBefore.at(-1));
    await reader.come(origin + pathTo(locale, at.place, 'service', at.service));
    await neverComesBack(reader, mood);
  });
}
