import { flagCookie } from '#lib/leave/flag.ts';
import { keptCopies, keptKey } from '#lib/leave/kept.ts';
import { missing, noPress, patience, pressed } from '#lib/leave/shift.ts';

/** Name of the channel between the open tabs of the site; it means nothing. */
const channelName = 'b';

let left = false;

/**
 * Leaves the site: empties the page at once and for good, sends its other tabs away, clears what this origin stored
 * without waiting for it, and replaces the entry in the history with the exit address.
 */
function leave(href: string, tellOthers: boolean): void {
  if (left) return;
  left = true;
  blank(new URL(href).hostname);
  for (const step of [setFlag, ...(tellOthers ? [sendOthersAway] : []), wipe]) attempt(step);
  location.replace(href);
}

/** An old browser, or one without storage, may lack a step: leaving goes on. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // The next step and the exit itself do not depend on this one.
  }
}

function setFlag(): void {
  document.cookie = flagCookie(location.protocol === 'https:');
}

function sendOthersAway(): void {
  new BroadcastChannel(channelName).postMessage(1);
}

/** Nothing of the page stays, also when the next site never answers: new title, no content, no styles. */
function blank(title: string): void {
  const head = document.createElement('head');
  const name = document.createElement('title');
  name.textContent = title;
  const icon = document.createElement('link');
  icon.rel = 'icon';
  icon.href = 'data:,';
  head.append(name, icon);
  document.documentElement.replaceChildren(head, document.createElement('body'));
}

/** Clears our own origin. Nothing is awaited: leaving never depends on it. */
function wipe(): void {
  attempt(() => {
    sessionStorage.clear();
  });
  attempt(() => {
    const kept = localStorage.getItem(keptKey);
    localStorage.clear();
    if (kept !== null) localStorage.setItem(keptKey, kept);
  });
  attempt(() => void indexedDB.databases().then((all) => all.map(({ name = '' }) => indexedDB.deleteDatabase(name))));
  attempt(
    () =>
      void Promise.all([caches.keys(), navigator.serviceWorker.getRegistrations()]).then(([names, workers]) => {
        // A copy that the reader chose to keep stays, with its worker.
        if (names.includes(keptCopies)) return;
        void names.map((name) => caches.delete(name));
        void workers.map((one) => one.unregister());
      }),
  );
}

/** The exit of the bar. Its link works without scripts; this makes it leave nothing behind, and adds Shift three times. */
class LeaveSite extends HTMLElement {
  #count = noPress;
  #alone = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const href = this.querySelector('a')?.href ?? '';
    const onTap = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || !event.target.closest('[data-exit]')) return;
      event.preventDefault();
      leave(href, true);
    };
    addEventListener('click', onTap, true);
    addEventListener('auxclick', onTap, true);
    attempt(() => {
      new BroadcastChannel(channelName).onmessage = () => {
        leave(href, false);
      };
    });
    const onKeyDown = (event: KeyboardEvent): void => {
      this.#alone = event.key === 'Shift' && !event.repeat && !isPartOfMore(event);
      if (!this.#alone) this.#forget('');
    };
    const onKeyUp = (event: KeyboardEvent): void => {
      if (event.key === 'Shift' && this.#alone) this.#press(href);
    };
    addEventListener('keydown', onKeyDown, true);
    addEventListener('keyup', onKeyUp, true);
    // Shift and a click choose text.
    addEventListener(
      'pointerdown',
      () => {
        this.#alone = false;
      },
      true,
    );
  }

  #press(href: string): void {
    this.#count = pressed(this.#count, performance.now());
    const more = missing(this.#count);
    if (more === 0) {
      leave(href, true);
      return;
    }
    this.#say(this.dataset[`more${more}`] ?? '');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#forget(this.dataset['over'] ?? '');
    }, patience);
  }

  /** Counts from the start again. What was said of the count is no longer true. */
  #forget(words: string): void {
    if (this.#count === noPress) return;
    this.#count = noPress;
    clearTimeout(this.#timer);
    this.#say(words);
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }
}

/**
 * Whether a key is typed into a field, is part of a composition such as Arabic or Chinese input, or is pressed with
 * others: Alt and Shift choose the keyboard of the next language.
 */
function isPartOfMore(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  const isInField =
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  return isInField || event.isComposing || event.altKey || event.ctrlKey || event.metaKey;
}

customElements.define('leave-site', LeaveSite);
