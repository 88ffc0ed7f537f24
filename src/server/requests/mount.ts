import type { Context, Hono } from 'hono';
import type { ReadFile } from '../files.ts';
import { cap } from './cap.ts';
import { readPlaces, type Places } from './config.ts';
import { inboxRoutes, type Tokens } from './inbox.ts';
import { counters, type Limits } from './limits.ts';
import { plainRoutes } from './plain.ts';
import { requestRoutes, type RequestsHost } from './routes.ts';
import type { RequestStore } from './store.ts';

/** What a host hands over so that requests to be called are taken. */
export interface RequestsOptions {
  /** Where they are kept. */
  store: RequestStore;
  /** How many are taken. */
  limits: Limits;
  /** Hashes of the tokens that open the list, by place. */
  tokens: Tokens;
  /** The build, from which the function reads which places take requests. */
  files: ReadFile;
  /** Address of who asks, for the counters and nothing else; without it only everybody together is counted. */
  address?: ((context: Context) => string | undefined) | undefined;
  /** Told that something came, and nothing else. */
  arrived?: (() => void) | undefined;
}

/** Adds everything about requests to the function. */
export function mountRequests(app: Hono, clock: () => Date, options: RequestsOptions): void {
  const { store, limits, tokens, files, address = () => undefined, arrived = () => undefined } = options;
  let read: Promise<Places> | undefined;
  // A build that cannot be read now may be there at the next request.
  const places = (): Promise<Places> =>
    (read ??= readPlaces(files).catch((error: unknown) => {
      read = undefined;
      throw error;
    }));
  const host: RequestsHost = {
    store,
    counters: counters(limits),
    cap: cap(store, limits),
    places,
    clock,
    address,
    arrived,
  };
  app.route('/api', requestRoutes(host));
  app.route('/api', inboxRoutes({ store, places, tokens, clock }));
  app.route('/', plainRoutes(host, files));
}
