/** Says on every page of a place that a request still waits for a signal, and lets it be sent. */
class WaitingNote extends HTMLElement {
  connectedCallback(): void {
    try {
      if (localStorage.length > 0) void this.#look();
    } catch {
      // Without storage nothing can wait.
    }
  }

  async #look(): Promise<void> {
    const { look } = (await import(/* @vite-ignore */ this.dataset['src'] ?? '')) as { look: () => void };
    look();
  }
}

customElements.define('waiting-note', WaitingNote);
