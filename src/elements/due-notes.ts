/** Shows what is past due by the reader's own clock: a page built in time grows old on a phone. */
class DueNotes extends HTMLElement {
  connectedCallback(): void {
    const today = new Date().toISOString().slice(0, 10);
    for (const dated of document.querySelectorAll<HTMLElement>('[data-due]')) {
      if ((dated.dataset['due'] ?? '') >= today) continue;
      for (const note of (dated.querySelector('[data-due-note]')
        ? dated
        : dated.closest('article')
      )?.querySelectorAll<HTMLElement>('[data-due-note]') ?? [])
        note.hidden = false;
    }
  }
}

customElements.define('due-notes', DueNotes);
