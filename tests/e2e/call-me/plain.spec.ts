import { locales } from '#lib/i18n/locales.ts';
import { hourOf } from '#server/requests/store.ts';
import { address } from '#tests/support/browser/check.ts';
import { readAsWorker, sentinels } from '#tests/support/browser/call-me.ts';
import { localesInScope } from '#tests/support/browser/scope.ts';
import { expect, test } from '#tests/support/browser/test.ts';

test.use({ javaScriptEnabled: false });

for (const locale of localesInScope) {
  test(`without scripts a request in ${locale} is sent from the form that says what the server sees`, async ({
    page,
    world,
  }) => {
    const at = { origin: world.site.origin(), locale };
    await page.goto(address(at, 'call-me'));
    await expect(page.locator('form'), 'the form that needs scripts').toBeHidden();
    await page.locator(`a[href="${new URL(address(at, 'call-me', 'plain')).pathname}"]`).click();
    await page.locator('#f-to').fill(sentinels.to);
    await page.locator('#f-weekdays').check();
    await page.locator('main [type="submit"]').click();
    await expect(page.locator('[data-for="sent"]')).toBeVisible();
    await expect(page.locator('form')).toBeHidden();
    expect(page.url()).toBe(address(at, 'call-me', 'plain'));
    const rows = await world.site.requests.list(['demo'], hourOf(new Date()), '', 1000);
    const records = await Promise.all(rows.map(({ blob }) => readAsWorker(blob)));
    expect(
      records.filter((record) => record?.to === sentinels.to && record.lang === locales[locale].lang),
    ).toHaveLength(1);
  });
}
