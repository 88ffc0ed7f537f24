import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { localeList } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import { find, programs } from './programs.ts';
import { holdsSoon } from './soon.ts';
import { startEngineWorld, type EngineWorld } from './world.ts';

const firefox = find(programs.firefox);

describe('in Firefox', { skip: 'missing' in firefox ? firefox.missing : false }, () => {
  let world: EngineWorld;
  let browser: Browser;

  before(async () => {
    world = await startEngineWorld();
    browser = await launch({ browser: 'firefox', executablePath: 'path' in firefox ? firefox.path : '' });
  });
  after(async () => {
    await browser.close();
    await world.stop();
  });

  for (const locale of localeList) {
    test(`a visit in ${locale} is one entry, and Back after the exit shows the page before the site`, async () => {
      const page = await browser.newPage();
      await page.goto(world.before);
      await page.goto(world.site + pathTo(locale, 'no'));
      const length = await page.evaluate(() => history.length);
      for (const path of [
        pathTo(locale, 'no', 'pay'),
        pathTo(locale, 'no', 'options'),
        pathTo(locale, 'no', 'services'),
        pathTo(locale, 'no', 'about'),
      ]) {
        await tap(page, `a[href="${path}"]`);
        await arrived(page, world.site + path);
        assert.equal(await page.evaluate(() => history.length), length, `${path} added no entry`);
      }
      await tap(page, '.skip');
      assert.equal(await page.evaluate(() => history.length), length, 'a link inside the page added no entry');
      await tap(page, '[data-exit]');
      await arrived(page, world.neutral);
      await page.evaluate(() => {
        history.back();
      });
      await arrived(page, world.before);
      await page.close();
    });
  }
});

/** A tap by script: the test is about history, and not about where a link stands. */
async function tap(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (link) => {
    setTimeout(() => {
      (link as HTMLElement).click();
    });
  });
}

async function arrived(page: Page, address: string): Promise<void> {
  await holdsSoon(async () => (await page.evaluate(() => location.href)).split('#')[0] === address, address);
}
