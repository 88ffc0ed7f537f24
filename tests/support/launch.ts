import { findChromium } from '#tools/setup/find-chromium.mjs';
import { noChromium } from '#tools/setup/get-chromium.mjs';

/**
 * What Chromium does behind a page's back. Without network it would fail loudly, and with network
 * it would disturb what the tests measure.
 */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** How to start Chromium for a test, a measurement or a picture. */
export function launchOptions(): { executablePath: string; args: string[]; chromiumSandbox: boolean } {
  const executablePath = findChromium(process.env);
  if (executablePath === undefined) throw new Error(noChromium(process.getuid?.() === 0));
  // Chromium refuses its sandbox to root, and some systems refuse it to everybody. The pages are our own.
  return { executablePath, args: [...quiet, '--no-sandbox'], chromiumSandbox: false };
}
