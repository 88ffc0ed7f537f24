import { keptCopies } from '#lib/leave/kept.ts';

type Shelf = (root: HTMLElement) => { keep: () => Promise<void> };

/** Offers to keep the pages on the phone, only where the browser lets a page keep anything. The rest loads when it is of use. */
class KeepPages extends HTMLElement {
  #loading: ReturnType<Shelf> | undefined;

  async connectedCallback(): Promise<void> {
    const button = this.querySelector<HTMLButtonElement>('[data-keep]');
    // Before the button shows: a tap must not be lost while a slow phone looks for copies.
    if (button) button.onclick = () => void this.#keep();
    this.hidden = false;
    try {
      // A browser may have these names and forbid their use, as in a private window.
      await navigator.serviceWorker.getRegistrations();
      this.#part('offer').hidden = false;
      if (await caches.has(keptCopies)) await this.#load();
    } catch {
      this.#part('offer').hidden = true;
      this.#part('off').hidden = false;
    }
  }

  async #keep(): Promise<void> {
    this.#part('broken').hidden = true;
    try {
      await (await this.#load()).keep();
    } catch {
      this.#part('broken').hidden = false;
    }
  }

  async #load(): Promise<ReturnType<Shelf>> {
    const { start } = (await import(/* @vite-ignore */ this.dataset['src'] ?? '')) as { start: Shelf };
    return (this.#loading ??= start(this));
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`) ?? this;
  }
}

customElements.define('keep-pages', KeepPages);
