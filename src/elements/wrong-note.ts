/** “Is something wrong here?”: a tap is sent without leaving the page, and what became of it is said below. */
class WrongNote extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (!button?.form) return;
      event.preventDefault();
      void this.#send(button.form, button.value);
    });
  }

  async #send(form: HTMLFormElement, what: string): Promise<void> {
    this.#say();
    const body = new URLSearchParams({ service: this.dataset['service'] ?? '', what });
    const sent = await fetch(form.action, { method: 'POST', body }).then(
      ({ ok }) => ok,
      () => false,
    );
    this.#say(sent ? 'thanks' : 'not-sent');
  }

  /** Shows one of the two answers, or none of them. */
  #say(id?: string): void {
    for (const answer of this.querySelectorAll('[role=status] > p')) answer.classList.toggle('said', answer.id === id);
    this.querySelector('.said')?.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('wrong-note', WrongNote);
