import { longestWait, waitingKeys, type Waiting } from '#lib/request/waiting.ts';
import { say, showPart } from './parts.ts';
import { look } from './waiting.ts';

/** Makes the choice to let a request wait on the phone work. Gives the function that offers it for an encrypted request. */
export function startKeep(root: HTMLElement, path: string): (body: Uint8Array) => void {
  let waiting: Waiting | undefined;
  const ticked = (id: string): boolean => root.querySelector<HTMLInputElement>(`#${id}`)?.checked === true;
  root.querySelector('[data-do="keep"]')?.addEventListener('click', () => {
    if (!waiting || !ticked('w-keep')) return;
    try {
      localStorage.setItem(ticked('w-even') ? waitingKeys.evenThen : waitingKeys.untilExit, JSON.stringify(waiting));
    } catch {
      say(root.querySelector('[data-says]'), 'failed');
      return;
    }
    root.querySelector('form')?.reset();
    showPart(root, 'wait', false);
    say(root.querySelector('[data-says]'));
    void look();
  });
  return (body) => {
    let text = '';
    for (const byte of body) text += String.fromCharCode(byte);
    waiting = { path, body: btoa(text), end: Date.now() + longestWait };
    showPart(root, 'wait', true);
  };
}
