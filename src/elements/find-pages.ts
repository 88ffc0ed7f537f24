class FindPages extends HTMLElement {
  connectedCallback(): void {
    const worker = new Worker(new URL('./find-pages/finder.ts', import.meta.url), { name: `${this.dataset['folder'] ?? ''} x` });
    worker.postMessage({ number: 1, kind: 'words', query: 'p' });
    worker.onmessage = (event) => console.log(event.data);
  }
}
customElements.define('find-pages', FindPages);
