import { firstMeant } from '#lib/i18n/first-meant.ts';

/**
 * Shows the language of the browser before all others, and a field to find one in. It stands in the page above the list
 * and runs before that is there, so that nothing moves; it never moves on by itself. What finds comes on first use.
 */
class ChooseLanguage extends HTMLElement {
  connectedCallback(): void {
    const own = [...this.querySelectorAll<HTMLElement>('[data-tags]')].map((shown) => ({
      shown,
      lang: shown.lang,
      otherTags: shown.dataset['tags']?.split(' ') ?? [],
    }));
    for (const { shown } of firstMeant(navigator.languages, own)) shown.hidden = false;
    this.hidden = false;
    this.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLInputElement) void this.#look();
    });
  }

  async #look(): Promise<void> {
    const failed = this.querySelector<HTMLElement>('[data-failed]');
    try {
      const script = (await import(/* @vite-ignore */ this.dataset['src'] ?? '')) as {
        look: (chooser: HTMLElement) => void;
      };
      script.look(this);
      if (failed) failed.hidden = true;
    } catch {
      if (failed) failed.hidden = false;
    }
  }
}

customElements.define('choose-language', ChooseLanguage);
