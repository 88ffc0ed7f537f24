import { longestWait, waitingKeys, type Waiting } from '#lib/request/waiting.ts';
import { say, showPart } from './parts.ts';
import { look } from './waiting.ts';

/** Offers to let an encrypted request wait on the phone; it does so only when that is chosen. */
export function offerToKeep(root: HTMLElement, path: string, body: Uint8Array): void {
  let text = '';
  for (const byte of body) text += String.fromCharCode(byte);
  const waiting: Waiting = { path, body: btoa(text), end: Date.now() + longestWait };
  const ticked = (id: string): boolean => root.querySelector<HTMLInputElement>(`#${id}`)?.checked === true;
  const button = root.querySelector<HTMLButtonElement>('[data-do="keep"]');
  if (button)
    button.onclick = () => {
      if (!ticked('w-keep')) return;
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
    };
  showPart(root, 'wait', true);
}
