import { pathTo } from '#lib/paths.ts';
import { isReplaced } from '#tests/support/browser/checks.ts';
import { leave } from '#tests/support/browser/exit-control.ts';
import { test } from '#tests/support/browser/test.ts';
import { historyTests } from './history.ts';

test.use({ backFromMemory: true });
historyTests(true);

for (const entry of ['link', 'typed', 'new tab'] as const) {
  test(`exit replaces the visit of somebody who came by ${entry}`, async ({ reader, world }) => {
    const own = await reader.come(world.site.origin() + pathTo('en', 'no'), entry);
    const entriesBefore = (await own.entries()).urls.slice(0, -1);
    await leave(own.page);
    await isReplaced(own, entriesBefore, world.exits[0] ?? '');
  });
}
