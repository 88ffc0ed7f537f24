import { address } from '#tests/support/browser/check.ts';
import { fillIn, send, watchSent } from '#tests/support/browser/call-me.ts';
import { expect, test } from '#tests/support/browser/test.ts';

const instead = '[data-part="instead"] a[href^="tel:"]';

/** Ways in which encryption can fail, each at another step. */
const breaks: Record<string, string> = {
  'no chance': 'crypto.getRandomValues = () => { throw new Error(); }',
  'no hash': 'crypto.subtle.digest = () => Promise.reject(new Error())',
  'no bytes of text': 'TextEncoder.prototype.encode = () => { throw new Error(); }',
  'no list of keys': 'Response.prototype.json = () => Promise.reject(new Error())',
  'no time zone': 'Intl.DateTimeFormat = () => { throw new Error(); }',
  'keys of two kinds': `Response.prototype.json = () => Promise.resolve({ kind: 'classic', recipients: ['age1pq1x', 'age1x'] })`,
  'no keys': `Response.prototype.json = () => Promise.resolve({ kind: 'pq', recipients: [] })`,
};

for (const [what, script] of Object.entries(breaks)) {
  test(`with ${what} nothing is sent, and a number to call is shown`, async ({ page, world }) => {
    const watched = watchSent(page);
    await page.addInitScript(script);
    await page.goto(address({ origin: world.site.origin() }, 'call-me'));
    await fillIn(page);
    await send(page);
    await expect(page.locator('[data-say="failed"]').first()).toBeVisible();
    await expect(page.locator(instead).first()).toBeVisible();
    expect(watched.bodies).toEqual([]);
  });
}

test('keys other than those that the page names by their hash are not taken', async ({ page, world }) => {
  const scripts = { '/data/keysets/demo.json': '{"kind":"pq","recipients":["age1pq1other"]}' };
  const watched = watchSent(page);
  await page.goto(address({ origin: world.site.origin('other-keys', { scripts }) }, 'call-me'));
  await fillIn(page);
  await send(page);
  await expect(page.locator('[data-say="failed"]').first()).toBeVisible();
  expect(watched.bodies).toEqual([]);
});

test('when its script does not come, the form says so and shows a number', async ({ page, world }) => {
  await page.route('**/_astro/**', (route) => route.abort());
  await page.goto(address({ origin: world.site.origin() }, 'call-me'));
  await fillIn(page);
  await send(page);
  await expect(page.locator('[data-say="broken"]')).toBeVisible();
  await expect(page.locator(instead).first()).toBeVisible();
});

test('a plain submission goes nowhere: fields have no names, and the policy forbids it', async ({ page, world }) => {
  await page.goto(address({ origin: world.site.origin() }, 'call-me'));
  expect(await page.locator('main [name]').count()).toBe(0);
  await fillIn(page);
  const asked = world.site.asked.length;
  const directive = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        addEventListener('securitypolicyviolation', (event) => done(event.effectiveDirective));
        HTMLFormElement.prototype.submit.call(document.querySelector('form'));
      }),
  );
  expect(directive).toBe('form-action');
  expect(world.site.asked.length).toBe(asked);
});

test('after the last day of its keys there is no form, only the numbers', async ({ page, world }) => {
  await page.clock.setFixedTime(new Date('2100-01-01T12:00:00Z'));
  await page.goto(address({ origin: world.site.origin() }, 'call-me'));
  await expect(page.locator('[data-part="off"]')).toBeVisible();
  await expect(page.locator('form')).toBeHidden();
  await expect(page.locator('header.head a[href^="tel:"]').first()).toBeVisible();
});

test('too many requests: the form says so, shows a number and keeps what was written', async ({ page, world }) => {
  await page.route('**/api/requests/**', (route) => route.fulfill({ status: 429, body: '{}' }));
  await page.goto(address({ origin: world.site.origin() }, 'call-me'));
  await fillIn(page);
  await send(page);
  await expect(page.locator('[data-say="busy"]')).toBeVisible();
  await expect(page.locator(instead).first()).toBeVisible();
  expect(await page.locator('#f-name').inputValue()).not.toBe('');
});

test('an answer that was lost is asked for again with the same request', async ({ page, world }) => {
  let lost = 0;
  await page.route('**/api/requests/**', async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    return route.abort();
  });
  const watched = watchSent(page);
  await page.goto(address({ origin: world.site.origin() }, 'call-me'));
  await fillIn(page);
  await send(page);
  await expect(page.locator('[data-say="wait"]')).toBeVisible();
  await send(page);
  await expect(page.locator('[data-part="sent"]')).toBeVisible();
  expect(watched.bodies).toHaveLength(2);
  expect(watched.bodies[0]?.equals(watched.bodies[1] ?? Buffer.alloc(0))).toBe(true);
});
