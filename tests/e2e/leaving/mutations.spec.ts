import { expect, test } from '#tests/support/browser/test.ts';
import { sampleOf } from '#tests/support/browser/scope.ts';
import { mutations } from './mutations.ts';

// A guard that is gone is for those who change a guard: they ask for everything.
sampleOf(mutations, 5).forEach(({ without, edits, change = {}, check, says }, at) => {
  test(`without ${without}, a test fails`, async ({ reader, world }) => {
    const origin = world.site.origin(`mutation-${at}`, { ...change, edits });
    await expect(check(reader, { origin })).rejects.toThrow(says);
  });
});
