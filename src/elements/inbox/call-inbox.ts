import { inboxTexts, type InboxText } from '#lib/inbox/texts.ts';
import { cardFor } from './card.ts';
import { InboxError, unlock, type Opener } from './key.ts';
import { serverFor } from './server.ts';

/** After so long without a touch everything is locked, in milliseconds. */
const patience = 5 * 60_000;

/** The inbox: opens requests with the worker's key, on this page only. It keeps nothing and locks itself. */
class CallInbox extends HTMLElement {
  #open: Opener | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const offline = location.protocol === 'file:';
    for (const online of this.querySelectorAll<HTMLElement>('[data-online]')) online.hidden = offline;
    this.#on('open', () => this.#list());
    this.#on('unlock', async () => void (await this.#unlock()));
    this.#on('lock', async () => {
      await Promise.resolve();
      this.#lock();
    });
    this.querySelector<HTMLInputElement>('#i-requests')?.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#act(() => this.#drop([...(target.files ?? [])]));
    });
    addEventListener('dragover', (event) => event.preventDefault());
    addEventListener('drop', (event) => {
      event.preventDefault();
      this.#act(() => this.#drop([...(event.dataTransfer?.files ?? [])]));
    });
    for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, () => this.#stayOpen(), true);
    addEventListener('pagehide', () => this.#lock());
  }

  #on(name: string, act: () => Promise<void>): void {
    this.querySelector(`[data-do="${name}"]`)?.addEventListener('click', () => this.#act(act));
  }

  #act(act: () => Promise<void>): void {
    this.#stayOpen();
    act().catch((error: unknown) => this.#say(error instanceof InboxError ? error.text : 'wrong.network'));
  }

  #say(text?: InboxText): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = text === undefined ? '' : inboxTexts[text];
  }

  async #unlock(): Promise<Opener> {
    if (this.#open) return this.#open;
    const file = this.#field('i-key').files?.[0];
    if (!file) throw new InboxError('wrong.key');
    this.#say('opening');
    const opener = await unlock(new Uint8Array(await file.arrayBuffer()), this.#field('i-passphrase').value);
    this.#field('i-passphrase').value = '';
    this.#open = opener;
    this.#say();
    return opener;
  }

  async #list(): Promise<void> {
    const place = this.querySelector<HTMLSelectElement>('#i-place')?.value ?? '';
    const server = serverFor(place, this.#field('i-token').value.trim());
    const open = await this.#unlock();
    const cards: HTMLElement[] = [];
    for (const { id, status, blob } of await server.list()) {
      cards.push(cardFor({ record: await open(blob), blob, status, tell: (outcome) => server.tell(id, outcome) }));
    }
    // Locked while the list came.
    if (!this.#open) return;
    this.#cards().replaceChildren(...cards);
    this.#say(cards.length === 0 ? 'empty' : undefined);
  }

  async #drop(files: readonly File[]): Promise<void> {
    const open = this.#open;
    if (!open) throw new InboxError('wrong.locked');
    for (const file of files) {
      const blob = new Uint8Array(await file.arrayBuffer());
      this.#cards().append(cardFor({ record: await open(blob), blob, status: undefined, tell: undefined }));
    }
  }

  #cards(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-cards]') ?? this;
  }

  #field(id: string): HTMLInputElement {
    const field = this.querySelector<HTMLInputElement>(`#${id}`);
    if (!field) throw new Error(`The inbox has no field ${id}.`);
    return field;
  }

  #stayOpen(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#lock(), patience);
  }

  #lock(): void {
    const wasOpen = this.#open !== undefined;
    this.#open = undefined;
    this.#cards().replaceChildren();
    for (const field of this.querySelectorAll('input')) field.value = '';
    this.#say(wasOpen ? 'locked' : undefined);
  }
}

customElements.define('call-inbox', CallInbox);
