/** Says on every page of a place that a request still waits for a signal, and tries to send it. */
class WaitingNote extends HTMLElement {
  connectedCallback(): void {
    const look = (): void => {
      try {
        if (localStorage.length > 0) void this.#ask();
      } catch {
        // Without storage nothing can wait.
      }
    };
    look();
    addEventListener('online', look);
    addEventListener('waiting', look);
  }

  async #ask(): Promise<void> {
    const { look } = (await import(/* @vite-ignore */ this.dataset['src'] ?? '')) as {
      look: (note: HTMLElement) => void;
    };
    look(this);
  }
}

customElements.define('waiting-note', WaitingNote);
