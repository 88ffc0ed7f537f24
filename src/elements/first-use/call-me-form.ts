import { asked, followChoices, showWrong } from './fields.ts';
import { loadKeys, type Keys } from './keyset.ts';
import type { Pending } from './lock.ts';
import { post, say, showPart } from './parts.ts';

/**
 * Makes the form work, and loads what encrypts. Gives the function that sends. Whatever goes wrong before the request is
 * encrypted, nothing has been sent.
 */
export function start(root: HTMLElement): () => Promise<void> {
  const form = root.querySelector('form');
  const says = root.querySelector('[data-says]');
  const path = `/api/requests/${root.dataset['place'] ?? ''}`;
  let pending: Pending | undefined;
  let busy = false;
  let ready = prepare(root);
  root
    .querySelector('[data-part="code"]')
    ?.addEventListener('toggle', () => void import('./code.ts').then(({ startCode }) => startCode(root, path)), {
      once: true,
    });
  form?.addEventListener('input', () => {
    pending = undefined;
    followChoices(form);
  });

  const refuse = (name: string): void => {
    say(says, name);
    showPart(root, 'instead', true);
    // What failed to load is tried again the next time.
    ready = ready.catch(() => prepare(root));
    ready.catch(() => undefined);
  };
  const deliver = async ({ code, body }: Pending): Promise<void> => {
    const response = await post(path, body).catch(() => undefined);
    if (!response) {
      refuse('wait');
      const [, , { offerToKeep }] = await ready;
      offerToKeep(root, path, body);
      return;
    }
    if (!response.ok) {
      refuse([429, 503].includes(response.status) ? 'busy' : 'failed');
      return;
    }
    pending = undefined;
    say(says);
    sent(root, code);
  };
  return async () => {
    if (!form || busy) return;
    busy = true;
    showPart(root, 'instead', false);
    showPart(root, 'wait', false);
    say(says);
    try {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const wish = asked(form, timeZone || (root.dataset['zone'] ?? ''));
      showWrong(form, 'wrong' in wish ? wish.wrong : []);
      if ('wrong' in wish) return;
      say(says, 'sending');
      const [keys, { lock }] = await ready;
      pending ??= await lock(wish, keys);
      await deliver(pending);
    } catch {
      refuse('failed');
    } finally {
      busy = false;
    }
  };
}

type Prepared = [Keys, typeof import('./lock.ts'), typeof import('./keep.ts')];

/** Loads keys, library and what is needed without a signal; a failure shows only when something is sent. */
function prepare({ dataset }: HTMLElement): Promise<Prepared> {
  const all = Promise.all([loadKeys(dataset), import('./lock.ts'), import('./keep.ts')]);
  all.catch(() => undefined);
  return all;
}

/** Empties the form and says that the request has come in; the code stands there only if it is asked for. */
function sent(root: HTMLElement, code: string): void {
  const form = root.querySelector('form');
  form?.reset();
  if (form) form.hidden = true;
  showPart(root, 'sent', true);
  const shown = root.querySelector('[data-code]');
  root.querySelector('[data-do="show"]')?.addEventListener('click', () => {
    if (shown) shown.innerHTML = `<bdi dir="ltr" class="num">${code}</bdi>`;
  });
  root.querySelector<HTMLElement>('[data-part="sent"] h2')?.focus();
}
