/** What a reader does first. Moves of the pointer count: on a computer it is the first sign that somebody reads. */
const acts = ['pointerdown', 'pointermove', 'keydown', 'scroll'];

/**
 * Loads a script once it is of use, so that a page comes in one request: when what stands inside is unfolded, or what was
 * chosen there comes back with "previous page"; with `data-any` at the reader's first act on the page.
 */
class FirstUse extends HTMLElement {
  connectedCallback(): void {
    const { src = '', any } = this.dataset;
    const load = (): void => {
      import(/* @vite-ignore */ src).catch(() => {
        for (const said of this.querySelectorAll<HTMLElement>('[data-failed]')) said.hidden = false;
      });
    };
    if (any !== undefined) {
      for (const act of acts) addEventListener(act, load, { once: true, passive: true });
      return;
    }
    this.addEventListener('toggle', load, { once: true, capture: true });
    // Only then does the trail end with this page.
    void customElements.whenDefined('one-entry').then(() => {
      const folded = this.querySelector('details');
      if (folded && isSomethingChosen()) folded.open = true;
    });
  }
}

/** Whether the trail of the tab ends with something chosen. `lib/leave/trail.ts` would come as a file of its own, being in two scripts. */
function isSomethingChosen(): boolean {
  try {
    return /#[^ ]+$/.test(sessionStorage.getItem('t') ?? '');
  } catch {
    return false;
  }
}

customElements.define('first-use', FirstUse);
