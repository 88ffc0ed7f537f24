/** Loads what makes sheets once the worker changes something, and prints the sheets that stand on the page. */
class LeafletMaker extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('focusin', () => this.#load(), { once: true });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      print();
    });
  }

  #load(): void {
    const { script = '', data = '' } = this.dataset;
    Promise.all([script, data].map((file) => import(/* @vite-ignore */ file))).catch(() => {
      for (const said of this.querySelectorAll<HTMLElement>('[data-failed]')) said.hidden = false;
    });
  }
}

customElements.define('leaflet-maker', LeafletMaker);
export {};
