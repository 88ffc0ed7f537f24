import { expect, test } from '#tests/support/browser/test.ts';
import { mutations } from './mutations.ts';

mutations.forEach(({ without, edits, change = {}, check, says }, at) => {
  test(`without ${without}, a test fails`, async ({ reader, world }) => {
    const origin = world.site.origin(`mutation-${at}`, { ...change, edits });
    await expect(check(reader, { origin })).rejects.toThrow(says);
  });
});
