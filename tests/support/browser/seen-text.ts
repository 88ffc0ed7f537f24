import type { CDPSession } from '@playwright/test';
import { siteDomain } from './built-site.ts';

/**
 * Runs in every document from its start, before any script of the page, and looks in every animation frame whether
 * a page of the site shows text. It asks nothing of the page and changes nothing in it.
 */
const watch = `(() => {
  if (!location.hostname.endsWith('.${siteDomain}') || window !== top) return;
  const look = () => {
    const text = document.body?.checkVisibility() ? document.body.textContent.trim() : '';
    if (text) sawText(location.href);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

/** Addresses of the site's pages that showed text in some animation frame, in order. A test may empty it. */
export async function watchText(cdp: CDPSession): Promise<string[]> {
  const seen: string[] = [];
  cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === 'sawText') seen.push(payload);
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'sawText' });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: watch });
  // A tab that a link opened has its document already.
  await cdp.send('Runtime.evaluate', { expression: watch });
  return seen;
}
