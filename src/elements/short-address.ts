/**
 * Puts the page that a short address stands for in its place, so that no entry of the history stays behind.
 * `lib/leave/flag.ts` would come as a file of its own, being in two scripts, and no page would hold its script any more.
 */
const link = document.querySelector<HTMLAnchorElement>('[data-short]');
if (link && !document.cookie.split('; ').includes('k=1')) location.replace(link.href);
export {};
