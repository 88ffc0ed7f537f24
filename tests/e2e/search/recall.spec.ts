import { locales, type Locale } from '#lib/i18n/locales.ts';
import { siteContent } from '#tests/support/content.ts';
import { localesInScope } from '#tests/support/browser/scope.ts';
import { SearchPage } from '#tests/support/browser/search.ts';
import { expect, test } from '#tests/support/browser/test.ts';
import { askedIn, mean, recall } from '#tests/support/search-queries.ts';

for (const locale of localesInScope) {
  test(`nine of ten pages that readers look for are among the first five: ${locale}`, async ({ page, world }) => {
    test.setTimeout(120_000);
    const place = homeOf(locale);
    const search = await SearchPage.open(page, world.site.origin(), locale, place);
    const shares: number[] = [];
    const missed: string[] = [];
    for (const { type, finds } of askedIn(locale, place, await search.paths('all'))) {
      await search.type(type);
      const found = await search.paths('hits');
      shares.push(recall(finds, found));
      if (recall(finds, found) < 1) missed.push(`${type} → ${found.join(' ')}`);
    }
    expect(shares.length).toBeGreaterThanOrEqual(15);
    expect(mean(shares), missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
}

/** The country where most people speak a language, or the first one. */
function homeOf(locale: Locale): string {
  const [own = locale] = locales[locale].lang.split('-');
  const all = [...siteContent().places.values()];
  return (all.find(({ lang }) => lang.split('-')[0] === own) ?? all[0])?.id ?? '';
}
