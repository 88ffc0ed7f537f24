import type { CDPSession } from '@playwright/test';
import { siteDomain } from './built-site.ts';

/** What a page of the site had to show in an animation frame. */
export interface Look {
  url: string;
  title: string;
  /** Text that is not hidden. */
  text: string;
  icon: string;
}

/**
 * Runs in every document from its start, before any script of the page, and looks in every animation frame what a page
 * of the site shows. It asks nothing of the page and changes nothing in it.
 */
const watch = `(() => {
  if (!location.hostname.endsWith('.${siteDomain}') || window !== top) return;
  let last = '';
  const look = () => {
    const text = document.body?.checkVisibility() ? document.body.textContent.trim() : '';
    const icon = document.querySelector('link[rel=icon]')?.href ?? '';
    const now = JSON.stringify({ url: location.href, title: document.title, text, icon });
    if (now !== last) looked(last = now);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  addEventListener('pageshow', () => { last = ''; });
})()`;

/** What pages of the site showed, frame by frame, a frame like the one before left out. */
export async function watchText(cdp: CDPSession): Promise<readonly Look[]> {
  const looks: Look[] = [];
  cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === 'looked') looks.push(JSON.parse(payload) as Look);
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'looked' });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: watch });
  // A tab that a link opened has its document already.
  await cdp.send('Runtime.evaluate', { expression: watch });
  return looks;
}
