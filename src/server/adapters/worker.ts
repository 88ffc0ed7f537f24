import { headersFor, type Headers } from '#lib/headers.ts';
import { createApp } from '../app.ts';
import type { ReadFile } from '../files.ts';
import { isUnread } from '../notify/notifier.ts';
import { webhook } from '../notify/webhook.ts';
import { readPlaces } from '../requests/config.ts';
import { readTokens } from '../requests/inbox.ts';
import { shippedLimits } from '../requests/limits.ts';
import { kvRequests, type Kv } from '../stores/requests-kv.ts';
import { memoryStore } from '../stores/memory.ts';

/** What `wrangler.jsonc` and the dashboard bind. */
interface Environment {
  /** The build; the platform serves it, and the function reads from it. */
  ASSETS: { fetch(request: Request): Promise<Response> };
  REQUESTS: Kv;
  INBOX_TOKENS?: string;
  NOTIFY_WEBHOOK?: string;
}

const clock = (): Date => new Date();
const headers = (path: string): Headers => headersFor(path, { trial: true, tls: true });
let made: { env: Environment; app: ReturnType<typeof createApp> } | undefined;

/** Kept between requests of one isolate, so that its counters count. */
function appFor(env: Environment): ReturnType<typeof createApp> {
  if (made?.env === env) return made.app;
  const store = kvRequests(env.REQUESTS, clock);
  const app = createApp({
    store: memoryStore(),
    clock,
    headers,
    requests: {
      store,
      limits: shippedLimits,
      tokens: readTokens(env.INBOX_TOKENS ?? ''),
      files: assets(env),
      address: (context) => context.req.header('cf-connecting-ip'),
    },
  });
  made = { env, app };
  return app;
}

function assets({ ASSETS }: Environment): ReadFile {
  return async (path) => {
    const address = new URL(path.replace(/index\.html$/, ''), 'https://assets.local');
    const response = await ASSETS.fetch(new Request(address));
    return response.status === 200 ? new Uint8Array(await response.arrayBuffer()) : undefined;
  };
}

export default {
  /** Everything below `/api`, and the form without scripts; the platform serves the rest by itself. */
  fetch: (request: Request, env: Environment): Response | Promise<Response> =>
    isOurs(request) ? appFor(env).fetch(request, env) : env.ASSETS.fetch(request),
  /** Every ten minutes: tells the helpline if something lies unread. It keeps no state, so it says so each time. */
  scheduled: async (_event: unknown, env: Environment): Promise<void> => {
    if (!env.NOTIFY_WEBHOOK) return;
    const places = await readPlaces(assets(env));
    const keysets = Object.values(places).flatMap((place) => place.keysets.map(({ id }) => id));
    if (await isUnread(kvRequests(env.REQUESTS, clock), keysets, clock())) await webhook(env.NOTIFY_WEBHOOK)();
  },
};

function isOurs({ url, method }: Request): boolean {
  const { pathname } = new URL(url);
  return pathname === '/api' || pathname.startsWith('/api/') || (method !== 'GET' && method !== 'HEAD');
}
