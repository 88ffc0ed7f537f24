import { pathTo } from '#lib/paths.ts';
import { isOneEntry, neverComesBack } from '#tests/support/browser/checks.ts';
import { painted, replacing } from '#tests/support/browser/edit-page.ts';
import { isOurs } from '#tests/support/browser/reader.ts';
import { everything, localesInScope } from '#tests/support/browser/scope.ts';
import { moods } from '#tests/support/browser/stub-site.ts';
import { expect, sizes, test } from '#tests/support/browser/test.ts';
import { settingOf, visit } from '#tests/support/browser/visit.ts';
import { before } from '#tests/support/browser/world.ts';

const sentinel = { edits: [painted] };
const home = pathTo('en', 'no');

/** What must hold whether Back and Forward come from memory or from the network. */
export function historyTests(backFromMemory: boolean): void {
  // Were it off where we think it is on, every test below would pass for the wrong reason.
  test('a page without guards comes back as the browser keeps it', async ({ reader }) => {
    await reader.page.goto(`${before}/`);
    await reader.page.goto('https://control.example/');
    await reader.go(-1);
    expect(reader.commits.at(-1)).toEqual({
      url: `${before}/`,
      type: backFromMemory ? 'BackForwardCacheRestore' : 'Navigation',
    });
  });

  const sizesInScope = Object.entries(sizes);
  localesInScope.forEach((locale, row) => {
    sizesInScope.forEach(([size, screen], column) => {
      // Off is the easier case, so it is met once a language unless everything is asked for.
      if (!backFromMemory && !everything && row !== column) return;
      const mood = moods[(row + column + (backFromMemory ? 0 : 1)) % moods.length] ?? 'answers';
      test.describe(`on ${size}`, () => {
        test.use(screen);
        test(`a visit in ${locale} is one entry, and is gone after exit to a site that ${mood}`, async ({
          reader,
          world,
        }) => {
          const at = settingOf(world.folder, locale);
          const origin = world.site.origin('painted', sentinel);
          await reader.come(`${origin}${pathTo(locale)}`);
          const entriesBefore = (await reader.entries()).urls.slice(0, -1);
          for (const { name, act, to, focus = 'h1' } of visit) {
            await test.step(name, async () => {
              await act(reader.page, at);
              const there = to(at);
              if (there === 'elsewhere') await expect.poll(() => isOurs(reader.page.url())).toBe(false);
              else {
                await reader.page.waitForURL(origin + there);
                await expect(reader.page.locator(focus)).toBeFocused();
              }
              await isOneEntry(reader, entriesBefore);
            });
          }
          await reader.go(-1);
          expect(reader.page.url(), 'what Back shows').toBe(entriesBefore.at(-1));
          await reader.come(`${origin}${pathTo(locale, at.place, 'service', at.service)}`);
          await neverComesBack(reader, mood);
        });
      });
    });
  });

  for (const mood of moods) {
    for (const entry of ['typed', 'new tab'] as const) {
      test(`somebody who came by ${entry} leaves to a site that ${mood}`, async ({ reader, world }) => {
        const own = await reader.come(world.site.origin('painted', sentinel) + home, entry);
        await own.page.locator(`a[href="${pathTo('en', 'no', 'pay')}"]`).click();
        await expect(own.page.locator('h1')).toBeFocused();
        await neverComesBack(own, mood);
      });
    }

    test(`entries that stand for some other reason stay blank after exit to a site that ${mood}`, async ({
      reader,
      world,
    }) => {
      const pushing = { edits: [painted, replacing(/location\.replace\((\w+)\.href\)/, 'location.assign($1.href)')] };
      await reader.come(world.site.origin('pushing', pushing) + home);
      for (const rest of [['pay'], ['options']]) {
        await reader.page
          .locator(`a[href="${pathTo('en', 'no', ...rest)}"]`)
          .first()
          .click();
        await expect(reader.page.locator('h1')).toBeFocused();
      }
      expect((await reader.entries()).urls.filter(isOurs)).toHaveLength(3);
      await neverComesBack(reader, mood, { entriesLeft: true });
    });
  }
}
