import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { localeList } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import { find, programs } from './programs.ts';
import { holdsSoon } from './soon.ts';
import { startWebKit, type Driven } from './web-driver.ts';
import { startEngineWorld, type EngineWorld } from './world.ts';

const needed = [find(programs.screen), find(programs.webkitDriver), find(programs.miniBrowser)];
const missing = needed.flatMap((one) => ('missing' in one ? [one.missing] : []))[0];
const [screen = '', driver = '', browser = ''] = needed.map((one) => ('path' in one ? one.path : ''));

describe('in WebKit', { skip: missing ?? false }, () => {
  let world: EngineWorld;
  let page: Driven;

  before(async () => {
    world = await startEngineWorld();
    page = await startWebKit({ screen, driver, browser });
  });
  after(async () => {
    await page.stop();
    await world.stop();
  });

  for (const locale of localeList) {
    test(`Back after the exit never shows the site (${locale})`, async () => {
      await page.open(world.before);
      await page.open(world.site + pathTo(locale, 'no'));
      const length = await page.run('return history.length');
      for (const path of [pathTo(locale, 'no', 'pay'), pathTo(locale, 'no', 'options')]) {
        await tap(`a[href="${path}"]`);
        await arrived(world.site + path);
        assert.equal(await page.run('return history.length'), length, `${path} added no entry`);
      }
      await tap('[data-exit]');
      await arrived(world.neutral);
      await page.back();
      await arrived(world.before);
    });
  }

  const tap = (selector: string): Promise<unknown> =>
    page.run(`const link = document.querySelector(${JSON.stringify(selector)}); setTimeout(() => link.click())`);
  const arrived = (address: string): Promise<void> =>
    holdsSoon(async () => (await page.run('return location.href')) === address, address);
});
