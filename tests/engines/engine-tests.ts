import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { localeList } from '#lib/i18n/locales.ts';
import { pathTo } from '#lib/paths.ts';
import { inGuard, pushing, sawPath, watched } from '#tests/support/browser/edit-page.ts';
import { openTunnel, type Tunnel } from '#tests/support/browser/tunnel.ts';
import { before as searchPage, startWorld, type World } from '#tests/support/browser/world.ts';
import { getEngine, type Needed } from './get-engines.ts';
import type { Engine, Tab } from './tab.ts';

const home = pathTo('en', 'no');
const exitInBar = 'leave-site [data-exit]';
const patience = 20_000;

/** What must hold in every engine: one entry, a Back that leads past the site, and guards where entries stand. */
export function engineTests(needed: Needed, start: (proxyPort: number) => Promise<Engine>): void {
  const missing = getEngine(needed);
  if (missing !== undefined) console.log(missing);
  describe(needed.engine, { skip: missing !== undefined }, () => {
    let world: World;
    let tunnel: Tunnel;
    let engine: Engine;
    before(async () => {
      world = await startWorld();
      tunnel = await openTunnel(world);
      engine = await start(tunnel.port);
    });
    after(async () => {
      await engine.stop();
      await tunnel.stop();
      await world.stop();
    });
    const inTab = (act: (tab: Tab) => Promise<void>) => async () => {
      await world.neutral.be('answers');
      world.neutral.forget();
      const tab = await engine.newTab();
      try {
        await act(tab);
      } finally {
        await tab.close();
      }
    };
    const come = async (tab: Tab, origin: string): Promise<void> => {
      await open(tab, `${searchPage}/find?to=${origin}${home}`);
      await clickTo(tab, '#same', origin + home);
    };
    const exit = (): string => world.exits[0] ?? '';

    test(
      `${needed.engine}: Back brings a page without guards back from memory, so that the tests mean something`,
      inTab(async (tab) => {
        await open(tab, `${searchPage}/`);
        await tab.ask('(window.kept = true)');
        await open(tab, 'https://control.example/');
        await tab.back();
        await isAt(tab, `${searchPage}/`);
        assert.equal(await tab.ask('window.kept'), true);
      }),
    );

    test(
      `${needed.engine}: a visit is one entry, and Back then shows what was there before`,
      inTab(async (tab) => {
        const origin = world.site.origin();
        const other = localeList.find((one) => one !== 'en') ?? 'en';
        await come(tab, origin);
        const entries = await tab.ask('history.length');
        const moves: [selector: string, to: string][] = [
          [`a[href="${pathTo('en', 'no', 'pay')}"]`, pathTo('en', 'no', 'pay')],
          [`a[href="${pathTo('en', 'no', 'services')}"]`, pathTo('en', 'no', 'services')],
          [`a[href="${pathTo('en', 'no', 'this-phone')}"]`, pathTo('en', 'no', 'this-phone')],
          ['[data-previous]', pathTo('en', 'no', 'services')],
        ];
        for (const [selector, to] of moves) {
          await clickTo(tab, selector, origin + to);
          assert.equal(await tab.ask('history.length'), entries, to);
        }
        await tab.ask(`document.querySelector('.bar-lang').open = true`);
        await clickTo(tab, `.bar-lang a[hreflang="${other}"]`, origin + pathTo(other, 'no', 'services'));
        assert.equal(await tab.ask('history.length'), entries, 'another language');
        await tab.back();
        await isAt(tab, `${searchPage}/find?to=${origin}${home}`);
      }),
    );

    test(
      `${needed.engine}: exit takes the entry of the visit, and Back and Forward never show the site`,
      inTab(async (tab) => {
        const origin = world.site.origin('watched', { edits: [watched] });
        await come(tab, origin);
        await clickTo(tab, `a[href="${pathTo('en', 'no', 'pay')}"]`, origin + pathTo('en', 'no', 'pay'));
        await until(() => world.site.asked.includes(sawPath), 'the page tells that it is seen');
        await clickTo(tab, exitInBar, exit());
        world.site.asked.splice(0);
        for (const [go, to] of [
          [tab.back, `${searchPage}/find?to=${origin}${home}`],
          [tab.forward, exit()],
        ] as const) {
          await go();
          await isAt(tab, to);
        }
        assert.deepEqual(world.site.asked, []);
      }),
    );

    /** Leaves a visit whose links push entries. */
    const leaveThree = async (tab: Tab, origin: string): Promise<void> => {
      await come(tab, origin);
      for (const slug of ['pay', 'options']) {
        await clickTo(tab, `a[href="${pathTo('en', 'no', slug)}"]`, origin + pathTo('en', 'no', slug));
      }
      await until(() => world.site.asked.includes(sawPath), 'the page tells that it is seen');
      await clickTo(tab, exitInBar, exit());
      world.site.asked.splice(0);
    };

    test(
      `${needed.engine}: entries that stand for some other reason stay empty after exit`,
      inTab(async (tab) => {
        await leaveThree(tab, world.site.origin('pushing', { edits: [watched, pushing] }));
        let step = 0;
        for (const go of [tab.back, tab.back, tab.forward, tab.forward]) {
          step += 1;
          // Every entry leads to the same address, so the page that is left must be told from the one that comes.
          await tab.ask(`(window.step = ${step})`);
          await go();
          await until(async () => (await tab.ask('window.step').catch(() => step)) !== step, 'another page is there');
          await isAt(tab, exit());
        }
        assert.ok(!world.site.asked.includes(sawPath), 'no page of the site was seen');
      }),
    );

    test(
      `${needed.engine}: without the script at the top of a page such an entry is seen, so that the test before means something`,
      inTab(async (tab) => {
        const edits = [watched, pushing, inGuard(/>[\s\S]*</, '><')];
        await leaveThree(tab, world.site.origin('bare', { edits }));
        await tab.back();
        await until(() => world.site.asked.includes(sawPath), 'the page tells that it is seen');
      }),
    );

    test(
      `${needed.engine}: the page is empty while the next site does not answer, and after Back and Forward`,
      inTab(async (tab) => {
        const origin = world.site.origin('watched', { edits: [watched] });
        await come(tab, origin);
        await until(() => world.site.asked.includes(sawPath), 'the page tells that it is seen');
        await world.neutral.be('gives no page');
        await tab.click(exitInBar);
        await until(async () => (await tab.ask(text)) === '', 'the page is empty');
        await until(() => world.neutral.asked.length === 1, 'the next site is asked');
        world.site.asked.splice(0);
        await tab.back();
        await isAt(tab, `${searchPage}/find?to=${origin}${home}`);
        await tab.forward();
        await until(() => world.neutral.asked.length === 2, 'the next site is asked again');
        assert.equal(await tab.ask(text), '');
        assert.ok(!world.site.asked.includes(sawPath), 'the page was not seen');
      }),
    );

    test(
      `${needed.engine}: coming back on purpose shows the page`,
      inTab(async (tab) => {
        const origin = world.site.origin();
        await come(tab, origin);
        await clickTo(tab, exitInBar, exit());
        await come(tab, origin);
        await until(
          async () => (await tab.ask(`document.querySelector('h1').checkVisibility()`)) === true,
          'the heading is seen',
        );
      }),
    );
  });
}

const text = `(document.body?.checkVisibility() ? document.body.textContent.trim() : '')`;

async function open(tab: Tab, url: string): Promise<void> {
  await tab.open(url);
  await isAt(tab, url);
}

async function clickTo(tab: Tab, selector: string, url: string): Promise<void> {
  await tab.click(selector);
  await isAt(tab, url);
}

/** Waits until an address is open and its page has been painted. */
async function isAt(tab: Tab, url: string): Promise<void> {
  let seen: unknown;
  const isThere = async (): Promise<boolean> => {
    // Between two pages there is nobody to ask.
    seen = await tab.ask('location.href + " " + document.readyState').catch(String);
    return seen === `${url} complete`;
  };
  await until(isThere, `${url} is open`, () => String(seen));
  // A click that comes before the first picture may get lost, and a move before the end of loading adds no entry.
  await tab.ask('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))');
}

async function until(
  is: () => boolean | Promise<boolean>,
  what: string,
  instead = (): string => 'not so',
): Promise<void> {
  const end = performance.now() + patience;
  while (!(await is())) {
    if (performance.now() > end) assert.fail(`${what}; in place of it: ${instead()}`);
    await setTimeout(20);
  }
}
