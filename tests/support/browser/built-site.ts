import { once } from 'node:events';
import { createServer } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { headersFor, type Edition } from '#lib/headers.ts';
import { distFiles } from '#server/adapters/dist-files.ts';
import { createApp } from '#server/app.ts';
import { servicesIn } from '#server/files.ts';
import type { Store } from '#server/store.ts';
import { readTokensFor } from '#server/adapters/tokens.ts';
import type { RequestStore } from '#server/requests/store.ts';
import { memoryStore } from '#server/stores/memory.ts';
import { memoryRequests } from '#server/stores/requests-memory.ts';
import { root } from '#tools/setup/project.mjs';
import type { Certificate } from './certificate.ts';
import { edited, type Edit } from './edit-page.ts';

/** What is different from the build as it is. */
export interface Change {
  /** Edits of every page. */
  edits?: readonly Edit[];
  /** Headers set on every answer; an empty value takes one off. */
  headers?: Readonly<Record<string, string>>;
  /** Scripts that the build does not have, by path. */
  scripts?: Readonly<Record<string, string>>;
  /** Paths that never answer. */
  silent?: readonly string[];
  /** Takes every connection, and breaks it off: a phone without a network, whose every try is counted. */
  resets?: boolean;
  /** Breaks off the answers from this one on, counted from the change. */
  breaksAt?: number;
  /** Sends a page up to this text, and the rest never: a phone with a bad connection. */
  stopBefore?: string;
}

/** The build, served over TLS as readers get it. */
export interface BuiltSite {
  port: number;
  /** Where the function keeps requests to be called. */
  requests: RequestStore;
  /** Paths that were asked for, in order. A test may empty it. */
  asked: string[];
  /** What the function keeps. */
  store: Store;
  /** Serves the build with a change under a name, and gives its origin. The same name again gives the same one. */
  origin: (name?: string, change?: Change) => string;
  stop: () => Promise<void>;
}

/** All hosts of the site under test end with this. */
export const siteDomain = 'site.example';

const edition: Edition = { trial: true, tls: true };

/** Serves the build in a folder with the real function and its headers; nothing is changed unless a test asks. */
export async function serveBuild(dist: string, certificate: Certificate): Promise<BuiltSite> {
  const headers = (path: string) => headersFor(path, edition);
  const store = memoryStore();
  const files = await distFiles(dist);
  const requests = memoryRequests();
  const app = createApp({
    store,
    clock: () => new Date(),
    headers,
    files,
    isService: servicesIn(files),
    requests: {
      store: requests,
      limits: { open: 10_000, counted: undefined },
      tokens: readTokensFor(dist, join(root, 'var/demo'), '').tokens,
      files,
    },
  });
  const changes = new Map<string, Change>();
  const answers = new Map<Change, number>();
  const asked: string[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = request.headers.host ?? '';
    const change = changes.get(host) ?? {};
    const path = request.url ?? '/';
    asked.push(path);
    if (change.silent?.includes(path)) return;
    const number = (answers.get(change) ?? 0) + 1;
    answers.set(change, number);
    if (change.resets === true || number >= (change.breaksAt ?? Infinity)) return void request.socket.destroy();
    const script = change.scripts?.[path];
    if (script !== undefined) {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(script);
      return;
    }
    const answered = await app.fetch(toWeb(request, host));
    for (const [name, value] of answered.headers) if (name !== 'content-length') response.setHeader(name, value);
    for (const [name, value] of Object.entries(change.headers ?? {})) {
      if (value === '') response.removeHeader(name);
      else response.setHeader(name, value);
    }
    response.statusCode = answered.status;
    const isPage = answered.headers.get('content-type')?.startsWith('text/html') ?? false;
    if (!isPage) return void response.end(Buffer.from(await answered.arrayBuffer()));
    const page = edited(await answered.text(), change.edits ?? [], path);
    if (change.stopBefore === undefined) return void response.end(page);
    const [start = ''] = page.split(change.stopBefore);
    return void response.write(start);
  };
  const server = createServer(certificate, (request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    port: (server.address() as AddressInfo).port,
    requests,
    asked,
    store,
    origin: (name = 'plain', change = {}) => {
      const host = `${name}.${siteDomain}`;
      changes.set(host, change);
      return `https://${host}`;
    },
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function toWeb(request: IncomingMessage, host: string): Request {
  const { method = 'GET', url = '/' } = request;
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    // The page is edited as text here, so it must not come packed.
    if (name !== 'accept-encoding') headers.set(name, String(value));
  }
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const init = { method, headers, ...(hasBody ? { body: Readable.toWeb(request), duplex: 'half' } : {}) };
  return new Request(`https://${host}${url}`, init as RequestInit);
}
