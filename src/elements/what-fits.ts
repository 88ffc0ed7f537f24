/** Loads the answer on the first tap on a sentence, or when the reader comes back to sentences tapped before. */
class WhatFits extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener(
      'toggle',
      (event) => {
        if (event.target instanceof HTMLElement && event.target.dataset['says'] !== undefined) this.#load();
      },
      true,
    );
    if (isBack()) this.#load();
  }

  #load(): void {
    const { script = '', data = '' } = this.dataset;
    // Both are known from the start, so neither waits for the other. The same one twice is loaded once.
    Promise.all([script, data].map((file) => import(/* @vite-ignore */ file))).catch(() => {
      for (const said of this.querySelectorAll<HTMLElement>('[data-failed]')) said.hidden = false;
    });
  }
}

/**
 * Whether the last page of the trail has noted something; the answer finds out whether it was this one. The trail is
 * not imported here: a module that two scripts of a page share would become a file, and a second request.
 */
function isBack(): boolean {
  try {
    return /#[^"]*"\]$/.test(sessionStorage.getItem('t') ?? '');
  } catch {
    return false;
  }
}

customElements.define('what-fits', WhatFits);
