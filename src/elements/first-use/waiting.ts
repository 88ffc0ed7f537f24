import { readWaiting, waitingKeys } from '#lib/request/waiting.ts';
import { post, say } from './parts.ts';

/** Looks for a request that waits, tells the reader, and sends it if there is a signal; never after its own end. */
export async function look(note: HTMLElement): Promise<void> {
  const key = Object.values(waitingKeys).find((one) => localStorage.getItem(one) !== null);
  if (key === undefined) return;
  const forget = (): void => localStorage.removeItem(key);
  const show = (name: string): void => {
    note.hidden = false;
    say(note, name);
  };
  const waiting = readWaiting(localStorage.getItem(key));
  if (!waiting || waiting.end <= Date.now()) {
    forget();
    show('late');
    return;
  }
  show('waiting');
  note.querySelector('[data-do="drop"]')?.addEventListener('click', () => {
    forget();
    note.hidden = true;
  });
  const body = Uint8Array.from(atob(waiting.body), (letter) => letter.charCodeAt(0));
  const response = await post(waiting.path, body).catch(() => undefined);
  if (response?.ok === true) {
    forget();
    show('sent');
  } else if (response && response.status < 500 && response.status !== 429) {
    // The function will never take it: its keys have ended.
    forget();
    show('late');
  }
}
