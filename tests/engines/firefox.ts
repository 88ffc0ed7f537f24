import puppeteer from 'puppeteer-core';
import type { Engine, Tab } from './tab.ts';

/** Starts Firefox with everything it asks for sent through a proxy on this machine. */
export async function startFirefox(executablePath: string, proxyPort: number): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
    },
  });
  const newTab = async (): Promise<Tab> => {
    const page = await browser.newPage();
    // A page that comes back from memory is not loaded, so there is no load to wait for.
    const noWait = { timeout: 1 };
    return {
      open: async (url) => {
        await page.goto(url);
      },
      click: (selector) => page.click(selector),
      back: async () => {
        await page.goBack(noWait).catch(() => undefined);
      },
      forward: async () => {
        await page.goForward(noWait).catch(() => undefined);
      },
      ask: (expression) => page.evaluate(expression),
      close: () => page.close(),
    };
  };
  return { newTab, stop: () => browser.close() };
}
