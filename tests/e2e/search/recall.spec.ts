import { localesInScope } from '#tests/support/browser/scope.ts';
import { SearchPage } from '#tests/support/browser/search.ts';
import { expect, test } from '#tests/support/browser/test.ts';
import { mean, queriesOf, recall, searchedLocales } from '#tests/support/search-queries.ts';

const place = 'no';

for (const locale of localesInScope.filter((one) => searchedLocales.includes(one))) {
  test(`nine of ten pages that readers look for are among the first five: ${locale}`, async ({ page, world }) => {
    test.setTimeout(90_000);
    const search = await SearchPage.open(page, world.site.origin(), locale, place);
    const shares: number[] = [];
    const missed: string[] = [];
    for (const { type, finds } of queriesOf(locale).filter((one) => one.in === undefined || one.in === place)) {
      await search.type(type);
      const found = await search.paths('hits');
      shares.push(recall(finds, found));
      if (recall(finds, found) < 1) missed.push(`${type} → ${found.join(' ')}`);
    }
    expect(shares.length).toBeGreaterThanOrEqual(15);
    expect(mean(shares), missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
}
