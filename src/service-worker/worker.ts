import { CacheableResponse } from 'workbox-cacheable-response';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { isOutdated } from '#lib/offline/copy.ts';
import type { Asked, Told } from '#lib/offline/exchange.ts';
import { keptFile, keptPage, notKept } from './answers.ts';
import { keepInTurn, stopAll } from './jobs.ts';
import { refreshAll } from './refresh.ts';
import { scope, type Lasting } from './scope.ts';

/** Pages wait for the network this long, in seconds, before a kept one is shown. */
const patience = 3;

const answered = new CacheableResponse({ statuses: [0, 200, 404] });
// What comes over the network is shown and not kept: a copy is whole, of one day.
const keepsNothing = { cacheWillUpdate: () => Promise.resolve(null) };

const pages = new NetworkFirst({
  networkTimeoutSeconds: patience,
  plugins: [
    keepsNothing,
    {
      fetchDidSucceed: ({ response, event }) => {
        if (!answered.isResponseCacheable(response)) throw new Error(String(response.status));
        (event as Lasting).waitUntil(refreshAll());
        return Promise.resolve(response);
      },
      cachedResponseWillBeUsed: ({ request }) => keptPage(request.url),
      handlerDidError: ({ request }) => notKept(request.url),
    },
  ],
});

const files = new CacheFirst({
  plugins: [
    keepsNothing,
    {
      cachedResponseWillBeUsed: async ({ request }) => {
        const found = await keptFile(request.url);
        return found && !isOutdated(found.copy) ? found.response : undefined;
      },
      handlerDidError: async ({ request }) => (await keptFile(request.url))?.response,
    },
  ],
});

registerRoute(({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate', pages);
registerRoute(
  ({ request, sameOrigin, url }) =>
    sameOrigin && request.mode !== 'navigate' && !/^\/(?:api|data\/(?:now|pack))\//.test(url.pathname),
  files,
);

scope.addEventListener('install', () => void scope.skipWaiting());

scope.addEventListener('message', (event) => {
  const [port] = event.ports;
  const asked = event.data as Asked;
  if ('stop' in asked) stopAll();
  else event.waitUntil(answer(asked.keep, (told) => port?.postMessage(told)));
});

async function answer(key: string, tell: (told: Told) => void): Promise<void> {
  try {
    await keepInTurn(key, (part) => tell({ part }));
    tell({ done: true });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    tell({ failed: name === 'AbortError' ? 'stopped' : name === 'QuotaExceededError' ? 'full' : 'broken' });
  }
}
