import { overMark, readWaiting, waitingKeys } from '#lib/request/waiting.ts';
import { post, say, showPart } from './parts.ts';

let listening = false;

/** Looks for a request that waits, tells the reader, and sends it if there is a signal; never after its own end. */
export async function look(): Promise<void> {
  const key = Object.values(waitingKeys).find((one) => localStorage.getItem(one) !== null);
  show(key !== undefined);
  if (key === undefined) return;
  if (!listening) listen(key);
  const waiting = readWaiting(localStorage.getItem(key));
  if (!waiting || waiting.end <= Date.now()) {
    tooLate(key);
    return;
  }
  const body = Uint8Array.from(atob(waiting.body), (letter) => letter.charCodeAt(0));
  const response = await post(waiting.path, body).catch(() => undefined);
  if (response?.ok === true) {
    localStorage.removeItem(key);
    show(false, 'sent');
    // The function will never take it: its keys have ended.
  } else if (response && response.status < 500 && response.status !== 429) tooLate(key);
}

function listen(key: string): void {
  listening = true;
  addEventListener('online', () => void look());
  document.querySelector('[data-do="drop"]')?.addEventListener('click', () => {
    localStorage.removeItem(key);
    show(false);
  });
}

/** The request is deleted now; the page that asks to be called says so, and until then every page says that it was not sent. */
function tooLate(key: string): void {
  const page = document.querySelector<HTMLElement>('call-me');
  if (!page) {
    localStorage.setItem(key, overMark);
    return;
  }
  localStorage.removeItem(key);
  show(false);
  say(page.querySelector('[data-says]'), 'late');
  showPart(page, 'instead', true);
}

function show(waits: boolean, then?: 'sent'): void {
  const page = document.querySelector<HTMLElement>('call-me');
  const note = document.querySelector<HTMLElement>('waiting-note');
  if (note) note.hidden = !waits || page !== null;
  if (!page) return;
  showPart(page, 'waiting', waits);
  if (then) showPart(page, then, true);
}
