import type { Host } from './fits/shown.ts';

/** Loads the answer on the first tap on a sentence, or when the reader comes back to sentences tapped before. */
class WhatFits extends HTMLElement implements Host {
  /** The stored trail as it was when the page opened, before this page stood in it. */
  readonly trail = storedTrail();

  connectedCallback(): void {
    this.addEventListener(
      'toggle',
      (event) => {
        if (event.target instanceof HTMLElement && event.target.dataset['says'] !== undefined) this.#load();
      },
      true,
    );
    if (isNoted(this.trail)) this.#load();
  }

  #load(): void {
    const { script = '', data = '' } = this.dataset;
    // Both are known from the start, so neither waits for the other. The same one twice is loaded once.
    Promise.all([script, data].map((file) => import(/* @vite-ignore */ file))).catch(() => {
      for (const said of this.querySelectorAll<HTMLElement>('[data-failed]')) said.hidden = false;
    });
  }
}

/** Storage can be switched off; then nothing was tapped before. */
function storedTrail(): string | null {
  try {
    return sessionStorage.getItem('t');
  } catch {
    return null;
  }
}

/**
 * Whether the last page of the trail has noted something; the answer finds out whether it was this one. The trail is
 * not imported here: a module that two scripts of a page share would become a file, and a second request.
 */
function isNoted(trail: string | null): boolean {
  return /#[^ ]+$/.test(trail ?? '');
}

customElements.define('what-fits', WhatFits);
