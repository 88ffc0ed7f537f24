import { moveFor } from '#lib/leave/link.ts';
import { before, opened } from '#lib/leave/trail.ts';
import { storedTrail, storeTrail } from './stored-trail.ts';

/**
 * Keeps a visit in one entry of the history: every move replaces the entry, so that the browser's Back leaves the site.
 * In return the page's own "previous page" works by the trail.
 */
class OneEntry extends HTMLElement {
  connectedCallback(): void {
    const trail = storedTrail();
    storeTrail(opened(trail, location.pathname));
    addEventListener('click', (event) => {
      this.#onTap(event);
    });
    // Not on the first page of a visit: there Tab starts at the exit.
    if (trail.length > 0) focusOn(document.querySelector('h1'));
    for (const hidden of document.querySelectorAll<HTMLElement>('[data-scripts]')) hidden.hidden = false;
  }

  #onTap(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (
      !link ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    if (link.dataset['previous'] !== undefined) {
      event.preventDefault();
      goBack(link.href);
      return;
    }
    const move = moveFor(
      { href: link.href, target: link.target, download: link.hasAttribute('download') },
      location.href,
    );
    if (move === 'none') return;
    event.preventDefault();
    location.replace(link.href);
    if (move === 'inside') focusOn(document.getElementById(decodeURIComponent(link.hash.slice(1))));
  }
}

function goBack(above: string): void {
  const back = before(storedTrail());
  storeTrail(back?.trail ?? []);
  location.replace(back?.path ?? above);
}

function focusOn(target: HTMLElement | null): void {
  if (!target) return;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus();
}

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
});
customElements.define('one-entry', OneEntry);
