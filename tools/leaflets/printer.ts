import { readFileSync } from 'node:fs';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { fit } from '#lib/leaflets/fit.ts';
import { toHtml, type Element } from '#lib/leaflets/node.ts';
import { ensureChromium } from '../setup/get-chromium.mjs';
import { fontFile, fontRules } from './fonts.ts';
import { neutral } from './neutral.ts';

/** A sheet that cannot be printed as it is, as a sentence for who ordered it. */
export class SheetError extends Error {}

/** An address that exists nowhere: all that the page asks for is answered here. */
const origin = 'http://leaflets.invalid';

/** Prints sheets with one browser, so that it and its fonts are loaded once. */
export class Printer {
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #devtools: CDPSession;

  private constructor(browser: Browser, page: Page, devtools: CDPSession) {
    this.#browser = browser;
    this.#page = page;
    this.#devtools = devtools;
  }

  static async start(): Promise<Printer> {
    // Chromium refuses its sandbox to root. The page is our own and reaches no network.
    const browser = await chromium.launch({ executablePath: await ensureChromium(), chromiumSandbox: false });
    const page = await browser.newPage();
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      const font = fontFile(pathname);
      if (font) return route.fulfill({ body: font, contentType: 'font/woff2' });
      return pathname === '/' ? route.fulfill({ body: emptyPage(), contentType: 'text/html' }) : route.abort();
    });
    await page.goto(origin);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    return new Printer(browser, page, devtools);
  }

  /** A sheet as a PDF. Throws `SheetError` when it does not fit, or has letters that no font of ours has. */
  async print(sheet: Element): Promise<Uint8Array> {
    await this.#page.evaluate(async (html) => {
      document.body.innerHTML = html;
      document.body.getBoundingClientRect();
      await document.fonts.ready;
    }, toHtml(sheet));
    const fits = await this.#page.evaluate(`(${fit.toString()})(document.querySelector('.leaf'))`);
    if (fits !== true) throw new SheetError('Not everything fits: write fewer numbers after --lines.');
    const strange = await this.#strangeFonts();
    if (strange.length > 0)
      throw new SheetError(
        `Some letters are in none of our fonts, and would be printed in ${strange.join(', ')}: add the Noto family of their script in tools/leaflets/fonts.ts.`,
      );
    return neutral(await this.#page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: false }));
  }

  /** Families of this machine that letters of the sheet are shown in: for a letter that no font of ours has. */
  async #strangeFonts(): Promise<string[]> {
    const { root } = await this.#devtools.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await this.#devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'body' });
    const { fonts } = await this.#devtools.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
  }

  async stop(): Promise<void> {
    await this.#browser.close();
  }
}

function emptyPage(): string {
  const style = readFileSync(new URL('../../src/styles/leaf.css', import.meta.url), 'utf8');
  return `<!doctype html><meta charset="utf-8"><style>${fontRules()}\nbody{margin:0}\n${style}</style><body></body>`;
}
