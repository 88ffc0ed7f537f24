/** What the form's own script hands back: it sends what is in the form. */
type Send = () => Promise<void>;

/**
 * The form that asks to be called. Until it is touched nothing is loaded; then its own script and the library are. What is
 * written is gone as soon as the page is left, and after the last day of its keys there is no form.
 */
class CallMe extends HTMLElement {
  #loading: Promise<Send> | undefined;

  connectedCallback(): void {
    const ended = (this.dataset['until'] ?? '') < new Date().toISOString().slice(0, 10);
    this.#part('off', ended);
    this.#part('ask', !ended);
    const load = (): void => void this.#load();
    for (const touch of ['focusin', 'pointerdown']) this.addEventListener(touch, load, { once: true });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#load().then((send) => send());
    });
    addEventListener('pagehide', () => {
      for (const form of this.querySelectorAll('form')) form.reset();
      for (const field of this.querySelectorAll<HTMLInputElement>('#f-code')) field.value = '';
      for (const code of this.querySelectorAll('[data-code]')) code.textContent = '';
    });
  }

  #load(): Promise<Send> {
    this.#loading ??= import(/* @vite-ignore */ this.dataset['src'] ?? '').then(
      ({ start }: { start: (root: HTMLElement) => Send }) => start(this),
      () => {
        this.#part('instead', true);
        for (const said of this.querySelectorAll<HTMLElement>('[data-say="broken"]')) said.hidden = false;
        return () => Promise.resolve();
      },
    );
    return this.#loading;
  }

  #part(name: string, shown: boolean): void {
    for (const part of this.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)) part.hidden = !shown;
  }
}

customElements.define('call-me', CallMe);
