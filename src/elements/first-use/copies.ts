import type { Told } from '#lib/offline/exchange.ts';
import { listedCopies } from '#lib/offline/listed.ts';
import { workerPath } from '#lib/offline/paths.ts';
import { showPart } from './parts.ts';
import { saveFromCopy } from './pass-on.ts';
import { removeAll, whatIsLeft } from './remove-copies.ts';

/** Between open tabs of the page about this phone: something was kept or removed. It means nothing. */
const channelName = 'd';

/** Makes the section work: keeps a copy, stops that, shows what is kept, removes it all. */
export function start(root: HTMLElement): { keep: () => Promise<void> } {
  const channel = new BroadcastChannel(channelName);
  const own = root.dataset['copy'] ?? '';
  const status = root.querySelector<HTMLElement>('[role=status]');
  let worker: ServiceWorker | undefined;
  const button = (name: string): HTMLButtonElement | null => root.querySelector(`[data-${name}]`);
  let end: (how: string) => void = () => undefined;
  const stop = (): void => {
    worker?.postMessage({ stop: true });
    // A phone may have ended the worker, which then answers nobody.
    end('stopped');
  };

  const show = async (): Promise<void> => {
    const kept = await listedCopies(caches);
    for (const line of root.querySelectorAll<HTMLElement>('[data-of]')) {
      const copy = kept.find(({ key }) => key === line.dataset['of']);
      line.hidden = !copy;
      if (copy) sayDate(line, copy.kept, root.dataset['format'] ?? '');
    }
    showPart(root, 'kept', kept.length > 0);
    showPart(root, 'remove', kept.length > 0);
    showPart(root, 'offer', !kept.some(({ key }) => key === own));
  };

  const keep = async (): Promise<void> => {
    for (const name of ['offer', 'remove', 'removed', 'stopped', 'full', 'broken']) showPart(root, name, false);
    showPart(root, 'busy', true);
    button('stop')?.focus();
    const bar = root.querySelector('progress');
    const ended = await ask(own, (part) => {
      if (bar) bar.value = part;
    });
    worker = undefined;
    showPart(root, 'busy', false);
    if (ended !== 'done') showPart(root, ended, true);
    await show();
    channel.postMessage(1);
    (ended === 'done' ? button('remove') : status)?.focus();
  };

  const ask = async (key: string, onPart: (part: number) => void): Promise<string> => {
    const stopped = new Promise<string>((resolve) => (end = resolve));
    try {
      const registration = await navigator.serviceWorker.register(workerPath, { updateViaCache: 'none' });
      worker = await activeOf(registration);
      return await Promise.race([stopped, answerOf(worker, key, onPart)]);
    } catch {
      return 'broken';
    } finally {
      // Nothing stays that serves no copy.
      if ((await listedCopies(caches)).length === 0) await removeAll();
    }
  };

  const remove = async (): Promise<void> => {
    const registration = await navigator.serviceWorker.getRegistration();
    registration?.active?.postMessage({ stop: true });
    await removeAll();
    const left = await whatIsLeft();
    root.querySelectorAll<HTMLElement>('[data-left]').forEach((line, at) => {
      line.textContent = line.dataset['left']?.replace('#', String(left[at])) ?? '';
    });
    await show();
    showPart(root, 'removed', true);
    status?.focus();
    channel.postMessage(1);
  };

  button('stop')?.addEventListener('click', stop);
  button('remove')?.addEventListener('click', () => void remove());
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[download]')) saveFromCopy(link);
  addEventListener('pagehide', stop);
  channel.onmessage = () => void show();
  void show();
  return { keep };
}

/** The worker of a registration, once it works. */
function activeOf({ active, waiting, installing }: ServiceWorkerRegistration): Promise<ServiceWorker> {
  const worker = active ?? waiting ?? installing;
  if (worker === null) return Promise.reject(new Error('There is no worker.'));
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (['activating', 'activated'].includes(worker.state)) resolve(worker);
      if (worker.state === 'redundant') reject(new Error('The worker does not start.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Asks the worker to keep a copy: `done`, or why there is none. */
function answerOf(worker: ServiceWorker, key: string, onPart: (part: number) => void): Promise<string> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Told>) => {
      if ('part' in data) onPart(data.part);
      else resolve('done' in data ? 'done' : data.failed);
    };
    worker.postMessage({ keep: key }, [port2]);
  });
}

function sayDate(line: HTMLElement, day: string, format: string): void {
  const words = line.querySelector<HTMLElement>('[data-date]');
  const [before = '', after = ''] = words?.dataset['date']?.split('#') ?? [];
  const time = document.createElement('time');
  time.dateTime = day;
  time.textContent = new Intl.DateTimeFormat(format, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  words?.replaceChildren(before, time, after);
}
