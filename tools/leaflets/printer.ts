import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { fit } from '#lib/leaflets/fit.ts';
import { toHtml, type Element } from '#lib/leaflets/node.ts';
import { ensureChromium } from '../setup/get-chromium.mjs';
import { fontFile, fontRules, isOurFont } from './fonts.ts';
import { fontsIn, glyphsIn } from './glyphs.ts';
import { neutralise } from './neutral.ts';

/** A sheet that cannot be printed as it is, as a sentence for who ordered it. */
export class SheetError extends Error {}

/** An address that exists nowhere: all that the page asks for is answered here. */
const origin = 'http://leaflets.invalid';

/** Prints sheets with one browser, so that it and its fonts are loaded once. */
export class Printer {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  /** Starts a browser, and gets one if the machine has none. */
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
    return new Printer(browser, page);
  }

  /** A sheet as a PDF; `name` is for what is said when it cannot be made. Throws `SheetError` when it does not fit, or has letters that no font of ours has. */
  async print(sheet: Element, name: string): Promise<Uint8Array> {
    await this.#page.evaluate(async (html) => {
      document.body.innerHTML = html;
      document.body.getBoundingClientRect();
      await document.fonts.ready;
    }, toHtml(sheet));
    const fits = await this.#page.evaluate(`(${fit.toString()})(document.querySelector('.leaf'))`);
    if (fits !== true)
      throw new SheetError(
        `${name}: not everything fits; write fewer numbers after --lines, leave out the name with --plain, or shorten it in content/site.yaml.`,
      );
    const pdf = await this.#page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: false });
    const made = await PDFDocument.load(pdf, { updateMetadata: false });
    if (fontsIn(made).some((font) => !isOurFont(font.name)) || glyphsIn(made).includes(0))
      throw new SheetError(
        `${name}: some letters are in none of our fonts; add the Noto family of their script in tools/leaflets/fonts.ts.`,
      );
    neutralise(made);
    return made.save({ addDefaultPage: false, updateFieldAppearances: false });
  }

  /** Ends the browser. */
  async stop(): Promise<void> {
    await this.#browser.close();
  }
}

function emptyPage(): string {
  const style = ['leaf', 'leaf-formats']
    .map((name) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8'))
    .join('');
  return `<!doctype html><meta charset="utf-8"><style>${fontRules()}\nbody{margin:0}\n${style}</style><body></body>`;
}
